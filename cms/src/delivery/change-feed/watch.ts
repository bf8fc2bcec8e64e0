import type { Core } from '@strapi/strapi'
import type { NumberedChange } from './change'
import { readAfter, readBounds } from './table'

type Listener = (changes: NumberedChange[], last: number) => void

/** How often the feed is looked at for changes that another process made, in milliseconds. */
const LOOK_EVERY = 1000
const BATCH = 1000

/** Tells this process of every change once it has been committed, by whichever process. */
export class FeedWatch {
  readonly #strapi: Core.Strapi
  readonly #listeners = new Set<Listener>()
  #last = 0
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> | undefined

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  /** The newest number that every listener has been told of. */
  get last(): number {
    return this.#last
  }

  async start(): Promise<void> {
    this.#last = (await readBounds(this.#strapi.db.connection)).last
    this.#timer = setInterval(() => this.look().catch(() => {}), LOOK_EVERY)
    this.#timer.unref()
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#listeners.clear()
  }

  /** Calls back with every batch of changes, until the returned function is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes in what this process has just committed. Where numbers are missing before it, another process has them. */
  committed(changes: NumberedChange[]): void {
    const [first] = changes
    if (first === undefined)
      return
    if (first.number === this.#last + 1) {
      this.#tell(changes)
      return
    }
    // Told at once all the same, and again in its place: whoever drops what is stale may drop it twice.
    for (const listener of this.#listeners)
      listener(changes, this.#last)
    this.look().catch(() => {})
  }

  /** Reads what is new in the feed. One look at a time; whoever asks during one waits for the next. */
  async look(): Promise<void> {
    const before = this.#looking
    const look = (async () => {
      await before?.catch(() => {})
      let changes: NumberedChange[]
      do {
        changes = await readAfter(this.#strapi.db.connection, this.#last, BATCH)
        this.#tell(changes.filter(({ number }) => number > this.#last))
      } while (changes.length === BATCH)
    })()
    this.#looking = look
    return look
  }

  #tell(changes: NumberedChange[]): void {
    const newest = changes.at(-1)
    if (newest === undefined)
      return
    this.#last = Math.max(this.#last, newest.number)
    for (const listener of this.#listeners)
      listener(changes, this.#last)
  }
}
