import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { registerJob } from '../../core/jobs'
import { guardPublishing } from './gate'
import { answerChecks } from './routes'
import { checkWholeSite, forgetWithdrawn } from './site-report'
import { migrations } from './tables'

export { publishingBecause } from './accepted'
export { doiKey } from './dois'
export type { Finding } from './types'

export const publishChecks: Feature = {
  name: 'publishing/publish-checks',
  register: registerPublishChecks,
  migrations,
}

/** Checks what is published, answers the admin's questions about it, and looks at the whole site every night. After the change feed: what is refused is no change. */
function registerPublishChecks(strapi: Core.Strapi): void {
  guardPublishing(strapi)
  forgetWithdrawn(strapi)
  answerChecks(strapi)
  registerJob(strapi, {
    name: 'publish-checks',
    // After the links to other sites have been asked.
    dailyAt: '05:00',
    run: signal => checkWholeSite(strapi, signal),
  })
}
