import type { Core, UID } from '@strapi/strapi'
import type { FieldNode } from 'graphql'
import { createHash } from 'node:crypto'
import { Kind, visit } from 'graphql'
import { columnOf } from '../../core/strapi/database'
import { trustedTexts } from '../gateway'
import { modelNames } from './model'
import { hasDrafts } from './populate'

interface Order { uid: UID.ContentType, sort: string[] }

/**
 * Gives the database an index for every order in which a trusted document asks for a list, so that a page of it costs
 * the same however long the list is. Without one all entries are read and sorted, however few are shown.
 */
export async function ensureListIndexes(strapi: Core.Strapi): Promise<void> {
  for (const { uid, sort } of ordersOf(strapi)) {
    const columns = sort.map(item => columnIn(strapi, uid, item))
    if (columns.length === 0 || columns.includes(undefined))
      continue
    const { tableName } = strapi.db.metadata.get(uid)
    const published = hasDrafts(strapi, uid)
      ? ' where published_at is not null'
      : ''
    // Strapi ends every order with the id.
    await strapi.db.connection.raw(`create index if not exists ?? on ?? (${columns.join(', ')}, id)${published}`, [
      nameOf(tableName, sort),
      tableName,
    ])
  }
}

function ordersOf(strapi: Core.Strapi): Order[] {
  const { sources } = modelNames(strapi)
  const orders: Order[] = []
  for (const document of trustedTexts(strapi)) {
    visit(document, {
      Field(field) {
        const source = sources.get(`Query.${field.name.value}`)
        if (source?.kind === 'list' || source?.kind === 'connection') {
          orders.push({
            uid: source.uid,
            sort: sortOf(field),
          })
        }
      },
    })
  }
  return orders
}

function sortOf(field: FieldNode): string[] {
  const value = field.arguments?.find(({ name }) => name.value === 'sort')?.value
  const items = value?.kind === Kind.LIST
    ? value.values
    : [value]
  return items.flatMap(item => item?.kind === Kind.STRING
    ? [item.value]
    : [])
}

/** A column with its direction; undefined where the order goes by something that is no column of the type. */
function columnIn(strapi: Core.Strapi, uid: UID.ContentType, item: string): string | undefined {
  const [attribute = '', direction = 'asc'] = item.split(':')
  const type = strapi.db.metadata.get(uid).attributes[attribute]?.type
  return type === undefined || type === 'relation' || !/^(?:asc|desc)$/i.test(direction)
    ? undefined
    : `${strapi.db.connection.ref(columnOf(strapi, uid, attribute)).toQuery()} ${direction}`
}

/** PostgreSQL cuts names after 63 characters. */
function nameOf(table: string, sort: string[]): string {
  return `${table.slice(0, 40)}_in_order_${createHash('sha256').update(sort.join(' ')).digest('hex').slice(0, 8)}`
}
