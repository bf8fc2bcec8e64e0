import type { PageFiles } from '../store/disk.ts'
import type { MediaFiles } from '../store/media-files.ts'
import type { PageStore } from '../store/store.ts'
import type { FeedClient, Position } from './feed-client.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { log } from '../../common/log.ts'
import { FeedRefusal } from './feed-client.ts'

/** How often the feed is asked though nothing woke us, in milliseconds. */
const lookEvery = 1500
const reconnectAfter = 500

/** Follows the change feed, and tells the store what has become stale. */
export class FeedReader {
  readonly #client: FeedClient
  readonly #store: PageStore
  readonly #files: PageFiles
  readonly #media: MediaFiles
  readonly #end = new AbortController()
  /** Null until the feed has been heard of for the first time. */
  #position: Position | null
  #storedPosition: Position | undefined
  #looking: Promise<void> | undefined
  #again = false
  #timer: NodeJS.Timeout | undefined
  /** When the feed was last answered, in milliseconds since 1970. */
  answeredAt = 0
  /** Whether the content system answered last in a way that shows that it cannot be followed. */
  isRefused = false

  constructor(client: FeedClient, { store, files, media }: { store: PageStore, files: PageFiles, media: MediaFiles }) {
    this.#client = client
    this.#store = store
    this.#files = files
    this.#media = media
    const stored = files.position()
    this.#position = isPosition(stored)
      ? stored
      : null
    store.position = this.number ?? 0
  }

  get number(): number | null {
    return this.#position?.number ?? null
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.look()
      this.#storePosition().catch(error => log('PAGES_NOT_STORED', 'How far the changes have been followed could not be stored.', { error }))
    }, lookEvery)
    this.#stayAwake()
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    this.#end.abort()
    await this.#storePosition().catch(() => {})
  }

  /** Takes in what is new. One look at a time; a call during one makes it look once more. */
  look(): Promise<void> {
    this.#again = true
    this.#looking ??= this.#lookUntilDone().finally(() => this.#looking = undefined)
    return this.#looking
  }

  async #lookUntilDone(): Promise<void> {
    while (this.#again) {
      this.#again = false
      try {
        await this.#takeIn()
        this.answeredAt = Date.now()
        this.isRefused = false
      }
      catch (error) {
        // Health tells how long the feed has not been heard of; the next look comes by itself.
        const isRefused = error instanceof FeedRefusal
        if (isRefused && !this.isRefused)
          log('FEED_REFUSED', `The site cannot follow what changes: ${error.message}`)
        this.isRefused = isRefused
      }
    }
  }

  async #takeIn(): Promise<void> {
    const { last, lastAt, rebuild, changes } = await this.#client.after(this.#position)
    if (rebuild) {
      // A database without any content is not what our pages were made of: it was lost, or is another one.
      if (last === 0 && this.#store.pages.size > 0)
        throw new Error('The content system is empty.')
      this.#store.everythingChanged(last)
      this.#media.everythingChanged()
      this.#position = { number: last, at: lastAt }
      return
    }
    const newest = changes.at(-1)
    if (newest === undefined)
      return
    this.#store.changed(changes)
    this.#media.changed(changes)
    this.#position = { number: newest.number, at: newest.at }
    this.#again ||= newest.number < last
  }

  /** Only what has been rendered anew, and lies on disk, is done: after a crash the rest is read once more. */
  async #storePosition(): Promise<void> {
    await this.#store.writeAgain()
    const position = this.#position
    if (position === null || position === this.#storedPosition || !this.#store.isSettled)
      return
    await this.#files.storePosition(position)
    this.#storedPosition = position
  }

  async #stayAwake(): Promise<void> {
    while (!this.#end.signal.aborted) {
      await this.#client.wake(() => void this.look(), this.#end.signal).catch(() => {})
      await wait(reconnectAfter)
    }
  }
}

function isPosition(value: unknown): value is Position {
  return typeof value === 'object' && value !== null
    && 'number' in value && typeof value.number === 'number'
    && 'at' in value && (value.at === null || typeof value.at === 'string')
}
