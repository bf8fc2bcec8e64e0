import type { Rendered } from './render.ts'
import { LRUCache } from 'lru-cache'

/** So long at most an answer is remembered, in milliseconds; any change that readers can see ends it before. */
const ttl = 10_000
const max = 1000
const maxSize = 4 * 1024 ** 2

/** Answers that are no pages (not found, moved), remembered for a moment within a bounded memory. */
export class NegativeAnswers {
  readonly #answers = new LRUCache<string, Rendered>({
    max,
    maxSize,
    ttl,
    sizeCalculation: ({ body }) => 1 + body.length,
  })

  get(key: string): Rendered | undefined {
    return this.#answers.get(key)
  }

  put(key: string, rendered: Rendered): void {
    this.#answers.set(key, rendered)
  }

  delete(key: string): void {
    this.#answers.delete(key)
  }

  clear(): void {
    this.#answers.clear()
  }
}
