import type { Core } from '@strapi/strapi'
import type { PostgresConnection } from './silent-connections'
import { giveUpSilent } from './silent-connections'

/** While readers and editors wait for an answer, in milliseconds. */
const SERVING = { statement: 3000, silence: 5000 }
/** While a server starts, or a command does its work: to make an index of a large table takes as long as it takes. */
const WORKING = { statement: 0, silence: 600_000 }

type Connection = PostgresConnection & { query: (sql: string, done: (error: Error | null) => void) => void }

const open = new Set<Connection>()
let limits = WORKING

/** Limits how long a statement may take on a new connection to PostgreSQL. */
export function limitStatements(connection: Connection, done: (error: Error | null, connection: Connection) => void): void {
  open.add(connection)
  connection.connection.stream.once('close', () => open.delete(connection))
  giveUpSilent(connection, () => limits.silence)
  setLimit(connection, error => done(error, connection))
}

/** Holds statements to the limits of a server from the moment when it listens. Commands never do, and have none. */
export function limitStatementsOnceServing(strapi: Core.Strapi): void {
  strapi.server.httpServer.once('listening', () => {
    limits = SERVING
    for (const connection of open) {
      setLimit(connection, (error) => {
        // A connection without its limit is not to be used.
        if (error)
          connection.connection.stream.destroy(error)
      })
    }
  })
}

function setLimit(connection: Connection, done: (error: Error | null) => void): void {
  connection.query(`set statement_timeout = ${limits.statement}`, done)
}
