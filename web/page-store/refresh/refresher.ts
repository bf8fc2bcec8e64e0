import type { PageStore } from '../store/store.ts'
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { pageKey } from '../store/address.ts'
import { requestIds } from '../store/request-ids.ts'
import { pauseFor } from '../store/suspicion.ts'

/** So many renders at once leave visitors a core; of pages that they are waiting for there may be more. */
const atOnce = 2
const askedAtOnce = 4
/** After a failure of the content system, in milliseconds. */
const pause = 1000
/** How long a page is left alone that fails by itself, in milliseconds. */
const ownFailurePause = 30_000
/** Among so many of those that wait longest, the one asked for most comes next. */
const window = 200
/** How often what has ended by time is looked for, in milliseconds. */
const lookEvery = 1000
/** How long pages that nobody asks for leave the processor to those that somebody does, after a change, in milliseconds. */
const holdBack = 150

/** Renders in the background what is stale or not there yet, what is asked for most first. */
export class Refresher {
  readonly #store: PageStore
  readonly #siteUrl: string
  /** When each page that waits may be rendered, at the earliest. */
  readonly #waiting = new Map<string, number>()
  /** Those among them that have been asked for meanwhile. */
  readonly #asked = new Set<string>()
  /** Stale pages that will wait, unless someone asks for them before. */
  readonly #held = new Set<string>()
  readonly #running = new Set<string>()
  #pausedUntil = 0
  #timer: NodeJS.Timeout | undefined
  #release: NodeJS.Timeout | undefined
  #stopped = false

  constructor(store: PageStore, siteUrl: string) {
    this.#store = store
    this.#siteUrl = siteUrl
    store.onStale = (key, isOwn) => {
      // Something has changed: no pause after an earlier attempt holds any more.
      if ((this.#waiting.get(key) ?? 0) > 0)
        this.#waiting.delete(key)
      if (isOwn)
        this.addAsked(key)
      else
        this.#hold(key)
    }
    store.onStored = html => this.#follow(html)
  }

  /** Begins, and watches for pages that end to hold good by themselves. */
  start(): void {
    this.#timer = setInterval(() => this.#look(), lookEvery)
  }

  stop(): void {
    this.#stopped = true
    clearInterval(this.#timer)
    clearTimeout(this.#release)
  }

  /** How many pages are yet to be rendered, those under way included. */
  get waiting(): number {
    return this.#held.size + this.#waiting.size + this.#running.size
  }

  add(key: string): void {
    this.#held.delete(key)
    if (!this.#waiting.has(key))
      this.#waiting.set(key, 0)
    this.#run()
  }

  /** Sees to it that a page is there, and all that it leads to: what is there already need not be rendered to tell. */
  async follow(key: string): Promise<void> {
    this.#store.link(key)
    const entry = this.#store.pages.peek(key)
    const bodies = entry !== undefined && entry.stale === undefined
      ? await this.#store.pages.bodies(entry)
      : undefined
    if (bodies === undefined)
      this.add(key)
    else
      this.#follow(bodies.identity)
  }

  /** Someone has been given a stale page, or will look at it first: it comes before what nobody asks for. */
  addAsked(key: string): void {
    if (this.#running.has(key))
      return
    this.#asked.add(key)
    this.add(key)
  }

  /** One change can make hundreds of pages stale, of which readers have a few before them. */
  #hold(key: string): void {
    if (this.#waiting.has(key) || this.#stopped)
      return
    this.#held.add(key)
    this.#release ??= setTimeout(() => {
      this.#release = undefined
      for (const held of this.#held)
        this.#waiting.set(held, 0)
      this.#held.clear()
      this.#run()
    }, holdBack)
  }

  #look(): void {
    const now = Date.now()
    for (const entry of this.#store.pages.all()) {
      if (entry.stale === undefined && entry.page.expiresAt !== undefined && entry.page.expiresAt <= now)
        this.#store.markStale(entry, 'expired')
    }
    this.#run()
  }

  /** What a new page links to, and what the sitemaps name, is rendered before anyone asks. */
  #follow(text: Buffer): void {
    for (const [, address = ''] of text.toString().matchAll(/(?: href="|<loc>)([^"#<]*)/g)) {
      const path = address.startsWith(this.#siteUrl)
        ? address.slice(this.#siteUrl.length)
        : address
      const key = pageKey(path.replaceAll('&amp;', '&'))
      if (key === undefined)
        continue
      this.#store.link(key)
      if (this.#store.pages.peek(key) === undefined && this.#store.pages.room > this.waiting)
        this.add(key)
    }
  }

  #run(): void {
    while (!this.#stopped && this.#running.size < askedAtOnce && Date.now() >= this.#pausedUntil) {
      const key = this.#best(this.#asked) ?? (this.#running.size < atOnce
        ? this.#best(this.#waiting.keys())
        : undefined)
      if (key === undefined)
        return
      this.#waiting.delete(key)
      this.#asked.delete(key)
      this.#running.add(key)
      // It is for nobody's request, also where one has led to it.
      requestIds.run(randomUUID(), () => this.#refresh(key)).finally(() => {
        this.#running.delete(key)
        this.#run()
      })
    }
  }

  #best(keys: Iterable<string>): string | undefined {
    const now = Date.now()
    let best: { key: string, visits: number } | undefined
    let seen = 0
    for (const key of keys) {
      const visits = this.#store.pages.peek(key)?.visits ?? -1
      if ((this.#waiting.get(key) ?? 0) <= now && (best === undefined || visits > best.visits))
        best = { key, visits }
      if (++seen === window)
        break
    }
    return best?.key
  }

  async #refresh(key: string): Promise<void> {
    // Requests that have come in meanwhile go first.
    await wait(0)
    const before = this.#store.pages.peek(key)?.suspicion
    const { status, reads, suspicious } = await this.#store.render(key)
    const entry = this.#store.pages.peek(key)
    if (reads.failed) {
      this.#pausedUntil = Date.now() + pause
      this.#waiting.set(key, 0)
    }
    else if (suspicious && entry?.suspicion) {
      this.#waiting.set(key, Date.now() + pauseFor(entry.suspicion, this.#store.suspicious))
    }
    else if (entry !== undefined && status >= 500) {
      this.#waiting.set(key, Date.now() + ownFailurePause)
    }
    else if (before) {
      this.#retrySuspicious()
    }
  }

  /** One page that was suspicious is whole again: so may be the others. */
  #retrySuspicious(): void {
    for (const key of this.#waiting.keys()) {
      if (this.#store.pages.peek(key)?.suspicion)
        this.#waiting.set(key, 0)
    }
  }
}
