import type { IncomingMessage } from 'node:http'
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** What somebody asks for, and how long they take to read it. */
export interface Visit {
  path: string
  /** Whoever it is, in front of a proxy that is believed. */
  client: string
  /** Reads nothing of the body and leaves after so many milliseconds. */
  leavesAfter?: number
}

/** What came of a visit. Without a status the connection failed, unless the visitor left. */
export interface Answer { status: number, retryAfter: boolean, hasLeft: boolean, milliseconds: number, bytes: number }

/** Nobody of ours waits longer, in milliseconds. */
const PATIENCE = 30_000

/** Requests over connections of their own kind, so that those who flood do not keep others' connections busy. */
export class Visitors {
  readonly #agent = new Agent({ keepAlive: true })
  readonly #url: string

  constructor(url: string) {
    this.#url = url
  }

  visit({ path, client, leavesAfter }: Visit): Promise<Answer> {
    const begun = performance.now()
    const answer: Answer = {
      status: 0,
      retryAfter: false,
      hasLeft: false,
      milliseconds: 0,
      bytes: 0,
    }
    const patience = AbortSignal.timeout(leavesAfter ?? PATIENCE)
    return new Promise((resolve) => {
      const sent = request(this.#url + path, {
        agent: this.#agent,
        headers: { 'x-forwarded-for': client },
        signal: patience,
      })
      const end = () => resolve({
        ...answer,
        hasLeft: leavesAfter !== undefined && patience.aborted,
        milliseconds: performance.now() - begun,
      })
      sent.once('error', end).once('close', end)
      sent.once('response', (response: IncomingMessage) => {
        answer.status = response.statusCode ?? 0
        answer.retryAfter = response.headers['retry-after'] !== undefined
        if (leavesAfter !== undefined && answer.status === 200)
          return
        response.on('data', (chunk: Buffer) => answer.bytes += chunk.length)
        response.once('end', end).once('error', end)
      })
      sent.end()
    })
  }

  /** Pays so many visits a second, whether or not the ones before are over, for so many seconds; gives what came of all. */
  async flow(perSecond: number, seconds: number, next: (number: number) => Visit): Promise<Answer[]> {
    const visits: Promise<Answer>[] = []
    const begun = performance.now()
    for (let number = 0; number < perSecond * seconds; number++) {
      const pause = begun + number * 1000 / perSecond - performance.now()
      if (pause > 0)
        await wait(pause)
      visits.push(this.visit(next(number)))
    }
    return Promise.all(visits)
  }

  leave(): void {
    this.#agent.destroy()
  }
}

/** The time within which so large a part was answered, in milliseconds. */
export function percentile(answers: Answer[], part: number): number {
  const sorted = answers.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN)
}
