import type { Core, Struct } from '@strapi/strapi'

/** A connection, or a transaction under way on one. */
export type Connection = Core.Strapi['db']['connection']

/** Whether a content type has one version for each language. */
export function isLocalized(schema: Struct.ContentTypeSchema): boolean {
  const options: Record<string, unknown> = schema.pluginOptions ?? {}
  const i18n = options.i18n
  return typeof i18n === 'object' && i18n !== null && 'localized' in i18n && i18n.localized === true
}

/** The column that holds a scalar attribute. */
export function columnOf(strapi: Core.Strapi, uid: string, attribute: string): string {
  const meta = strapi.db.metadata.get(uid).attributes[attribute]
  return meta !== undefined && 'columnName' in meta && typeof meta.columnName === 'string'
    ? meta.columnName
    : attribute
}

/** The tables of the site's content types, with their schemas. */
export function contentTables(strapi: Core.Strapi): { uid: string, table: string, schema: Struct.ContentTypeSchema }[] {
  return Object.values(strapi.contentTypes)
    .filter(schema => schema.uid.startsWith('api::'))
    .map(schema => ({ uid: schema.uid, table: strapi.db.metadata.get(schema.uid).tableName, schema }))
}
