import type { PageFiles } from './disk.ts'
import type { Bodies, Entry, Page, Staleness } from './page.ts'
import { LRUCache } from 'lru-cache'

interface Bounds { pages: number, bytes: number }

/** What pages there are, by key and by tag: contents in memory while there is room, else on disk. */
export class Pages {
  readonly #files: PageFiles
  readonly #entries: LRUCache<string, Entry>
  readonly #bodies: LRUCache<string, Bodies>
  readonly #keysByTag = new Map<string, Set<string>>()

  constructor(files: PageFiles, { pages, bytes }: Bounds) {
    this.#files = files
    this.#bodies = new LRUCache({
      maxSize: bytes,
      // One large picture does not drive out dozens of pages: it is read from disk each time.
      maxEntrySize: bytes / 64,
      sizeCalculation: ({ identity, gzip, br }) => 1 + identity.length + (gzip?.length ?? 0) + (br?.length ?? 0),
    })
    this.#entries = new LRUCache({
      max: pages,
      dispose: ({ page }, key, reason) => {
        this.#untag(page)
        if (reason === 'evict')
          this.#drop(key)
      },
    })
  }

  get size(): number {
    return this.#entries.size
  }

  /** How many more pages can be stored. */
  get room(): number {
    return this.#entries.max - this.#entries.size
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key)
  }

  /** Without counting as a use. */
  peek(key: string): Entry | undefined {
    return this.#entries.peek(key)
  }

  /** A list of its own: to look at a page changes the order of the others. */
  all(): Entry[] {
    return [
      ...this.#entries.values(),
    ]
  }

  put(page: Page, bodies: Bodies | undefined, stale?: Staleness): Entry {
    const entry: Entry = {
      page,
      stale,
      visits: this.#entries.peek(page.key)?.visits ?? 0,
    }
    this.#entries.set(page.key, entry)
    if (bodies !== undefined)
      this.#bodies.set(page.key, bodies)
    for (const tag of page.tags)
      this.#keysByTag.set(tag, (this.#keysByTag.get(tag) ?? new Set()).add(page.key))
    return entry
  }

  /** Adds what compression has made meanwhile, unless the page has been replaced. */
  setBodies(page: Page, bodies: Bodies): void {
    if (this.#entries.peek(page.key)?.page === page)
      this.#bodies.set(page.key, bodies)
  }

  bodiesInMemory(key: string): Bodies | undefined {
    return this.#bodies.get(key)
  }

  async bodies({ page }: Entry): Promise<Bodies | undefined> {
    const known = this.#bodies.get(page.key)
    if (known !== undefined)
      return known
    const read = await this.#files.read(page)
    if (read !== undefined)
      this.setBodies(page, read)
    return read
  }

  withTag(tag: string): Entry[] {
    return [
      ...this.#keysByTag.get(tag) ?? [],
    ].flatMap(key => this.#entries.peek(key) ?? [])
  }

  delete(key: string): void {
    this.#entries.delete(key)
    this.#drop(key)
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
    this.put(page, undefined, 'changed')
    this.#bodies.delete(key)
    this.#files.write(page, {}).catch(console.error)
  }

  #drop(key: string): void {
    this.#bodies.delete(key)
    this.#files.remove(key).catch(console.error)
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
