import type { Migration } from '../../core/migrations'
import type { Connection } from '../../core/strapi/database'
import { makeTable } from '../../core/migrations'

const TABLE = 'harvest_record'

/** Databases bound the number of values in one statement. */
const ROWS_AT_ONCE = 50

/** What is known of a publication that is published, or once was. */
export interface HarvestRecord {
  documentId: string
  /** When what readers see of it last changed, or when it was withdrawn: in UTC, to the second. */
  datestamp: string
  isDeleted: boolean
  /** The slugs of its topics. */
  topics: string[]
  /** The year in which it was issued. */
  year: number
}

interface Row { document_id: string, datestamp: string, is_deleted: boolean | number, topics: string, year: number }

/** Which records are asked for; without anything, all of them. */
export interface HarvestFilter {
  documentId?: string | null
  /** The first and the last datestamp. */
  since?: string | null
  until?: string | null
  topic?: string | null
  hasTopic?: boolean | null
  year?: number | null
}

/** The last record that somebody has had: records are told in the order of their datestamps, then of their ids. */
export interface HarvestPosition { datestamp: string, documentId: string }

export const migrations: Migration[] = [
  makeTable('harvest-record-0001', TABLE, (table) => {
    table.string('document_id', 40).primary()
    table.string('datestamp', 20).notNullable()
    table.boolean('is_deleted').notNullable()
    // Slugs with spaces around each: they are also looked for when there is no publication any more that has them.
    table.text('topics').notNullable()
    table.integer('year').notNullable()
    table.index(['datestamp', 'document_id'], 'harvest_record_in_order')
  }),
]

export async function writeRecords(connection: Connection, records: HarvestRecord[]): Promise<void> {
  for (let at = 0; at < records.length; at += ROWS_AT_ONCE) {
    const rows = records.slice(at, at + ROWS_AT_ONCE).map(({ documentId, datestamp, isDeleted, topics, year }): Row => ({
      document_id: documentId,
      datestamp,
      is_deleted: isDeleted,
      topics: ` ${topics.join(' ')} `,
      year,
    }))
    await connection(TABLE).insert(rows).onConflict('document_id').merge()
  }
}

/** Notes that publications were withdrawn. Of what was never published nothing is known here, and nothing is noted. */
export async function markDeleted(connection: Connection, documentIds: string[], datestamp: string): Promise<void> {
  for (let at = 0; at < documentIds.length; at += ROWS_AT_ONCE) {
    await connection(TABLE)
      .whereIn('document_id', documentIds.slice(at, at + ROWS_AT_ONCE))
      .where({ is_deleted: false })
      .update({ is_deleted: true, datestamp })
  }
}

/** The publications that are published as far as this table knows. */
export async function livingIds(connection: Connection, filter: HarvestFilter): Promise<string[]> {
  return filtered(connection, filter).where({ is_deleted: false }).pluck('document_id')
}

/** When each of those last changed. */
export async function livingDatestamps(connection: Connection): Promise<Map<string, string>> {
  const rows: Pick<Row, 'document_id' | 'datestamp'>[] = await connection(TABLE).where({ is_deleted: false }).select(['document_id', 'datestamp'])
  return new Map(rows.map(({ document_id, datestamp }) => [document_id, datestamp]))
}

export async function readRecords(connection: Connection, filter: HarvestFilter, { after, limit }: { after?: HarvestPosition, limit: number }): Promise<HarvestRecord[]> {
  const query = filtered(connection, filter)
  if (after !== undefined) {
    query.where(later => later
      .where('datestamp', '>', after.datestamp)
      .orWhere(same => same.where('datestamp', after.datestamp).where('document_id', '>', after.documentId)))
  }
  const rows: Row[] = await query.orderBy(['datestamp', 'document_id']).limit(limit).select('*')
  return rows.map(row => ({
    documentId: row.document_id,
    datestamp: row.datestamp,
    isDeleted: Boolean(row.is_deleted),
    topics: row.topics.split(' ').filter(Boolean),
    year: row.year,
  }))
}

export async function countRecords(connection: Connection, filter: HarvestFilter): Promise<number> {
  const row: { total?: number | string } | undefined = await filtered(connection, filter).count({ total: '*' }).first()
  return Number(row?.total ?? 0)
}

/** The oldest datestamp; null while nothing was ever published. */
export async function readEarliest(connection: Connection): Promise<string | null> {
  const row: { earliest?: string | null } | undefined = await connection(TABLE).min({ earliest: 'datestamp' }).first()
  return row?.earliest ?? null
}

function filtered(connection: Connection, { documentId, since, until, topic, hasTopic, year }: HarvestFilter) {
  const query = connection(TABLE)
  if (typeof documentId === 'string')
    query.where('document_id', documentId)
  if (typeof since === 'string')
    query.where('datestamp', '>=', since)
  if (typeof until === 'string')
    query.where('datestamp', '<=', until)
  if (typeof topic === 'string')
    query.whereLike('topics', `% ${topic} %`)
  if (hasTopic === true)
    query.whereNot('topics', '  ')
  if (typeof year === 'number')
    query.where({ year })
  return query
}
