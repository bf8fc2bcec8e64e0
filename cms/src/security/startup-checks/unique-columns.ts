import type { Core, Struct } from '@strapi/strapi'
import { columnOf, isLocalized } from '../../core/strapi/database'

export interface UniqueColumn {
  uid: string
  table: string
  attribute: string
  column: string
  /** Whether every language has values of its own. */
  localized: boolean
}

/** The tables of the site's content types, with their schemas. */
export function contentTables(strapi: Core.Strapi): { uid: string, table: string, schema: Struct.ContentTypeSchema }[] {
  return Object.values(strapi.contentTypes)
    .filter(schema => schema.uid.startsWith('api::'))
    .map(schema => ({ uid: schema.uid, table: strapi.db.metadata.get(schema.uid).tableName, schema }))
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
