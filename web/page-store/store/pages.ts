import type { PageFiles } from './disk.ts'
import type { Bodies, Entry, Page, Staleness } from './page.ts'
import { LRUCache } from 'lru-cache'
import { log } from '../../common/log.ts'

/** How many pages, and how many bytes of their contents in memory. */
interface Bounds { pages: number, bytes: number }

/** The part of the pages' room that stays free for what is linked to. */
const reservedPart = 1 / 4

/**
 * What pages there are, by key and by tag. Those that a sitemap or another page leads to, or that were asked for again,
 * are lasting: on disk, and in memory while there is room. All others have a small share in memory only, so that odd
 * addresses push out nothing but each other.
 */
export class Pages {
  readonly #files: PageFiles
  readonly #lasting: LRUCache<string, Entry>
  readonly #passing: LRUCache<string, Entry>
  readonly #lastingBodies: LRUCache<string, Bodies>
  readonly #passingBodies: LRUCache<string, Bodies>
  /** Keys that something leads to, whether or not there is a page yet. */
  readonly #linked: LRUCache<string, true>
  readonly #keysByTag = new Map<string, Set<string>>()

  constructor(files: PageFiles, { lasting, passing }: { lasting: Bounds, passing: Bounds }) {
    this.#files = files
    this.#lastingBodies = bodyCache(lasting.bytes)
    this.#passingBodies = bodyCache(passing.bytes)
    this.#linked = new LRUCache({ max: lasting.pages * 2 })
    this.#lasting = new LRUCache({
      max: lasting.pages,
      dispose: ({ page }, key, reason) => {
        this.#untag(page)
        if (reason !== 'evict')
          return
        this.#lastingBodies.delete(key)
        this.#removeFiles(key)
      },
    })
    this.#passing = new LRUCache({
      max: passing.pages,
      dispose: ({ page }, key, reason) => {
        if (reason === 'delete' && this.#lasting.has(key))
          return
        this.#untag(page)
        if (reason === 'evict')
          this.#passingBodies.delete(key)
      },
    })
  }

  get size(): number {
    return this.#lasting.size + this.#passing.size
  }

  /** How many more lasting pages can be stored. */
  get room(): number {
    return this.#lasting.max - this.#lasting.size
  }

  isLasting(key: string): boolean {
    return this.#lasting.has(key)
  }

  get(key: string): Entry | undefined {
    return this.#lasting.get(key) ?? this.#passing.get(key)
  }

  /** Without counting as a use. */
  peek(key: string): Entry | undefined {
    return this.#lasting.peek(key) ?? this.#passing.peek(key)
  }

  /** A list of its own: to look at a page changes the order of the others. */
  all(): Entry[] {
    return [
      ...this.#lasting.values(),
      ...this.#passing.values(),
    ]
  }

  put(page: Page, bodies: Bodies | undefined, { stale, lasting = false }: { stale?: Staleness, lasting?: boolean } = {}): Entry {
    const { key, tags } = page
    const entry: Entry = {
      page,
      stale,
      visits: this.peek(key)?.visits ?? 0,
      changes: {
        published: new Set(),
        removals: 0,
        everything: false,
      },
    }
    const lasts = lasting || this.#lasting.has(key) || (this.#linked.has(key) && this.room > 0)
    if (lasts)
      this.#forgetPassing(key)
    this.#entriesOf(lasts).set(key, entry)
    if (bodies !== undefined)
      this.#bodiesOf(lasts).set(key, bodies)
    for (const tag of tags)
      this.#keysByTag.set(tag, (this.#keysByTag.get(tag) ?? new Set()).add(key))
    return entry
  }

  /** Notes that something leads to a page. Tells the page if it becomes a lasting one by that. */
  link(key: string): Entry | undefined {
    this.#linked.set(key, true)
    return this.room > 0
      ? this.#makeLasting(key)
      : undefined
  }

  /** Notes that a page has been asked for again. Tells the page if it becomes a lasting one by that. */
  revisit(key: string): Entry | undefined {
    return this.room > this.#lasting.max * reservedPart
      ? this.#makeLasting(key)
      : undefined
  }

  #makeLasting(key: string): Entry | undefined {
    const entry = this.#passing.peek(key)
    if (entry === undefined)
      return undefined
    const bodies = this.#passingBodies.peek(key)
    this.#lasting.set(key, entry)
    if (bodies !== undefined)
      this.#lastingBodies.set(key, bodies)
    this.#forgetPassing(key)
    return entry
  }

  #forgetPassing(key: string): void {
    this.#passing.delete(key)
    this.#passingBodies.delete(key)
  }

  /** Adds what compression has made meanwhile, unless the page has been replaced. */
  setBodies(page: Page, bodies: Bodies): void {
    if (this.peek(page.key)?.page === page)
      this.#bodiesOf(this.isLasting(page.key)).set(page.key, bodies)
  }

  bodiesInMemory(key: string): Bodies | undefined {
    return this.#lastingBodies.get(key) ?? this.#passingBodies.get(key)
  }

  async bodies({ page }: Entry): Promise<Bodies | undefined> {
    const known = this.bodiesInMemory(page.key)
    if (known !== undefined || !this.isLasting(page.key))
      return known
    const read = await this.#files.read(page)
    if (read !== undefined)
      this.setBodies(page, read)
    return read
  }

  withTag(tag: string): Entry[] {
    return [
      ...this.#keysByTag.get(tag) ?? [],
    ].flatMap(key => this.peek(key) ?? [])
  }

  delete(key: string): void {
    this.#forgetPassing(key)
    if (!this.#lasting.delete(key))
      return
    this.#lastingBodies.delete(key)
    this.#removeFiles(key)
  }

  /** Takes a page away at once, from memory and disk; what stays is that there was one, until a render says more. */
  withdraw({ key, tags, build }: Page): void {
    const page: Page = {
      key,
      gone: true,
      headers: {},
      tags,
      renderedAt: Date.now(),
      build,
      length: 0,
      checksums: {},
    }
    this.put(page, undefined, { stale: 'changed', lasting: true })
    this.#lastingBodies.delete(key)
    this.#files.write(page, {}).catch(error => log('PAGES_NOT_STORED', `That ${key} was withdrawn could not be written.`, { error }))
  }

  #removeFiles(key: string): void {
    this.#files.remove(key).catch(error => log('PAGES_NOT_STORED', `${key} could not be removed.`, { error }))
  }

  #entriesOf(lasting: boolean): LRUCache<string, Entry> {
    return lasting
      ? this.#lasting
      : this.#passing
  }

  #bodiesOf(lasting: boolean): LRUCache<string, Bodies> {
    return lasting
      ? this.#lastingBodies
      : this.#passingBodies
  }

  #untag({ key, tags }: Page): void {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0)
        this.#keysByTag.delete(tag)
    }
  }
}

function bodyCache(bytes: number): LRUCache<string, Bodies> {
  return new LRUCache({
    maxSize: bytes,
    // One large picture does not drive out dozens of pages: it is read from disk each time.
    maxEntrySize: bytes / 64,
    sizeCalculation: ({ identity, gzip, br }) => 1 + identity.length + (gzip?.length ?? 0) + (br?.length ?? 0),
  })
}
