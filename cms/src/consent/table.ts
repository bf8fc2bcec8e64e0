import type { Connection } from '../change-feed/table'
import type { PortraitState } from './state'

const TABLE = 'portrait'

/** A picture of a person: by the file's id, and by the name that all its sizes carry. */
export interface Portrait { fileId: string, hash: string, state: PortraitState }

interface Row { file_id: string, hash: string, state: PortraitState }

/** Makes the table where there is none. It outlives the entries: a withdrawal holds after the person's entry is deleted. */
export async function ensureTable({ schema }: Connection): Promise<boolean> {
  if (await schema.hasTable(TABLE))
    return false
  await schema.createTable(TABLE, (table) => {
    table.string('file_id').primary()
    table.string('hash').notNullable()
    table.string('state', 20).notNullable()
    table.index(['hash'])
  })
  return true
}

export async function findPortraits(connection: Connection, fileIds: string[]): Promise<Portrait[]> {
  const rows: Row[] = await connection(TABLE).whereIn('file_id', fileIds)
  return rows.map(({ file_id: fileId, hash, state }) => ({ fileId, hash, state }))
}

/** The portrait that one of some names belongs to. */
export async function findByHash(connection: Connection, hashes: string[]): Promise<PortraitState | undefined> {
  const row: Pick<Row, 'state'> | undefined = await connection(TABLE).whereIn('hash', hashes).first('state')
  return row?.state
}

export async function savePortrait(connection: Connection, { fileId, hash, state }: Portrait): Promise<void> {
  await connection(TABLE).insert({ file_id: fileId, hash, state }).onConflict('file_id').merge()
}
