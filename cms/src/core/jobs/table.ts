import type { Migration } from '../migrations'
import type { Connection } from '../strapi/database'
import { makeTable } from '../migrations'

const TABLE = 'job'

export const migrations: Migration[] = [
  makeTable('job-0001', TABLE, (table) => {
    table.string('name', 100).primary()
    table.string('due_at', 30).notNullable()
    table.string('claimed_until', 30).notNullable()
    table.string('claimed_by', 40).notNullable()
  }),
]

/** Lets a job have its row; one that is there already keeps the moment for which it waits. */
export async function ensureRow(connection: Connection, name: string, dueAt: Date): Promise<void> {
  await connection(TABLE)
    .insert({
      name,
      due_at: dueAt.toISOString(),
      claimed_until: new Date(0).toISOString(),
      claimed_by: '',
    })
    .onConflict('name')
    .ignore()
}

/** Lets a job that is yet to come be due at another moment: its time of day may have been set anew. */
export async function reschedule(connection: Connection, name: string, dueAt: Date, now: Date): Promise<void> {
  await connection(TABLE)
    .where({ name })
    .where('due_at', '>', now.toISOString())
    .update({
      due_at: dueAt.toISOString(),
    })
}

/** Whether a job is due and no other server is at it. */
export async function isDue(connection: Connection, name: string, now: Date): Promise<boolean> {
  const row: object | undefined = await connection(TABLE)
    .where({ name })
    .where('due_at', '<=', now.toISOString())
    .where('claimed_until', '<=', now.toISOString())
    .first('name')
  return row !== undefined
}

/** Takes a due job for one server until a moment; false if another server was quicker. */
export async function claim(connection: Connection, name: string, by: string, now: Date, until: Date): Promise<boolean> {
  const taken = await connection(TABLE)
    .where({ name })
    .where('due_at', '<=', now.toISOString())
    .where('claimed_until', '<=', now.toISOString())
    .update({
      claimed_by: by,
      claimed_until: until.toISOString(),
    })
  return taken === 1
}

/** Keeps a job that takes longer. */
export async function prolong(connection: Connection, name: string, by: string, until: Date): Promise<void> {
  await connection(TABLE).where({ name, claimed_by: by }).update({
    claimed_until: until.toISOString(),
  })
}

/** Gives a job back, to be due again at a moment. */
export async function release(connection: Connection, name: string, by: string, dueAt: Date): Promise<void> {
  await connection(TABLE).where({ name, claimed_by: by }).update({
    due_at: dueAt.toISOString(),
    claimed_until: new Date(0).toISOString(),
    claimed_by: '',
  })
}
