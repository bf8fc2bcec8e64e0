import type { ReadStream } from 'node:fs'
import type { Change } from './changes.ts'
import { createReadStream, createWriteStream, renameSync, rmSync, statSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { LRUCache } from 'lru-cache'
import { BoundedQueue, Overload } from '../../common/bounded-queue.ts'
import { madeFolder } from './folders.ts'

/** A file that was stored: what is known of it, and how to send it or a part of it. */
export interface StoredFile {
  name: string
  size: number
  etag: string
  stream: (range?: { start: number, end: number }) => ReadStream
}

/** What the content system gives for a file: the name to store it under, and its content as it comes. */
export interface Download { name: string, size: number | undefined, content: AsyncIterable<Uint8Array> }

/** Too many files are coming, or this one can be given to who asks for it, but not be stored. */
export type Refusal = 'busy' | 'unstorable'

class Unstorable extends Error {}

/** Larger files are passed on without storing them, in bytes: more than editors can upload. */
const largest = 64 * 1024 ** 2
/** A file is asked for again that was replaced while it came; so often at most. */
const attempts = 3

/** The lasting copy of pictures and files that have been asked for, so that they outlive the content system as pages do. */
export class MediaFiles {
  readonly #folder: string
  /** The size of each file by its name. */
  readonly #sizes: LRUCache<string, number>
  /** Many readers may wait for the same large file: it comes once, and not many do at a time. */
  readonly #downloads = new Map<string, Promise<StoredFile | Refusal>>()
  readonly #queue = new BoundedQueue({ running: 4, waiting: 40 })
  /** Counts the changes: a file is stored only if there was none while it came. */
  #version = 0
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

  async find(name: string): Promise<StoredFile | undefined> {
    const size = this.#sizes.get(name)
    if (size === undefined)
      return undefined
    const file = join(this.#folder, name)
    const found = await stat(file).catch(() => undefined)
    if (found?.size !== size) {
      this.#sizes.delete(name)
      return undefined
    }
    return {
      name,
      size,
      etag: `"${size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`,
      stream: range => createReadStream(file, range),
    }
  }

  /** Has a file come and stores it. Whoever asks meanwhile waits for the same. */
  download(file: string, ask: () => Promise<Download>): Promise<StoredFile | Refusal> {
    const under = this.#downloads.get(file)
    if (under !== undefined)
      return under
    const download = this.#queue.run(() => this.#download(ask)).catch((error): Refusal => {
      if (error instanceof Overload)
        return 'busy'
      if (error instanceof Unstorable)
        return 'unstorable'
      throw error
    }).finally(() => this.#downloads.delete(file))
    this.#downloads.set(file, download)
    return download
  }

  async #download(ask: () => Promise<Download>): Promise<StoredFile> {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const begun = this.#version
      const { name, size, content } = await ask()
      if (size !== undefined && size > largest)
        throw new Unstorable(`${name} is too large to be stored.`)
      const temporary = join(this.#folder, `.${process.pid}-${++this.#temporary}`)
      try {
        await this.#write(temporary, content)
        if (begun === this.#version) {
          this.#sizes.set(name, (await stat(temporary)).size)
          renameSync(temporary, join(this.#folder, name))
          const file = await this.find(name)
          if (file !== undefined)
            return file
        }
      }
      finally {
        await rm(temporary, { force: true }).catch(() => {})
      }
    }
    throw new Error('The file changes faster than it can be read.')
  }

  async #write(temporary: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const output = createWriteStream(temporary)
    let problem: unknown
    output.once('error', error => problem = error)
    await pipeline(content, output).catch((error) => {
      throw error === problem
        ? new Unstorable(`A file could not be stored: ${error}`)
        : error
    })
  }

  /** A file that was replaced or removed is forgotten, in every size. */
  changed(changes: Change[]): void {
    for (const { kind, slugBefore } of changes) {
      if (kind !== 'file' || slugBefore === null)
        continue
      this.#version++
      for (const name of [
        ...this.#sizes.keys(),
      ]) {
        if (name.includes(slugBefore))
          this.#sizes.delete(name)
      }
    }
  }

  everythingChanged(): void {
    this.#version++
    this.#sizes.clear()
  }
}
