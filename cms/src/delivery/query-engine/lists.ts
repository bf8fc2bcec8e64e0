import type { Core, UID } from '@strapi/strapi'
import type { Reader, Row, Wanted } from './reader'

/** Filters that name one document by something that only it has. */
const LOOKUPS = ['slug', 'documentId', 'from']

/** A list changes with its type; one that filters by what is related to it also with that. A look-up does neither. */
export function noteList(strapi: Core.Strapi, reader: Reader, uid: UID.ContentType, filters: object | undefined, found: Row[]): void {
  const names = Object.keys(filters ?? {})
  if (found.length === 0 || !names.some(name => LOOKUPS.includes(name)))
    reader.tags.list(uid)
  for (const name of names) {
    const attribute = strapi.getModel(uid).attributes[name]
    if (attribute !== undefined && 'target' in attribute)
      reader.tags.list(String(attribute.target))
  }
}

/** As Strapi counts pages. */
export function pageInfo(total: number, { start = 0, limit = 0 }: Wanted) {
  const size = Math.max(limit, 1)
  return limit === -1
    ? {
        total,
        page: size,
        pageSize: total - start,
        pageCount: size,
      }
    : {
        total,
        page: Math.floor(start / size) + 1,
        pageSize: size,
        pageCount: Math.ceil(total / size),
      }
}
