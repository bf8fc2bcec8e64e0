import { LRUCache } from 'lru-cache'

/** Any two lists of a different length of values are two statements. */
const STATEMENTS = 500

interface Connection<Statement extends object> { prepare: (sql: string) => Statement }

/**
 * Lets a SQLite connection keep the queries that it has prepared: knex has each prepared anew, which costs more than many
 * of them take to run. A change of the tables makes all be prepared anew.
 */
export function keepStatements<Statement extends object>(connection: Connection<Statement>): void {
  const prepare = connection.prepare.bind(connection)
  const kept = new LRUCache<string, Statement>({ max: STATEMENTS })
  connection.prepare = (sql) => {
    if (!isQuery(sql)) {
      if (isAboutTables(sql))
        kept.clear()
      return prepare(sql)
    }
    const known = kept.get(sql)
    if (known !== undefined)
      return known
    const statement = prepare(sql)
    kept.set(sql, statement)
    return statement
  }
}

function isQuery(sql: string): boolean {
  return /^select\b/i.test(sql)
}

function isAboutTables(sql: string): boolean {
  return /^\s*(?:alter|create|drop)\b/i.test(sql)
}
