import type { Migration } from '../../core/migrations'
import type { Connection } from '../../core/strapi/database'
import { makeTable } from '../../core/migrations'

const TABLE = 'publication_report'

/** A list of the publications of a funding term as it was at a moment. Once made it is never changed. */
export interface Report {
  id: number
  /** The funding term, such as 2019-2022. */
  term: string
  /** Counted from 1 within its term. */
  version: number
  /** How many publications are in it, and how many of them are made-up example content. */
  total: number
  samples: number
  /** The SHA-256 of its record in UTF-8, in hexadecimal. */
  checksum: string
  /** When it was made, in UTC. */
  frozenAt: string
  /** Who made it, for the editors. */
  frozenBy: string
}

interface Row { id: number, term: string, version: number, total: number, samples: number, checksum: string, frozen_at: string, frozen_by: string }

export const migrations: Migration[] = [
  makeTable('publication-report-0001', TABLE, (table) => {
    table.increments('id')
    table.string('term', 9).notNullable()
    table.integer('version').notNullable()
    table.integer('total').notNullable()
    table.integer('samples').notNullable()
    table.string('checksum', 64).notNullable()
    table.string('frozen_at', 30).notNullable()
    table.string('frozen_by', 255).notNullable()
    // The text that is offered as a file, byte by byte; of a removed report nothing but its number is kept.
    table.text('record', 'longtext').notNullable()
    table.boolean('removed').notNullable()
    table.unique(['term', 'version'], { indexName: 'publication_report_version' })
  }),
]

/** All reports, or those of a term: the newest term first, and of each the newest version. */
export async function readReports(connection: Connection, where: { term?: string, version?: number } = {}): Promise<Report[]> {
  const rows: Row[] = await connection(TABLE).where({ ...where, removed: false }).orderBy([
    { column: 'term', order: 'desc' },
    { column: 'version', order: 'desc' },
  ]).select([
    'id',
    'term',
    'version',
    'total',
    'samples',
    'checksum',
    'frozen_at',
    'frozen_by',
  ])
  return rows.map(({ frozen_at, frozen_by, ...row }) => ({
    ...row,
    frozenAt: frozen_at,
    frozenBy: frozen_by,
  }))
}

/** The number of a term's next version. Those of removed ones are not given again. */
export async function nextVersion(connection: Connection, term: string): Promise<number> {
  const row: { last?: number | null } | undefined = await connection(TABLE).where({ term }).max({ last: 'version' }).first()
  return (row?.last ?? 0) + 1
}

/** The record of a report; undefined where it was removed. */
export async function readRecord(connection: Connection, id: number): Promise<string | undefined> {
  const row: { record: string } | undefined = await connection(TABLE).where({ id, removed: false }).first('record')
  return row?.record
}

/** Keeps a report, unless there is one of its term and version already. Gives whether it was kept. */
export async function addReport(connection: Connection, { term, version, total, samples, checksum, frozenAt, frozenBy }: Omit<Report, 'id'>, record: string): Promise<boolean> {
  const rows: { id: number }[] = await connection(TABLE).insert({
    term,
    version,
    total,
    samples,
    checksum,
    frozen_at: frozenAt,
    frozen_by: frozenBy,
    record,
    removed: false,
  }, ['id']).onConflict(['term', 'version']).ignore()
  return rows.length === 1
}

/** Takes away what reports keep, and gives which ones: those that name made-up example content, or one of a term. */
export async function removeReports(connection: Connection, which: 'with-samples' | Pick<Report, 'term' | 'version'>): Promise<Pick<Report, 'term' | 'version'>[]> {
  const query = connection(TABLE).where({ removed: false })
  // In one statement: between two of them somebody could make another.
  return (which === 'with-samples'
    ? query.where('samples', '>', 0)
    : query.where({ term: which.term, version: which.version }))
    .update({ removed: true, record: '' }, ['term', 'version'])
}
