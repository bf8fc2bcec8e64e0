import type { Migration } from '../../core/migrations'
import type { Connection } from '../../core/strapi/database'
import type { Row, ScheduledAction } from './scheduled-action'
import { makeTable } from '../../core/migrations'
import { fromRow } from './scheduled-action'

const TABLE = 'scheduled_action'

export const migrations: Migration[] = [
  makeTable('scheduled-action-0001', TABLE, (table) => {
    table.increments('id')
    table.string('type').notNullable()
    table.string('document_id').notNullable()
    table.string('locale', 40)
    table.string('action', 20).notNullable()
    table.string('at', 30).notNullable()
    table.integer('user_id').notNullable()
    table.string('user_name').notNullable()
    table.string('state', 20).notNullable()
    table.text('reason')
    table.integer('attempts').notNullable().defaultTo(0)
    table.index(['state', 'at'])
    table.index(['type', 'document_id'])
  }),
]

/** Sets an action; one of the same kind that waits or failed for the same version is replaced. */
export async function put(connection: Connection, action: Omit<ScheduledAction, 'id' | 'state' | 'reason'>): Promise<void> {
  await connection.transaction(async (trx) => {
    await trx(TABLE)
      .where({
        type: action.type,
        document_id: action.documentId,
        locale: action.locale,
        action: action.action,
      })
      .whereNot({ state: 'done' })
      .delete()
    await trx(TABLE).insert({
      type: action.type,
      document_id: action.documentId,
      locale: action.locale,
      action: action.action,
      at: action.at,
      user_id: action.userId,
      user_name: action.userName,
      state: 'waiting',
    })
  })
}

/** What waits and what failed, in the order of its moments; of one document or of all. */
export async function readOpen(connection: Connection, of?: { type: string, documentId: string }): Promise<ScheduledAction[]> {
  const rows: Row[] = await connection(TABLE)
    .whereNot({ state: 'done' })
    .where(of === undefined
      ? {}
      : { type: of.type, document_id: of.documentId })
    .orderBy([
      { column: 'at' },
      { column: 'id' },
    ])
  return rows.map(fromRow)
}

/** What is due, in the order of its moments. */
export async function readDue(connection: Connection, now: Date, limit = 1000): Promise<ScheduledAction[]> {
  const rows: Row[] = await connection(TABLE)
    .where({ state: 'waiting' })
    .where('at', '<=', now.toISOString())
    .orderBy([
      { column: 'at' },
      { column: 'id' },
    ])
    .limit(limit)
  return rows.map(fromRow)
}

/** An action that waits or failed. */
export async function findOpen(connection: Connection, id: number): Promise<ScheduledAction | null> {
  const row: Row | undefined = await connection(TABLE).where({ id }).whereNot({ state: 'done' }).first()
  return row === undefined
    ? null
    : fromRow(row)
}

/** Marks a waiting action as done; false if it no longer waits, because another server did it or somebody cancelled it. */
export async function markDone(connection: Connection, { id, at }: ScheduledAction): Promise<boolean> {
  return await connection(TABLE).where({ id, at, state: 'waiting' }).update({ state: 'done' }) === 1
}

export async function markFailed(connection: Connection, { id, at }: ScheduledAction, reason: string): Promise<void> {
  await connection(TABLE).where({ id, at, state: 'waiting' }).update({ state: 'failed', reason })
}

/** Counts a try that ended in a trouble which may pass; gives how many there were. */
export async function countAttempt(connection: Connection, { id }: ScheduledAction): Promise<number> {
  await connection(TABLE).where({ id }).increment('attempts', 1)
  const row: { attempts: number } | undefined = await connection(TABLE).where({ id }).first('attempts')
  return row?.attempts ?? 0
}

/** Gives up what waits, or puts away what failed. */
export async function remove(connection: Connection, id: number): Promise<void> {
  await connection(TABLE).where({ id }).whereNot({ state: 'done' }).delete()
}

/** Moves an action to another moment and account; one that failed waits again. */
export async function move(connection: Connection, id: number, to: { at: string, userId: number, userName: string }): Promise<void> {
  await connection(TABLE).where({ id }).whereNot({ state: 'done' }).update({
    at: to.at,
    user_id: to.userId,
    user_name: to.userName,
    state: 'waiting',
    reason: null,
    attempts: 0,
  })
}
