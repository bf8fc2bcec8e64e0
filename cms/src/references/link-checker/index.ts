import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { registerJob } from '../../core/jobs'
import { checkLinks } from './check'
import { answerExternalLinks } from './routes'
import { linkSettings } from './settings'
import { migrations } from './table'

export { checkLink, checkLinks } from './check'

export const linkChecker: Feature = {
  name: 'references/link-checker',
  register: registerExternalLinks,
  migrations,
}

/** Asks the addresses of other sites every night, and tells editors which lead nowhere. */
function registerExternalLinks(strapi: Core.Strapi): void {
  answerExternalLinks(strapi)
  registerJob(strapi, {
    name: 'external-links',
    dailyAt: linkSettings(strapi).at,
    run: signal => checkLinks(strapi, signal),
  })
}
