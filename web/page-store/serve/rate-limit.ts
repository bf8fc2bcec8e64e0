import { LRUCache } from 'lru-cache'

interface Bucket { tokens: number, filledAt: number }

/** So many clients are remembered: who has not asked for longest may begin anew. */
const clients = 10_000

/** Lets each client do so much at once, and so much a second in the long run (a token bucket each). */
export class RateLimit {
  readonly #perSecond: number
  readonly #burst: number
  readonly #buckets = new LRUCache<string, Bucket>({ max: clients })

  constructor(perSecond: number, burst: number) {
    this.#perSecond = perSecond
    this.#burst = burst
  }

  /** Takes a token; how many seconds to wait for one where there is none. */
  take(client: string, now = Date.now()): number {
    const bucket = this.#buckets.get(client) ?? { tokens: this.#burst, filledAt: now }
    const tokens = Math.min(this.#burst, bucket.tokens + (now - bucket.filledAt) / 1000 * this.#perSecond)
    const isAllowed = tokens >= 1
    this.#buckets.set(client, {
      tokens: isAllowed
        ? tokens - 1
        : tokens,
      filledAt: now,
    })
    return isAllowed
      ? 0
      : (1 - tokens) / this.#perSecond
  }
}

/** A client may do this many times as much at once as in a second. */
const burstSeconds = 6

/** The limit that the setting asks for: what one client may ask for in a second, or `off`. */
export function readLimit(setting: string): RateLimit | undefined {
  if (setting === 'off')
    return undefined
  const perSecond = Number(setting)
  if (!(perSecond > 0))
    throw new Error(`REQUEST_LIMIT must be how much one client may ask for in a second, such as 10, or off, but is «${setting}».`)
  return new RateLimit(perSecond, perSecond * burstSeconds)
}
