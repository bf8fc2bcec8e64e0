import type { Change } from '../store/changes.ts'
import { createHmac } from 'node:crypto'

/** The change up to which something is done: its number, and its time, which tells one database from another. */
export interface Position { number: number, at: string | null }

export interface FeedAnswer { last: number, lastAt: string | null, rebuild: boolean, changes: Change[] }

const batch = 1000
const timeoutMs = 2000
/** The content system sends a sign of life every ten seconds. */
const silenceTimeoutMs = 25_000

/** The content system is there, but does not let the feed be followed: by itself that does not pass. */
export class FeedRefusal extends Error {}

/** Reads the change feed; question and answer are signed with the secret that the two servers share. */
export class FeedClient {
  readonly #url: string
  readonly #secret: string

  constructor(url: string, secret: string) {
    this.#url = url
    this.#secret = secret
  }

  /** What has changed after a position; a reader that has none (null) is told where the feed ends, and to begin anew. */
  async after(position: Position | null): Promise<FeedAnswer> {
    const query = new URLSearchParams({
      limit: String(batch),
      ...position !== null && {
        after: String(position.number),
      },
      ...position?.at && { at: position.at },
    })
    const { path, headers } = this.#signed(`/change-feed?${query}`)
    const answer = await fetch(this.#url + path, {
      headers,
      signal: AbortSignal.timeout(timeoutMs),
    })
    const body = await answer.text()
    if (isOutOfReach(answer.status))
      throw new Error(`The change feed cannot be reached just now: ${answer.status}.`)
    if (!answer.ok || answer.headers.get('x-feed-signature') !== this.#hmac(`${body}\n${headers['x-feed-signature']}`))
      throw new FeedRefusal(`The change feed answered ${answer.status}${answer.ok ? ' without its signature' : ''}.`)
    return JSON.parse(body) as FeedAnswer
  }

  /** Calls back whenever there may be something new, until the connection ends. */
  async wake(onNews: () => void, signal: AbortSignal): Promise<void> {
    const { path, headers } = this.#signed('/change-feed/stream')
    const silent = new AbortController()
    const timer = setTimeout(() => silent.abort(), silenceTimeoutMs)
    try {
      const { body } = await fetch(this.#url + path, {
        headers,
        signal: AbortSignal.any([signal, silent.signal]),
      })
      for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
        timer.refresh()
        if (chunk.includes('data:'))
          onNews()
      }
    }
    finally {
      clearTimeout(timer)
    }
  }

  #signed(path: string) {
    const time = String(Date.now())
    return {
      path,
      headers: {
        'x-feed-time': time,
        'x-feed-signature': this.#hmac(`GET\n${path}\n${time}`),
      },
    }
  }

  #hmac(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest('hex')
  }
}

/** What a proxy answers for a content system that is down, or the content system for a database that is. */
function isOutOfReach(status: number): boolean {
  return [502, 503, 504].includes(status)
}
