import type { Core } from '@strapi/strapi'
import { join } from 'node:path'
import { keepStatements } from '../src/delivery/query-engine/kept-statements'
import { limitStatements } from '../src/security/startup-checks/statement-limits'

interface SqliteConnection { pragma: (source: string) => unknown, prepare: (sql: string) => object }

/** SQLite in `DATA_DIR` unless `DATABASE_URL` names a PostgreSQL server. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  // A schema that would drop columns must not do so by itself.
  const settings = { forceMigration: false, runMigrations: true }
  // A statement that fails is logged without its values: they are what somebody has written or looks for.
  const compileSqlOnError = false
  if (env('DATABASE_URL')) {
    return {
      connection: {
        client: 'postgres',
        connection: {
          connectionString: env('DATABASE_URL'),
          idle_in_transaction_session_timeout: 10000,
        },
        pool: {
          min: 0,
          max: env.int('DATABASE_POOL_MAX', 10),
          afterCreate: limitStatements,
        },
        // Readers and editors are told soon that the database is busy; a command waits.
        acquireConnectionTimeout: env.int('DATABASE_WAIT_MS', 2000),
        compileSqlOnError,
        settings,
      },
    }
  }
  return {
    connection: {
      client: 'sqlite',
      connection: {
        filename: join(env('DATA_DIR', join(process.cwd(), '..', '.data')), 'cms.db'),
      },
      useNullAsDefault: true,
      pool: {
        afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
          connection.pragma('journal_mode = WAL')
          // FULL: an acknowledged publish survives a power cut, not only a killed process.
          connection.pragma('synchronous = FULL')
          connection.pragma('busy_timeout = 5000')
          keepStatements(connection)
          done(null, connection)
        },
      },
      compileSqlOnError,
      settings,
    },
  }
}
