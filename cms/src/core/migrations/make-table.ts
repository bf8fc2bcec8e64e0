import type { Connection } from '../strapi/database'
import type { Migration } from './migration'

type Columns = Parameters<Connection['schema']['createTable']>[1]

/**
 * Makes a table where there is none: databases of before there were migrations have it. `fill` writes what a new one
 * begins with.
 */
export function makeTable(name: string, table: string, columns: Columns, fill?: Migration['up']): Migration {
  return {
    name,
    up: async (connection, strapi) => {
      if (await connection.schema.hasTable(table))
        return
      await connection.schema.createTable(table, columns)
      await fill?.(connection, strapi)
    },
  }
}
