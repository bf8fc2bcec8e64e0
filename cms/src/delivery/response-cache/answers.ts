import type { OutgoingHttpHeaders } from 'node:http'
import type { ReadTags } from '../cache-tags'
import { LRUCache } from 'lru-cache'

export interface Answer {
  body: Buffer
  /** What it was made of. */
  reads: ReadTags
  /** The same, as the tags by which it is dropped. */
  tags: string[]
  expiresAt?: number
  /** All headers of the first response that carried it, once that has been sent. */
  headers?: OutgoingHttpHeaders
}

/** How many drops are remembered, for reads that began before them. */
const REMEMBERED = 100

/** What an entry costs beside its body and tags, in bytes. */
const OVERHEAD = 2048

/** Answers by what was asked, bounded in bytes, each dropped once anything changes that it was made of. */
export class Answers {
  readonly #answers: LRUCache<string, Answer>
  readonly #keysByTag = new Map<string, Set<string>>()
  readonly #drops: Set<string>[] = []
  #version = 0

  constructor(maxBytes: number) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / 8),
      sizeCalculation: ({ body, tags }, key) => OVERHEAD + body.length + 2 * key.length + 100 * tags.length,
      dispose: (answer, key) => this.#untag(key, answer.tags),
    })
  }

  /** Counts the drops: a read that is to be kept says which version it began in. */
  get version(): number {
    return this.#version
  }

  get(key: string): Answer | undefined {
    const answer = this.#answers.get(key)
    if (answer?.expiresAt !== undefined && answer.expiresAt <= Date.now()) {
      this.#answers.delete(key)
      return undefined
    }
    return answer
  }

  /** Keeps an answer, unless something that it was made of has changed since its read began. */
  keep(key: string, answer: Answer, begun: number): boolean {
    const missed = this.#version - begun
    if (missed > this.#drops.length || this.#drops.slice(this.#drops.length - missed).some(drop => answer.tags.some(tag => drop.has(tag))))
      return false
    this.#answers.set(key, answer)
    // One that is too large was not taken.
    if (this.#answers.peek(key) !== answer)
      return false
    for (const tag of answer.tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set()
      this.#keysByTag.set(tag, keys.add(key))
    }
    return true
  }

  /** Drops every answer that was made of any of these. */
  drop(tags: string[]): void {
    this.#version++
    this.#drops.push(new Set(tags))
    if (this.#drops.length > REMEMBERED)
      this.#drops.shift()
    for (const key of tags.flatMap(tag => [
      ...this.#keysByTag.get(tag) ?? [],
    ]))
      this.#answers.delete(key)
  }

  #untag(key: string, tags: string[]): void {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0)
        this.#keysByTag.delete(tag)
    }
  }
}
