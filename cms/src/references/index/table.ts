import type { Core } from '@strapi/strapi'
import type { Migration } from '../../core/migrations'
import type { Connection } from '../../core/strapi/database'
import { makeTable, widenKey } from '../../core/migrations'

const TABLE = 'reference'

/** Rows written at a time: databases bound the number of values in one statement. */
const BATCH = 80

/**
 * How one thing refers to another: by a chosen relation or file, as the page above, by a link to an address of the site,
 * by naming a fact, or by a link to another site.
 */
export type ReferenceKind = 'relation' | 'parent' | 'file' | 'link' | 'mention' | 'external'

/** That a version of a document refers to something. */
export interface Reference {
  type: string
  documentId: string
  locale: string | null
  status: 'draft' | 'published'
  /** The field, with its way through blocks and parts: `blocks.2.links.0.page`. */
  path: string
  kind: ReferenceKind
  /** What is referred to, where it was chosen by hand. */
  toType: string | null
  toId: string | null
  /** What is referred to, where it was written: an address, a file's address, a fact's slug. */
  url: string | null
}

interface Row {
  from_type: string
  from_id: string
  locale: string | null
  status: Reference['status']
  path: string
  kind: ReferenceKind
  to_type: string | null
  to_id: string | null
  url: string | null
}

/** By what something may be referred to. */
export interface Target { type: string, documentId: string, links: string[], mentions: string[], files: string[] }

/**
 * Reads or writes on the connection of the transaction under way, or of one of its own: on SQLite there is only one
 * connection, and whoever asks for another while it is taken waits for ever.
 */
export async function onConnection<T>(strapi: Core.Strapi, work: (connection: Connection) => Promise<T>): Promise<T> {
  return await strapi.db.transaction(async ({ trx }) => work(trx)) as T
}

export const migrations: Migration[] = [
  makeTable('reference-0001', TABLE, (table) => {
    table.bigIncrements('id')
    table.string('from_type').notNullable()
    table.string('from_id').notNullable()
    table.string('locale', 40)
    table.string('status', 10).notNullable()
    table.string('path').notNullable()
    table.string('kind', 10).notNullable()
    table.string('to_type')
    table.string('to_id')
    table.string('url', 1000)
    table.index(['from_type', 'from_id'], 'reference_from_index')
    table.index(['to_id'], 'reference_to_index')
    table.index(['url'], 'reference_url_index')
  }),
  widenKey('reference-0002', TABLE, 'id'),
]

/** Puts what some documents of a type refer to in the place of what was known of them. */
export async function replaceReferences(connection: Connection, type: string, documentIds: string[], references: Reference[]): Promise<void> {
  for (let at = 0; at < documentIds.length; at += BATCH)
    await connection(TABLE).where({ from_type: type }).whereIn('from_id', documentIds.slice(at, at + BATCH)).delete()
  const rows = references.map(rowOf)
  for (let at = 0; at < rows.length; at += BATCH)
    await connection(TABLE).insert(rows.slice(at, at + BATCH))
}

/** Forgets everything, before it is read anew. */
export async function clearReferences(connection: Connection): Promise<void> {
  await connection(TABLE).delete()
}

/** Everything that refers to one of these, but not to itself. */
export async function readUses(connection: Connection, { type, documentId, links, mentions, files }: Target): Promise<Reference[]> {
  const rows: Row[] = await connection(TABLE)
    .where(builder => builder
      .where({ to_type: type, to_id: documentId })
      .orWhere(each => each.where('kind', 'link').whereIn('url', links))
      .orWhere(each => each.where('kind', 'mention').whereIn('url', mentions))
      .orWhere(each => each.where('kind', 'file').whereIn('url', files)))
    .whereNot(builder => builder.where({ from_type: type, from_id: documentId }))
    .orderBy('id')
  return rows.map(referenceOf)
}

/** What a document refers to. */
export async function readOwn(connection: Connection, type: string, documentId: string): Promise<Reference[]> {
  const rows: Row[] = await connection(TABLE).where({ from_type: type, from_id: documentId }).orderBy('id')
  return rows.map(referenceOf)
}

/** Every address of another site that published texts lead to. */
export async function readExternal(connection: Connection): Promise<string[]> {
  const rows: { url: string }[] = await connection(TABLE).where({ kind: 'external', status: 'published' }).distinct('url')
  return rows.map(({ url }) => url)
}

/** Where the addresses of other sites stand. */
export async function readExternalUses(connection: Connection, urls: string[]): Promise<Reference[]> {
  const rows: Row[] = await connection(TABLE).where({ kind: 'external' }).whereIn('url', urls).orderBy('id')
  return rows.map(referenceOf)
}

function rowOf({ type, documentId, locale, status, path, kind, toType, toId, url }: Reference): Row {
  return {
    from_type: type,
    from_id: documentId,
    locale,
    status,
    path,
    kind,
    to_type: toType,
    to_id: toId,
    url,
  }
}

function referenceOf(row: Row): Reference {
  return {
    type: row.from_type,
    documentId: row.from_id,
    locale: row.locale,
    status: row.status,
    path: row.path,
    kind: row.kind,
    toType: row.to_type,
    toId: row.to_id,
    url: row.url,
  }
}
