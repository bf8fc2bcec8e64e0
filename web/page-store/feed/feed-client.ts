import type { Change } from '../store/changes.ts'
import { createHmac } from 'node:crypto'

/** The change up to which something is done: its number, and its time, which tells one database from another. */
export interface Position { number: number, at: string | null }

export interface FeedAnswer { last: number, lastAt: string | null, rebuild: boolean, changes: Change[] }

const batch = 1000
const timeoutMs = 2000
/** The content system sends a sign of life every ten seconds. */
const silenceTimeoutMs = 25_000

/** Reads the change feed; question and answer are signed with the secret that the two servers share. */
export class FeedClient {
  readonly #url: string
  readonly #secret: string

  constructor(url: string, secret: string) {
    this.#url = url
    this.#secret = secret
  }

  async after({ number, at }: Position): Promise<FeedAnswer> {
    const query = new URLSearchParams({
      after: String(number),
      limit: String(batch),
      ...at !== null && { at },
    })
    const { path, headers } = this.#signed(`/change-feed?${query}`)
    const answer = await fetch(this.#url + path, {
      headers,
      signal: AbortSignal.timeout(timeoutMs),
    })
    const body = await answer.text()
    if (!answer.ok || answer.headers.get('x-feed-signature') !== this.#hmac(`${body}\n${headers['x-feed-signature']}`))
      throw new Error(`The change feed answered ${answer.status}, or without its signature.`)
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
