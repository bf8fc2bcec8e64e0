import type { IncomingMessage, ServerResponse } from 'node:http'
import { randomBytes } from 'node:crypto'
import { stdout } from 'node:process'
import { answerDetails, givenRequestId, logLine } from '@ican/shared/log'

/** How long lines are gathered before they are written, in milliseconds: to write each by itself takes longer than to answer. */
const gatherMs = 100

/** Ids of this process: to draw a new one for each request takes as long as to find its answer. */
const ofThisProcess = randomBytes(8).toString('hex')

/** Gives each request an id, and writes a line about each answer. */
export class RequestLog {
  readonly #isOn: boolean
  #requests = 0
  #lines = ''
  #timer: NodeJS.Timeout | undefined

  /** `level` is the least grave that is written, as the CMS takes it. */
  constructor(level: string) {
    this.#isOn = !['error', 'warn', 'info'].includes(level)
  }

  follow(request: IncomingMessage, response: ServerResponse): void {
    const { method, url, headers } = request
    const requestId = givenRequestId(headers['x-request-id']) ?? `${ofThisProcess}-${(++this.#requests).toString(36)}`
    headers['x-request-id'] = requestId
    if (!this.#isOn)
      return
    const began = performance.now()
    response.on('close', () => {
      this.#lines += `${logLine('http', 'REQUEST', '', {
        requestId,
        ...answerDetails({ method, url }, response, performance.now() - began),
      })}\n`
      this.#timer ??= setTimeout(() => this.flush(), gatherMs)
    })
  }

  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    stdout.write(this.#lines)
    this.#lines = ''
  }
}
