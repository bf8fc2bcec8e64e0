import type { PageStore } from './store.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { pageKey } from './keys.ts'

/** So many renders at once leave visitors a core. */
const atOnce = 2
/** After a failure of the content system, in milliseconds. */
const pause = 1000
/** How long a page that fails by itself is left alone, in milliseconds. */
const ownFailurePause = 30_000
/** How often what has ended by time is looked for, in milliseconds. */
const lookEvery = 1000

/** Renders in the background what is stale or not there yet, what is asked for most first. */
export class Refresher {
  readonly #store: PageStore
  readonly #waiting = new Map<string, number>()
  #running = 0
  #pausedUntil = 0
  #timer: NodeJS.Timeout | undefined
  #stopped = false

  constructor(store: PageStore) {
    this.#store = store
    store.onStale = key => this.add(key)
    store.onStored = html => this.#follow(html)
  }

  /** Begins, and watches for pages that end to hold good by themselves. */
  start(): void {
    this.#timer = setInterval(() => this.#look(), lookEvery)
  }

  stop(): void {
    this.#stopped = true
    clearInterval(this.#timer)
  }

  /** How many pages are yet to be rendered, those under way included. */
  get waiting(): number {
    return this.#waiting.size + this.#running
  }

  add(key: string): void {
    if (!this.#waiting.has(key))
      this.#waiting.set(key, 0)
    this.#run()
  }

  #look(): void {
    const now = Date.now()
    for (const entry of this.#store.pages.all()) {
      if (entry.stale === undefined && entry.page.expiresAt !== undefined && entry.page.expiresAt <= now)
        this.#store.markStale(entry, 'expired')
    }
    this.#run()
  }

  /** Every page of the site can be reached from another: what a new one links to is rendered before anyone asks. */
  #follow(html: Buffer): void {
    for (const [, href = ''] of html.toString().matchAll(/ href="(\/[^"#]*)/g)) {
      const key = pageKey(href.replaceAll('&amp;', '&'))
      if (key !== undefined && this.#store.pages.peek(key) === undefined)
        this.add(key)
    }
  }

  #run(): void {
    while (!this.#stopped && this.#running < atOnce && Date.now() >= this.#pausedUntil) {
      const key = this.#next()
      if (key === undefined)
        return
      this.#waiting.delete(key)
      this.#running++
      this.#refresh(key).finally(() => {
        this.#running--
        this.#run()
      })
    }
  }

  #next(): string | undefined {
    const now = Date.now()
    let best: { key: string, visits: number } | undefined
    for (const [key, notBefore] of this.#waiting) {
      const entry = this.#store.pages.peek(key)
      const visits = entry === undefined
        ? -1
        : entry.visits
      if (notBefore <= now && (best === undefined || visits > best.visits))
        best = { key, visits }
    }
    return best?.key
  }

  async #refresh(key: string): Promise<void> {
    // Requests that have come in meanwhile go first.
    await wait(0)
    const { status, reads } = await this.#store.render(key)
    const isKnown = this.#store.pages.peek(key) !== undefined
    if (reads.failed)
      this.#pausedUntil = Date.now() + pause
    if (reads.failed || (status >= 500 && isKnown)) {
      this.#waiting.set(key, reads.failed
        ? 0
        : Date.now() + ownFailurePause)
    }
  }
}
