import type { Core, Struct } from '@strapi/strapi'

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

/** Whether a content type has one version for each language. */
export function isLocalized(schema: Struct.ContentTypeSchema): boolean {
  const options: Record<string, unknown> = schema.pluginOptions ?? {}
  const i18n = options.i18n
  return typeof i18n === 'object' && i18n !== null && 'localized' in i18n && i18n.localized === true
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

/** The column that holds a scalar attribute. */
export function columnOf(strapi: Core.Strapi, uid: string, attribute: string): string {
  const meta = strapi.db.metadata.get(uid).attributes[attribute]
  return meta !== undefined && 'columnName' in meta && typeof meta.columnName === 'string'
    ? meta.columnName
    : attribute
}
