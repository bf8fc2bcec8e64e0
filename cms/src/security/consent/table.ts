import type { Migration } from '../../core/migrations'
import type { Connection } from '../../core/strapi/database'
import type { PortraitState } from './state'
import { makeTable } from '../../core/migrations'

const TABLE = 'portrait'

/** A picture of a person: by the file's id, and by the name that all its sizes carry. */
export interface Portrait { fileId: string, hash: string, state: PortraitState }

interface Row { file_id: string, hash: string, state: PortraitState }

/** Makes the table of portraits. It outlives the entries: a withdrawal holds after the person's entry is deleted. */
export function portraitTable(fill: Migration['up']): Migration {
  return makeTable('portrait-0001', TABLE, (table) => {
    table.string('file_id').primary()
    table.string('hash').notNullable()
    table.string('asked_as').notNullable()
    table.string('state', 20).notNullable()
    table.index(['asked_as'])
  }, fill)
}

export async function findPortraits(connection: Connection, fileIds: string[]): Promise<Portrait[]> {
  const rows: Row[] = await connection(TABLE).whereIn('file_id', fileIds)
  return rows.map(({ file_id: fileId, hash, state }) => ({ fileId, hash, state }))
}

/** What is known of the portrait that one of some names in small letters belongs to. */
export async function findByName(connection: Connection, names: string[]): Promise<PortraitState | undefined> {
  const row: Pick<Row, 'state'> | undefined = await connection(TABLE).whereIn('asked_as', names).first('state')
  return row?.state
}

export async function savePortrait(connection: Connection, { fileId, hash, state }: Portrait): Promise<void> {
  await connection(TABLE).insert({
    file_id: fileId,
    hash,
    asked_as: hash.toLowerCase(),
    state,
  }).onConflict('file_id').merge()
}
