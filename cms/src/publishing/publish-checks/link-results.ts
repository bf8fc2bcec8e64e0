import type { Connection } from '../../delivery/change-feed/table'

/** What the nightly check of external links last saw of an address. */
export interface LinkResult {
  status: 'ok' | 'broken' | 'unknown'
  /** Since when it has been so, as an ISO date and time. */
  since: string
}

const TABLE = 'external_link'

/** The last results for these addresses; nothing where no address has been checked yet. */
export async function lastLinkResults(connection: Connection, urls: string[]): Promise<Map<string, LinkResult>> {
  if (urls.length === 0 || !await connection.schema.hasTable(TABLE))
    return new Map()
  const rows: { url: string, status: LinkResult['status'], since: unknown }[] = await connection(TABLE)
    .whereIn('url', urls)
    .select('url', 'status', 'since')
  return new Map(rows.map(({ url, status, since }) => [
    url,
    {
      status,
      since: String(since ?? ''),
    },
  ]))
}
