import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { addMiddleware } from '../../core/strapi/registries'
import { onServerStopping } from '../../core/strapi/server-stopping'
import { feedWatch } from '../change-feed'

/** How long the database may take to answer before this server counts as not ready, in milliseconds. */
const PATIENCE = 500

export const health: Feature = {
  name: 'delivery/health',
  register: registerHealth,
}

/** Tells whoever runs the server whether it lives, and whether it should be sent requests; nothing else. */
function registerHealth(strapi: Core.Strapi): void {
  let stopping = false
  onServerStopping(strapi, async () => {
    stopping = true
  })
  addMiddleware(strapi, 'global::health', (): Core.MiddlewareHandler => async (ctx, next) => {
    const isLive = ctx.path === '/health/live'
    if (!isLive && ctx.path !== '/health/ready')
      return next()
    ctx.set('Cache-Control', 'no-store')
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') {
      ctx.status = 405
      ctx.set('Allow', 'GET, HEAD')
      return
    }
    const database = isLive || await databaseAnswers(strapi)
    const isReady = database && !stopping
    ctx.status = isLive || isReady
      ? 200
      : 503
    ctx.body = isLive
      ? { live: true }
      : {
          ready: isReady,
          database,
          stopping,
          feed: feedWatch(strapi).last,
        }
  })
}

async function databaseAnswers(strapi: Core.Strapi): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false)
  })
  const asked = strapi.db.connection.raw('select 1').then(() => true, () => false)
  const answers = await Promise.race([asked, tooLate])
  clearTimeout(timer)
  return answers
}
