import type { Locale } from '@ican/shared/vocabulary'
import type { Core } from '@strapi/strapi'
import { LRUCache } from 'lru-cache'
import { withAllWords } from '../../delivery/search'

/** Whoever takes a list as a file, or turns its pages, asks for the same words again and again; of very many publications each answer takes some megabytes. */
const REMEMBERED = 5

/** Which publications have the words that somebody looks for, remembered until anything changes. */
export class Matching {
  readonly #strapi: Core.Strapi
  readonly #found = new LRUCache<string, Promise<Set<string>>>({ max: REMEMBERED })

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  /** A reading under way is forgotten, too: it may have begun before the change. */
  forget(): void {
    this.#found.clear()
  }

  async find(text: string, locale: Locale): Promise<Set<string>> {
    const key = `${locale} ${text}`
    const found = this.#found.get(key) ?? withAllWords(this.#strapi, text, locale, 'publication')
    this.#found.set(key, found)
    found.catch(() => this.#found.delete(key))
    return found
  }
}
