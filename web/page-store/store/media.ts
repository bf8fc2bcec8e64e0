import type { ReadStream } from 'node:fs'
import type { Change } from './changes.ts'
import { renameSync, rmSync, statSync } from 'node:fs'
import { open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { LRUCache } from 'lru-cache'
import { madeFolder } from './folders.ts'

/** So large a file is passed on without storing it, in bytes. */
const largest = 16 * 1024 ** 2

/** The lasting copy of pictures and files that have been asked for, so that they outlive the content system as pages do. */
export class MediaFiles {
  readonly #folder: string
  /** The size of each file by its name. */
  readonly #sizes: LRUCache<string, number>
  /** Counts the changes: a file that is to be stored says when it was asked for. */
  version = 0
  #temporary = 0

  constructor(folder: string, bytes: number) {
    this.#folder = folder
    this.#sizes = new LRUCache({
      maxSize: bytes,
      sizeCalculation: size => size + 1,
      dispose: (_size, name, reason) => {
        if (reason !== 'set')
          rmSync(join(folder, name), { force: true })
      },
    })
    for (const name of madeFolder(folder)) {
      const size = name.startsWith('.')
        ? undefined
        : statSync(join(folder, name)).size
      if (size === undefined)
        rmSync(join(folder, name), { force: true })
      else
        this.#sizes.set(name, size)
    }
  }

  /** A file that was stored, to be sent. */
  async read(name: string): Promise<{ size: number, stream: ReadStream } | undefined> {
    const size = this.#sizes.get(name)
    const file = size === undefined
      ? undefined
      : await open(join(this.#folder, name)).catch(() => undefined)
    if (size === undefined || file === undefined || (await file.stat()).size !== size) {
      await file?.close()
      this.#sizes.delete(name)
      return undefined
    }
    return {
      size,
      stream: file.createReadStream(),
    }
  }

  /** Stores a file, unless files have changed since it was asked for; goes without where it cannot be written. */
  async store(name: string, content: Uint8Array, begun: number): Promise<void> {
    if (content.length > largest || begun !== this.version)
      return
    const temporary = join(this.#folder, `.${process.pid}-${++this.#temporary}`)
    try {
      await writeFile(temporary, content)
      if (begun !== this.version)
        throw new Error('It has changed meanwhile.')
      renameSync(temporary, join(this.#folder, name))
      this.#sizes.set(name, content.length)
    }
    catch (error) {
      console.error(`${name} could not be stored: ${error}`)
      await rm(temporary, { force: true })
    }
  }

  /** A file that was replaced or removed is forgotten, in every size. */
  changed(changes: Change[]): void {
    for (const { kind, slugBefore } of changes) {
      if (kind !== 'file' || slugBefore === null)
        continue
      this.version++
      for (const name of [
        ...this.#sizes.keys(),
      ]) {
        if (name.includes(slugBefore))
          this.#sizes.delete(name)
      }
    }
  }

  everythingChanged(): void {
    this.version++
    this.#sizes.clear()
  }
}
