import type { Migration } from '../../core/migrations'
import type { Connection } from '../../core/strapi/database'
import type { Change, ChangeKind, NumberedChange } from './change'
import { makeTable, widenKey } from '../../core/migrations'

const TABLE = 'change_feed'

/** Any number that nothing else in this database locks by. */
const ADVISORY_LOCK = 6_042_024

interface Row {
  number: number | string
  at: string
  kind: ChangeKind
  type: string
  document_id: string
  locale: string | null
  slug_before: string | null
  slug_after: string | null
}

/** The oldest and the newest number that the feed holds; both 0 while it is empty. */
export interface Bounds { first: number, last: number }

export const migrations: Migration[] = [
  makeTable('change-feed-0001', TABLE, (table) => {
    table.bigIncrements('number')
    table.string('at', 30).notNullable()
    table.string('kind', 20).notNullable()
    table.string('type').notNullable()
    table.string('document_id').notNullable()
    table.string('locale', 40)
    table.string('slug_before')
    table.string('slug_after')
  }),
  widenKey('change-feed-0002', TABLE, 'number'),
]

/**
 * Writes changes in the transaction that makes them, as the last thing before its commit. On PostgreSQL one transaction
 * at a time does so, until it has committed: otherwise a later number could be seen before an earlier one.
 */
export async function append(connection: Connection, isPostgres: boolean, changes: Change[]): Promise<NumberedChange[]> {
  if (isPostgres)
    await connection.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCK])
  const numbered: NumberedChange[] = []
  for (const change of changes) {
    const at = new Date().toISOString()
    const rows: Pick<Row, 'number'>[] = await connection(TABLE).insert({
      at,
      kind: change.kind,
      type: change.type,
      document_id: change.documentId,
      locale: change.locale,
      slug_before: change.slugBefore,
      slug_after: change.slugAfter,
    }).returning('number')
    numbered.push({
      number: Number(rows[0]?.number),
      at,
      ...change,
    })
  }
  return numbered
}

/** The changes after a number, in order. */
export async function readAfter(connection: Connection, after: number, limit: number): Promise<NumberedChange[]> {
  const rows: Row[] = await connection(TABLE).where('number', '>', after).orderBy('number').limit(limit)
  return rows.map(row => ({
    number: Number(row.number),
    at: row.at,
    kind: row.kind,
    type: row.type,
    documentId: row.document_id,
    locale: row.locale,
    slugBefore: row.slug_before,
    slugAfter: row.slug_after,
  }))
}

/** The oldest and the newest number. */
export async function readBounds(connection: Connection): Promise<Bounds> {
  const row: { first?: number | null, last?: number | null } | undefined = await connection(TABLE)
    .min({ first: 'number' })
    .max({ last: 'number' })
    .first()
  return {
    first: Number(row?.first ?? 0),
    last: Number(row?.last ?? 0),
  }
}

/** When the change with a number was made; null if there is no such change. */
export async function readTime(connection: Connection, number: number): Promise<string | null> {
  const row: Pick<Row, 'at'> | undefined = await connection(TABLE).where({ number }).first('at')
  return row?.at ?? null
}

/** Drops rows that are old and beyond the newest few, and rows beyond the newest many. The newest one always stays. */
export async function compact(connection: Connection, { days, few, many }: { days: number, few: number, many: number }): Promise<void> {
  const { last } = await readBounds(connection)
  const oldest = new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()
  await connection(TABLE).where('number', '<=', last - Math.max(few, 1)).where('at', '<', oldest).delete()
  await connection(TABLE).where('number', '<=', last - Math.max(many, 1)).delete()
}
