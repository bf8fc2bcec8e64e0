import type { Core } from '@strapi/strapi'
import { log } from '../../core/log'
import { columnOf } from '../../core/strapi/database'

const scalar = new Set([
  'string',
  'text',
  'uid',
  'email',
  'enumeration',
  'integer',
  'biginteger',
  'decimal',
  'float',
  'date',
  'datetime',
  'time',
  'boolean',
  'blocks',
  'richtext',
  'json',
])

/**
 * Names the published entries that lack a field which was made required after they were written: the GraphQL schema
 * promises a value, so that a list with such an entry answers nothing at all.
 */
export async function warnOfMissingValues(strapi: Core.Strapi): Promise<void> {
  const models = [
    ...Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::')),
    ...Object.values(strapi.components),
  ]
  for (const { uid, attributes, modelType, info } of models) {
    const { tableName } = strapi.db.metadata.get(uid)
    const required = Object.entries<{ type: string, required?: boolean }>(attributes)
      .filter(([, { type, required }]) => required === true && scalar.has(type))
      .map(([name]) => name)
    if (required.length === 0)
      continue
    const query = strapi.db.connection(tableName)
    if (modelType === 'contentType')
      query.whereNotNull('published_at')
    for (const name of required) {
      query.select(strapi.db.connection.raw('sum(case when ?? is null then 1 else 0 end) as ??', [
        columnOf(strapi, uid, name),
        name,
      ]))
    }
    const missing: Record<string, unknown> | undefined = await query.first()
    for (const name of required) {
      const count = Number(missing?.[name] ?? 0)
      if (count > 0) {
        log(strapi, 'REQUIRED_FIELD_EMPTY', `${count} published «${info.displayName}» ${count === 1
          ? 'entry lacks'
          : 'entries lack'} the required field «${name}». Lists with them stay empty until it is filled in; a migration can fill in all of them.`)
      }
    }
  }
}
