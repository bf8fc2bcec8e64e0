import type { Core } from '@strapi/strapi'
import { registerJob } from '../../core/jobs'
import { checkLinks } from './check'
import { answerExternalLinks } from './routes'
import { linkSettings } from './settings'
import { ensureTable } from './table'

export { checkLink, checkLinks } from './check'

/** Asks the addresses of other sites every night, and tells editors which lead nowhere. */
export function registerExternalLinks(strapi: Core.Strapi): void {
  answerExternalLinks(strapi)
  registerJob(strapi, {
    name: 'external-links',
    dailyAt: linkSettings(strapi).at,
    run: signal => checkLinks(strapi, signal),
  })
}

export async function ensureExternalLinks(strapi: Core.Strapi): Promise<void> {
  await ensureTable(strapi.db.connection)
}
