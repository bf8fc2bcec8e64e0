import type { Core } from '@strapi/strapi'
import { columnOf, contentTables, isLocalized } from '../../core/strapi/database'

export interface UniqueColumn {
  uid: string
  table: string
  attribute: string
  column: string
  /** Whether every language has values of its own. */
  localized: boolean
}

/** Every attribute of which two published documents must not share a value: slugs, and what the model calls unique. */
export function uniqueColumns(strapi: Core.Strapi): UniqueColumn[] {
  return contentTables(strapi).flatMap(({ uid, table, schema }) =>
    Object.entries(schema.attributes)
      .filter(([, attribute]) => attribute.type === 'uid' || ('unique' in attribute && attribute.unique === true))
      .map(([attribute]) => ({
        uid,
        table,
        attribute,
        column: columnOf(strapi, uid, attribute),
        localized: isLocalized(schema),
      })))
}
