import type { Core } from '@strapi/strapi'
import { StartRefusal } from '../../core/start-refusal'
import { beforeSchemaSync } from '../../core/strapi/schema-sync'

interface Column { name: string, type: string }
interface Table { name: string, columns: Column[] }
interface TableChange { name: string, columns: { removed: Column[], updated: { name: string, object: Column }[] } }
interface Loss { what: string, count: number }

/** Changes of a column's type that keep every value. */
const widenings: Record<string, string[]> = {
  string: ['text'],
  integer: [
    'bigInteger',
    'float',
    'double',
    'decimal',
    'string',
    'text',
  ],
  bigInteger: ['decimal', 'string', 'text'],
  float: ['double', 'decimal', 'string', 'text'],
  date: [
    'datetime',
    'timestamp',
    'string',
    'text',
  ],
  boolean: ['string', 'text'],
}

/**
 * Refuses to start when the content model lacks a table or a column that holds something, or would turn one into a
 * type that loses values. Strapi would go on without a word, and the content would be gone from the site.
 * Named migrations run before the comparison, so whoever means it can say so in one.
 */
export function refuseLossySchema(strapi: Core.Strapi): void {
  beforeSchemaSync(strapi, async () => {
    const losses = await findLosses(strapi)
    if (losses.length > 0)
      throw new StartRefusal(explain(losses))
  })
}

async function findLosses(strapi: Core.Strapi): Promise<Loss[]> {
  const { schema, dialect } = strapi.db
  const stored = await schema.schemaStorage.read()
  if (!stored)
    return []
  const databaseSchema = await dialect.schemaInspector.getSchema()
  const { diff } = await schema.schemaDiff.diff({ previousSchema: stored.schema, databaseSchema, userSchema: schema.schema })
  const losses = [
    ...await Promise.all(diff.tables.removed.map(table => lostTable(strapi, table))),
    ...await Promise.all(diff.tables.updated.flatMap(table => lostColumns(strapi, table, databaseSchema.tables))),
  ]
  return losses.filter(({ count }) => count > 0)
}

async function lostTable(strapi: Core.Strapi, { name }: Table): Promise<Loss> {
  return { what: `the table ${name}`, count: await countOf(strapi, name) }
}

function lostColumns(strapi: Core.Strapi, { name, columns }: TableChange, tables: Table[]): Promise<Loss>[] {
  const lost = async (column: string, what: string) => ({ what, count: await countOf(strapi, name, column) })
  const present = tables.find(table => table.name === name)?.columns ?? []
  return [
    ...columns.removed.map(column => lost(column.name, `the column ${name}.${column.name}`)),
    ...columns.updated.flatMap(({ object }) => {
      const before = present.find(column => column.name === object.name)?.type ?? object.type
      const after = String(strapi.db.dialect.getSqlType(object.type))
      return before === after || object.type === 'increments' || widenings[before]?.includes(after) === true
        ? []
        : [
            lost(object.name, `the column ${name}.${object.name}, of which the type would change from ${before} to ${after},`),
          ]
    }),
  ]
}

async function countOf(strapi: Core.Strapi, table: string, column?: string): Promise<number> {
  const query = strapi.db.connection(table)
  if (column !== undefined)
    query.whereNotNull(column)
  const row: Record<string, unknown> | undefined = await query.count({ count: '*' }).first()
  return Number(row?.count ?? 0)
}

function explain(losses: Loss[]): string {
  const list = losses.map(({ what, count }) => `  - ${what} with ${count} ${count === 1
    ? 'value'
    : 'values'}`).join('\n')
  return `The content model has changed so that the site would lose:
${list}
The CMS does not start, and nothing has been changed. Either put the field or type back, or say what shall become of its
content in a migration, a file such as cms/database/migrations/2026.01.31T12.00.00.rename-lead.js:
  module.exports = {
    async up(knex) {
      await knex.schema.alterTable('news_items', table => table.renameColumn('lead', 'summary'))
    },
  }
A migration that drops the column or the table says that its content may go. Make a backup of the data folder first.`
}
