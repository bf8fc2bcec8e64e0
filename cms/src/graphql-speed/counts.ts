import type { Core, UID } from '@strapi/strapi'
import { LRUCache } from 'lru-cache'
import { hasDrafts } from './populate'

/** So many different lists, by their filters and language, are remembered. */
const LISTS = 1000

/** How long lists are. Every page of a list tells it and counting reads the whole list, so it is kept until anything changes. */
export class Counts {
  readonly #counts = new LRUCache<string, Promise<number>>({ max: LISTS })

  /** Counts, unless that has been done or begun since the last change. */
  of(list: string, count: () => Promise<number>): Promise<number> {
    const known = this.#counts.get(list)
    if (known !== undefined)
      return known
    const counting = count()
    this.#counts.set(list, counting)
    counting.catch(() => this.#counts.delete(list))
    return counting
  }

  forget(): void {
    this.#counts.clear()
  }
}

/** How many documents of a type can be shown: each once, in whichever of these languages it is there; no languages, whatever it has. */
export async function countDocuments(strapi: Core.Strapi, uid: UID.ContentType, locales: string[]): Promise<number> {
  const { tableName } = strapi.db.metadata.get(uid)
  const query = strapi.db.connection(tableName)
  if (hasDrafts(strapi, uid))
    query.whereNotNull('published_at')
  if (locales.length > 0)
    query.whereIn('locale', locales)
  const [row] = await query.countDistinct({ count: 'document_id' }) as { count: number | string }[]
  return Number(row?.count)
}
