import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Answers } from './answers'
import { LRUCache } from 'lru-cache'
import { keepBody } from '../gateway'
import { POSITION } from './position'

/** As much as the public door takes. */
const MAX_BODY = 16 * 1024

/** How many different spellings of questions are remembered, in characters. */
const MAX_SPELLINGS = 4 * 1024 * 1024

/** Whatever makes a request more than a plain question of a reader. */
const SPECIAL = [
  'authorization',
  'x-preview-token',
  'origin',
  'sec-fetch-site',
  'content-encoding',
  'transfer-encoding',
  'expect',
]

type Listener = (request: IncomingMessage, response: ServerResponse) => void

/** Answers what has been asked before, word for word, before the framework sees the request. */
export class EarlyAnswers {
  readonly #answers: Answers
  readonly #position: () => number
  readonly #keys = new LRUCache<string, string>({
    maxSize: MAX_SPELLINGS,
    sizeCalculation: (key, body) => key.length + body.length,
  })

  constructor(answers: Answers, position: () => number) {
    this.#answers = answers
    this.#position = position
  }

  /** From now on a request with this body asks for the answer with this key; the door has let one in. */
  learn(body: string | undefined, key: string): void {
    if (body !== undefined)
      this.#keys.set(body, key)
  }

  /** Takes the place of the server's own listeners, and passes on to them what it cannot answer. */
  listen(server: Server): void {
    const listeners = server.listeners('request') as Listener[]
    server.removeAllListeners('request')
    const passOn: Listener = (request, response) => listeners.forEach(listener => listener.call(server, request, response))
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (isPlainQuestion(request))
        this.#answer(request, response, passOn)
      else
        passOn(request, response)
    })
  }

  #answer(request: IncomingMessage, response: ServerResponse, passOn: Listener): void {
    let content: Buffer | undefined
    request.on('data', (chunk: Buffer) => {
      content = content === undefined
        ? chunk
        : Buffer.concat([content, chunk])
    })
    request.once('end', () => {
      const body = content?.toString('utf8') ?? ''
      const key = this.#keys.get(body)
      const answer = key === undefined
        ? undefined
        : this.#answers.get(key)
      if (answer?.headers !== undefined) {
        answer.headers[POSITION] = this.#position()
        response.writeHead(200, answer.headers)
        response.end(answer.body)
        return
      }
      keepBody(request, body)
      passOn(request, response)
    })
  }
}

function isPlainQuestion({ method, url, headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length'])
  return method === 'POST' && url === '/graphql'
    && length > 0 && length <= MAX_BODY
    && headers['content-type'] === 'application/json'
    && SPECIAL.every(name => headers[name] === undefined)
}
