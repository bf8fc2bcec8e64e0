import type { PageFiles } from './disk.ts'
import type { Bodies, Page } from './page.ts'
import type { Pages } from './pages.ts'
import { log } from '../../common/log.ts'
import { compressed, isCompressible } from './compress.ts'
import { checksum } from './disk.ts'

/** Compresses lasting pages and writes them to disk, and tries again where that fails. */
export class PageWriter {
  readonly #pages: Pages
  readonly #files: PageFiles
  /** Pages that are not on disk yet: their copy there, if any, is an old one. */
  readonly #unwritten = new Set<string>()
  /** What is being compressed, or written for the first time. */
  readonly #underWay = new Map<Page, Promise<void>>()
  #isTryingAgain = false

  constructor(pages: Pages, files: PageFiles) {
    this.#pages = pages
    this.#files = files
  }

  get isWritable(): boolean {
    return this.#unwritten.size === 0
  }

  /** Whether anything is still to be written or being written. */
  get isBusy(): boolean {
    return !this.isWritable || this.#files.isBusy
  }

  write(page: Page, body: Buffer): void {
    this.#unwritten.add(page.key)
    this.#underWay.set(page, this.#compressAndWrite(page, body)
      .catch(error => log('PAGES_NOT_STORED', `${page.key} could not be written.`, { error }))
      .finally(() => this.#underWay.delete(page)))
  }

  /** Until everything that was given so far is on disk, or has failed: also what is only being compressed yet. */
  async flushed(): Promise<void> {
    await Promise.all(this.#underWay.values())
    await this.#files.flushed()
  }

  /**
   * Tries again to write what could not be written, the first of it to begin with. A disk that is only slow is left
   * alone: given everything a second time, it would never be done.
   */
  async writeAgain(): Promise<void> {
    if (this.#isTryingAgain)
      return
    this.#isTryingAgain = true
    try {
      for (const key of [...this.#unwritten])
        await this.#retry(key)
    }
    finally {
      this.#isTryingAgain = false
    }
  }

  async #retry(key: string): Promise<void> {
    const entry = this.#pages.peek(key)
    const bodies = this.#pages.bodiesInMemory(key)
    if (entry === undefined || bodies === undefined)
      this.#unwritten.delete(key)
    else if (this.#unwritten.has(key) && !this.#underWay.has(entry.page) && (bodies.br !== undefined || !isCompressible(entry.page.headers['content-type'])))
      await this.#write(entry.page, bodies)
  }

  async #compressAndWrite(page: Page, body: Buffer): Promise<void> {
    if (!isCompressible(page.headers['content-type'])) {
      await this.#write(page, { identity: body })
      return
    }
    const bodies = await compressed(body)
    page.checksums.gzip = checksum(bodies.gzip)
    page.checksums.br = checksum(bodies.br)
    this.#pages.setBodies(page, bodies)
    await this.#write(page, bodies)
  }

  async #write(page: Page, bodies: Bodies): Promise<void> {
    const now = this.#pages.peek(page.key)?.page
    if (now === page)
      await this.#files.write(page, bodies)
    if (now === page || now === undefined)
      this.#unwritten.delete(page.key)
  }
}
