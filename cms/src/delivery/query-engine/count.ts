import type { Core, UID } from '@strapi/strapi'
import { hasDrafts } from './populate'

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
