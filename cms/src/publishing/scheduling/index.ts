import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { registerJob } from '../../core/jobs'
import { answerAdmin } from '../../core/strapi/admin-endpoint'
import { cancel, coming, reschedule, set } from './answers'
import { runDue } from './run'
import { migrations, readDue } from './table'

export const scheduling: Feature = {
  name: 'publishing/scheduling',
  register: registerSchedule,
  migrations,
}

/** Publishes and takes back at the times that editors set. */
function registerSchedule(strapi: Core.Strapi): void {
  registerJob(strapi, {
    name: 'schedule',
    every: 500,
    needed: async () => (await readDue(strapi.db.connection, new Date(), 1)).length > 0,
    run: signal => runDue(strapi, signal),
  })
  answerAdmin(strapi, 'schedule', [
    {
      method: 'GET',
      path: '/coming',
      handler: async ctx => ({
        timeZone: strapi.config.get('editors.timeZone'),
        coming: await coming(strapi, ctx),
      }),
    },
    {
      method: 'GET',
      path: '/documents/:type/:documentId',
      handler: async ctx => ({
        timeZone: strapi.config.get('editors.timeZone'),
        coming: await coming(strapi, ctx, { type: ctx.params.type, documentId: ctx.params.documentId }),
      }),
    },
    {
      method: 'POST',
      path: '/',
      handler: async ctx => ({ outcomes: await set(strapi, ctx) }),
    },
    {
      method: 'PUT',
      path: '/:id',
      handler: ctx => reschedule(strapi, ctx),
    },
    {
      method: 'DELETE',
      path: '/:id',
      handler: ctx => cancel(strapi, ctx),
    },
  ])
}
