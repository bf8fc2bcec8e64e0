import type { Core } from '@strapi/strapi'
import type { Connection } from '../strapi/database'
import type { Migration } from './migration'

export { makeTable } from './make-table'
export type { Migration } from './migration'
export { widenKey } from './widen-key'

const TABLE = 'feature_migration'

/** Any number that nothing else in this database locks by. */
const ADVISORY_LOCK = 6_042_030

/** Runs the migrations that this database has not seen, in their order: all of them, or, where one fails, none. Of servers that start at once, one does it while the others wait. */
export async function migrate(strapi: Core.Strapi, migrations: Migration[]): Promise<void> {
  const isPostgres = strapi.db.dialect.client === 'postgres'
  if (!isPostgres)
    await createTable(strapi.db.connection)
  await strapi.db.transaction(async ({ trx }) => {
    if (isPostgres) {
      await trx.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCK])
      await createTable(trx)
    }
    else {
      // The first statement has to write: SQLite lets a writer wait for another, but not somebody who has read already.
      await trx(TABLE).where({ name: '' }).delete()
    }
    const done: string[] = await trx(TABLE).pluck('name')
    for (const { name, up } of migrations.filter(each => !done.includes(each.name))) {
      await up(trx, strapi)
      await trx(TABLE).insert({
        name,
        run_at: new Date().toISOString(),
      })
    }
  })
}

async function createTable(connection: Connection): Promise<void> {
  await connection.raw('create table if not exists ?? (name varchar(100) primary key, run_at varchar(30) not null)', [TABLE])
}
