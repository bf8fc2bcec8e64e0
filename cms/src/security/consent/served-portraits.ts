import type { Core } from '@strapi/strapi'
import type { RouteContext } from '../../core/strapi/admin-routes'
import { activeAccount } from '../../core/active-account'
import { plainPath } from '../../delivery/gateway'
import { isServed } from './state'
import { findByName } from './table'

/** In which Strapi's admin keeps a session; `config/admin.ts` has it sent to every path. */
const REFRESH_COOKIE = 'strapi_admin_refresh'

/**
 * Gives pictures of people to the public only while they may be shown, and lets nobody keep them without asking again.
 * Editors who are logged in see them all: they have to decide what becomes of them.
 */
export function servedPortraits(strapi: Core.Strapi): Core.MiddlewareHandler {
  return async (ctx, next) => {
    const name = /^\/uploads\/([^/]+)\.\w+$/.exec(plainPath(ctx.path))?.[1]
    const state = name === undefined
      ? undefined
      : await findByName(strapi.db.connection, namesWithin(name))
    if (state === undefined)
      return next()
    if (!isServed(state) && !await isEditor(strapi, ctx)) {
      ctx.status = 404
      return
    }
    await next()
    ctx.set('Cache-Control', isServed(state)
      ? 'no-cache'
      : 'no-store')
  }
}

/** A size is named after its picture, with its kind in front: `avif_480_<hash>`. */
function namesWithin(name: string): string[] {
  const parts = name.split('_')
  return parts.map((_part, at) => parts.slice(at).join('_')).slice(0, 20)
}

async function isEditor(strapi: Core.Strapi, ctx: RouteContext): Promise<boolean> {
  const token = ctx.cookies.get(REFRESH_COOKIE)
  if (token === undefined)
    return false
  const session = await strapi.sessionManager('admin').validateRefreshToken(token)
  return session.isValid && await activeAccount(strapi, Number(session.userId)) !== null
}
