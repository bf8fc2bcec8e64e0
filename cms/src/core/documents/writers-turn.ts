import type { Core } from '@strapi/strapi'
import type { Connection } from '../strapi/database'
import { setTimeout as wait } from 'node:timers/promises'
import { noteBusy } from '../strapi/busy-request'

/** Any number that nothing else in this database locks by. */
const ADVISORY_LOCK = 6_042_025

/** Longer than a bulk publish of a hundred documents takes, even on a busy machine, in milliseconds. */
const PATIENCE = 100_000
const ASK_EVERY = 25

/**
 * Makes a transaction on PostgreSQL the only one that writes documents, until it ends. It asks again and again, for a
 * statement that waits would be ended by the limit that all statements have, long before a bulk publish is done.
 */
export async function takeWritersTurn(strapi: Core.Strapi, transaction: Connection): Promise<void> {
  for (const deadline = Date.now() + PATIENCE; ;) {
    const { rows: [row] }: { rows: { taken: boolean }[] } = await transaction.raw('select pg_try_advisory_xact_lock(?) as taken', [ADVISORY_LOCK])
    if (row?.taken === true)
      return
    if (Date.now() > deadline) {
      noteBusy(strapi)
      throw new Error(`${PATIENCE / 1000} seconds have passed while others wrote documents.`)
    }
    await wait(ASK_EVERY)
  }
}
