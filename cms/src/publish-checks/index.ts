import type { Core } from '@strapi/strapi'
import { checkedSoFar } from './findings'
import { guardPublishing } from './gate'
import { answerChecks } from './routes'
import { checkedTypes, checkWholeSite, forgetWithdrawn } from './site-report'
import { ensureTables } from './tables'

export { publishingBecause } from './accepted'
export type { Finding } from './finding'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const timers = new WeakMap<Core.Strapi, NodeJS.Timeout>()

/** Checks what is published, answers the admin's questions about it. After the change feed: what is refused is no change. */
export function registerPublishChecks(strapi: Core.Strapi): void {
  guardPublishing(strapi)
  forgetWithdrawn(strapi)
  answerChecks(strapi)
}

/** Once there is a database: makes the tables and looks at the whole site once a day. */
export async function bootstrapPublishChecks(strapi: Core.Strapi): Promise<void> {
  await ensureTables(strapi.db.connection)
  timers.set(strapi, setInterval(() => checkWhenDue(strapi).catch(error => strapi.log.error(error)), HOUR).unref())
}

/** Looks at the site no more, before the database is closed. */
export function stopPublishChecks(strapi: Core.Strapi): void {
  clearInterval(timers.get(strapi))
}

/** Whichever server comes first does it for all. */
async function checkWhenDue(strapi: Core.Strapi): Promise<void> {
  const { oldest } = await checkedSoFar(strapi.db.connection, checkedTypes(strapi))
  if (oldest === null || Date.parse(oldest) < Date.now() - DAY)
    await checkWholeSite(strapi)
}
