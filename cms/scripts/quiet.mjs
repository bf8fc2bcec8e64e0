import { setTimeout as wait } from 'node:timers/promises'

/** How long to wait at most, in milliseconds. */
const PATIENCE = 5000

/**
 * Waits until no query is under way. Strapi goes on reading by itself for its listeners after a write was answered;
 * closing the database in the midst of that ends the process with an error.
 */
export async function untilQuiet(strapi) {
  const { pool } = strapi.db.connection.client
  const deadline = Date.now() + PATIENCE
  while (pool.numUsed() + pool.numPendingAcquires() > 0 && Date.now() < deadline)
    await wait(20)
}
