import type { Buffer } from 'node:buffer'
import type { Bodies, Encoding, Page } from './page.ts'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { madeFolder } from './folders.ts'

const endings: Record<Encoding, string> = { identity: '', gzip: '.gz', br: '.br' }

/**
 * A path whose parts are names of files anywhere, and none of which can be a file of another page, as `index.html` can;
 * every other key is stored under a hash.
 */
const plainName = /^(?:\/\w[\w-]{0,119})+(?:\.(?:rss|atom|json|ics|csv|ris|bib|xml|txt|webmanifest|png))?$/

/**
 * The lasting copy of the pages. `site/` holds them by their addresses, so that a web server can serve it by itself;
 * `others/` what has a query or an odd address, or is not answered 200; `index/` what is known of each, its checksums above all.
 */
export class PageFiles {
  readonly #folder: string
  /** One write at a time per page, so that what was rendered last lies there last. */
  readonly #writes = new Map<string, Promise<void>>()
  #temporary = 0

  constructor(folder: string) {
    this.#folder = folder
    for (const part of ['site', 'others'])
      madeFolder(join(folder, part))
  }

  /** What is known of every stored page; what cannot be read counts as absent. */
  index(): Page[] {
    return madeFolder(join(this.#folder, 'index')).flatMap((name) => {
      const page = name.endsWith('.json')
        ? readJson(join(this.#folder, 'index', name))
        : undefined
      return isPage(page) && this.#indexFile(page.key).endsWith(name)
        ? [page]
        : []
    })
  }

  /** The content of a page, if it is whole. */
  async read(page: Page): Promise<Bodies | undefined> {
    const { checksums } = page
    const file = this.#contentFile(page)
    const bodies: Partial<Bodies> = {}
    for (const encoding of ['identity', 'gzip', 'br'] as const) {
      const body = await readFile(file + endings[encoding]).catch(() => undefined)
      if (body !== undefined && checksums[encoding] === checksum(body))
        bodies[encoding] = body
    }
    return bodies.identity && { ...bodies, identity: bodies.identity }
  }

  /** Without content, only that there was a page is written. */
  write(page: Page, bodies: Partial<Bodies>): Promise<void> {
    return this.#inTurn(page.key, async () => {
      if (page.gone)
        await this.#removeContent(page.key)
      const file = this.#contentFile(page)
      for (const encoding of ['br', 'gzip', 'identity'] as const) {
        const body = bodies[encoding]
        if (body !== undefined)
          await this.#place(file + endings[encoding], body)
      }
      await this.#place(this.#indexFile(page.key), JSON.stringify(page))
    })
  }

  remove(key: string): Promise<void> {
    return this.#inTurn(key, async () => {
      await rm(this.#indexFile(key), { force: true })
      await this.#removeContent(key)
    })
  }

  async #removeContent(key: string): Promise<void> {
    for (const file of new Set([
      this.#contentFile({ key }),
      this.#otherFile(key),
    ])) {
      for (const ending of Object.values(endings))
        await rm(file + ending, { force: true })
    }
  }

  /** The change up to which every page on disk is up to date. */
  position(): unknown {
    return readJson(join(this.#folder, 'position.json'))
  }

  storePosition(position: object): Promise<void> {
    return this.#inTurn('position', () => this.#place(join(this.#folder, 'position.json'), JSON.stringify(position)))
  }

  /** Until everything that was to be written is. */
  async flushed(): Promise<void> {
    await Promise.allSettled(this.#writes.values())
  }

  get isBusy(): boolean {
    return this.#writes.size > 0
  }

  #inTurn(key: string, task: () => Promise<void>): Promise<void> {
    const before = this.#writes.get(key)?.catch(() => {}) ?? Promise.resolve()
    const done = before.then(task).finally(() => {
      if (this.#writes.get(key) === done)
        this.#writes.delete(key)
    })
    this.#writes.set(key, done)
    return done
  }

  /** Either the old file is there or the new one, never a part. */
  async #place(file: string, content: string | Buffer): Promise<void> {
    const temporary = join(this.#folder, `.${process.pid}-${++this.#temporary}`)
    try {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(temporary, content)
      await rename(temporary, file)
    }
    catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  }

  #indexFile(key: string): string {
    return join(this.#folder, 'index', `${checksum(key)}.json`)
  }

  #otherFile(key: string): string {
    return join(this.#folder, 'others', checksum(key))
  }

  #contentFile({ key, gone }: Pick<Page, 'key' | 'gone'>): string {
    if (gone || !plainName.test(key))
      return this.#otherFile(key)
    return /\.\w+$/.test(key)
      ? join(this.#folder, 'site', key)
      : join(this.#folder, 'site', key, 'index.html')
  }
}

export function checksum(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22)
}

function readJson(file: string): unknown {
  try {
    return existsSync(file)
      ? JSON.parse(readFileSync(file, 'utf8'))
      : undefined
  }
  catch {
    return undefined
  }
}

function isPage(value: unknown): value is Page {
  return typeof value === 'object' && value !== null
    && 'key' in value && typeof value.key === 'string'
    && 'tags' in value && Array.isArray(value.tags)
    && 'checksums' in value && 'headers' in value && 'renderedAt' in value && 'build' in value
}
