import type { Migration } from '../../../core/migrations'
import type { Connection } from '../../../core/strapi/database'
import type { ServiceName } from './settings'
import { createHash } from 'node:crypto'
import { makeTable } from '../../../core/migrations'

const TABLE = 'publication_lookup'

/** As long an answer stands for what the service would say now, in milliseconds: a day. */
const FRESH = 24 * 60 * 60 * 1000

export const migrations: Migration[] = [
  makeTable('publication-lookup-0001', TABLE, (table) => {
    // Of service and identifier: a DOI may be longer than a key.
    table.string('key', 64).primary()
    table.string('service', 20).notNullable()
    table.text('answer').notNullable()
    table.string('asked_at', 30).notNullable()
    table.index(['asked_at'], 'publication_lookup_asked_at_index')
  }),
]

/** What a service answered about something, if that was today. So an import that was broken off goes on where it was. */
export async function answered(connection: Connection, service: ServiceName, about: string): Promise<string | undefined> {
  const row: { answer: string } | undefined = await connection(TABLE)
    .where({
      key: keyOf(service, about),
    })
    .where('asked_at', '>', new Date(Date.now() - FRESH).toISOString())
    .first('answer')
  return row?.answer
}

/** Keeps an answer as it came, with when it was asked for. */
export async function keepAnswer(connection: Connection, service: ServiceName, about: string, answer: string): Promise<void> {
  await connection(TABLE)
    .insert({
      key: keyOf(service, about),
      service,
      answer,
      asked_at: new Date().toISOString(),
    })
    .onConflict('key')
    .merge()
}

/** Removes the answers that are too old to be used. */
export async function forgetAnswers(connection: Connection): Promise<void> {
  await connection(TABLE).where('asked_at', '<=', new Date(Date.now() - FRESH).toISOString()).delete()
}

function keyOf(service: ServiceName, about: string): string {
  return createHash('sha256').update(`${service} ${about}`).digest('hex')
}
