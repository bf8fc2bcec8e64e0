import type { Connection } from '../../core/strapi/database'
import type { LinkResult } from './types'

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
