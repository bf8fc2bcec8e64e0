import type { Connection } from '../strapi/database'
import type { Migration } from './migration'

interface Column { data_type: string }

/**
 * Gives a key that counts up 64 bits, where earlier versions gave it 32: rows that are written again and again use those
 * up, and PostgreSQL refuses even to compare them with a larger number. SQLite's have 64 anyway.
 */
export function widenKey(name: string, table: string, column: string): Migration {
  return {
    name,
    up: async (connection, { db }) => {
      if (db.dialect.client === 'postgres')
        await widen(connection, table, column)
    },
  }
}

async function widen(connection: Connection, table: string, column: string): Promise<void> {
  const found: Column | undefined = await connection('information_schema.columns')
    .whereRaw('table_schema = current_schema()')
    .where({ table_name: table, column_name: column })
    .first('data_type')
  if (found?.data_type !== 'integer')
    return
  await connection.raw('alter table ?? alter column ?? type bigint', [table, column])
  const { rows: [sequence] }: { rows: { name: string | null }[] } = await connection.raw('select pg_get_serial_sequence(?, ?) as name', [table, column])
  if (sequence?.name)
    await connection.raw(`alter sequence ${sequence.name} as bigint`)
}
