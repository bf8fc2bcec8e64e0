import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'

/** Our tables whose rows are written again and again, so that their keys count up for as long as the site lives. */
const KEYS = {
  change_feed: 'number',
  reference: 'id',
  search_entry: 'id',
  checked_version: 'id',
  check_finding: 'id',
}

export const wideKeys: Feature = {
  name: 'security/wide-keys',
  bootstrap: ensureWideKeys,
}

interface Column { data_type: string }

/**
 * Gives these keys 64 bits. PostgreSQL makes a key that counts up with 32, and refuses even to compare it with a larger
 * number; SQLite's have 64 anyway. Call it once the tables are there.
 */
async function ensureWideKeys(strapi: Core.Strapi): Promise<void> {
  const { connection, dialect } = strapi.db
  if (dialect.client !== 'postgres')
    return
  for (const [table, column] of Object.entries(KEYS)) {
    const found: Column | undefined = await connection('information_schema.columns')
      .whereRaw('table_schema = current_schema()')
      .where({ table_name: table, column_name: column })
      .first('data_type')
    if (found?.data_type !== 'integer')
      continue
    await connection.raw('alter table ?? alter column ?? type bigint', [table, column])
    const { rows: [sequence] }: { rows: { name: string | null }[] } = await connection.raw('select pg_get_serial_sequence(?, ?) as name', [table, column])
    if (sequence?.name)
      await connection.raw(`alter sequence ${sequence.name} as bigint`)
  }
}
