import type { DocumentVersion } from '../../core/documents/access'
import type { Migration } from '../../core/migrations'
import type { Connection } from '../../core/strapi/database'
import { makeTable } from '../../core/migrations'

const TABLE = 'open_document'

/** Somebody who has one language of a document open. */
export interface Reader {
  userId: number
  name: string
  openedAt: string
  /** Who took the document over from them; null while nobody has. */
  takenBy: string | null
}

interface Row { user_id: number, name: string, opened_at: string, seen_at: string, taken_by: string | null }

export const migrations: Migration[] = [
  makeTable('open-document-0001', TABLE, (table) => {
    table.string('type').notNullable()
    table.string('document_id').notNullable()
    table.string('locale', 40).notNullable()
    table.integer('user_id').notNullable()
    table.string('name').notNullable()
    table.string('opened_at', 30).notNullable()
    table.string('seen_at', 30).notNullable()
    table.string('taken_by')
    table.primary([
      'type',
      'document_id',
      'locale',
      'user_id',
    ])
    table.index(['seen_at'])
  }),
]

/** Notes that somebody has a version open; from the first time on, not only since now. */
export async function note(connection: Connection, version: DocumentVersion, user: { id: number, name: string }, now: Date): Promise<void> {
  await connection(TABLE)
    .insert({
      ...keyOf(version),
      user_id: user.id,
      name: user.name,
      opened_at: now.toISOString(),
      seen_at: now.toISOString(),
    })
    .onConflict([
      'type',
      'document_id',
      'locale',
      'user_id',
    ])
    .merge(['name', 'seen_at'])
}

/** Everybody who has a version open, whoever opened it first before the others. */
export async function readersOf(connection: Connection, version: DocumentVersion): Promise<Reader[]> {
  const rows: Row[] = await connection(TABLE).where(keyOf(version)).orderBy('opened_at')
  return rows.map(row => ({
    userId: row.user_id,
    name: row.name,
    openedAt: row.opened_at,
    takenBy: row.taken_by,
  }))
}

/** Makes a version somebody's own: everybody else is told who took it over. */
export async function takeOver(connection: Connection, version: DocumentVersion, user: { id: number, name: string }): Promise<void> {
  await connection(TABLE).where(keyOf(version)).whereNot({ user_id: user.id }).update({ taken_by: user.name })
  await connection(TABLE).where({
    ...keyOf(version),
    user_id: user.id,
  }).update({ taken_by: null })
}

/** Somebody closed a version. */
export async function leave(connection: Connection, version: DocumentVersion, userId: number): Promise<void> {
  await connection(TABLE).where({
    ...keyOf(version),
    user_id: userId,
  }).delete()
}

/** Drops whoever was last seen before a moment: their tab is closed or their network is gone. */
export async function forget(connection: Connection, before: Date): Promise<void> {
  await connection(TABLE).where('seen_at', '<', before.toISOString()).delete()
}

function keyOf({ type, documentId, locale }: DocumentVersion): { type: string, document_id: string, locale: string } {
  return { type, document_id: documentId, locale: locale ?? '' }
}
