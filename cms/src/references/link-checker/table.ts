import type { Migration } from '../../core/migrations'
import type { Connection } from '../../core/strapi/database'
import { makeTable } from '../../core/migrations'

const TABLE = 'external_link'

/** How an address of another site last answered; «unknown» has not been asked, or failed once and is asked again. */
export type LinkStatus = 'ok' | 'broken' | 'unknown'

export interface ExternalLink {
  url: string
  status: LinkStatus
  /** The status code of the last answer; null where there was none. */
  httpStatus: number | null
  /** Why there was no answer. */
  problem: string | null
  checkedAt: string
  /** Since when the status is what it is. */
  since: string
  /** How many nights in a row it has failed. */
  failures: number
}

interface Row { url: string, status: LinkStatus, http_status: number | null, problem: string | null, checked_at: string, since: string, failures: number }

export const migrations: Migration[] = [
  makeTable('external-link-0001', TABLE, (table) => {
    table.increments('id')
    table.string('url', 1000).notNullable().unique()
    table.string('status', 10).notNullable()
    table.integer('http_status')
    table.string('problem', 60)
    table.string('checked_at', 30).notNullable()
    table.string('since', 30).notNullable()
    table.integer('failures').notNullable()
    table.index(['status'], 'external_link_status_index')
  }),
]

export async function readLinks(connection: Connection, where: Partial<Pick<Row, 'url' | 'status'>> = {}): Promise<ExternalLink[]> {
  const rows: Row[] = await connection(TABLE).where(where).orderBy('since').orderBy('url')
  return rows.map(row => ({
    url: row.url,
    status: row.status,
    httpStatus: row.http_status,
    problem: row.problem,
    checkedAt: row.checked_at,
    since: row.since,
    failures: row.failures,
  }))
}

export async function writeLink(connection: Connection, link: ExternalLink): Promise<void> {
  const row: Row = {
    url: link.url,
    status: link.status,
    http_status: link.httpStatus,
    problem: link.problem,
    checked_at: link.checkedAt,
    since: link.since,
    failures: link.failures,
  }
  await connection(TABLE).insert(row).onConflict('url').merge()
}

/** Forgets the addresses that nothing leads to any more. */
export async function forgetOthers(connection: Connection, urls: Set<string>): Promise<void> {
  for (const { url } of await readLinks(connection)) {
    if (!urls.has(url))
      await connection(TABLE).where({ url }).delete()
  }
}
