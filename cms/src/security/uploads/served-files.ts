import type { Core } from '@strapi/strapi'
import { extname } from 'node:path'
import { plainPath } from '../../delivery/gateway'
import { SERVED_ENDINGS } from './file-kinds'
import { answerPart } from './file-part'

/** Stored files are shown or saved, never run, whatever a browser makes of them. */
export function servedFiles(): Core.MiddlewareHandler {
  return async (ctx, next) => {
    const path = plainPath(ctx.path)
    if (!path.startsWith('/uploads/'))
      return next()
    const ending = extname(path)
    if (!SERVED_ENDINGS.includes(ending) || (ctx.method !== 'GET' && ctx.method !== 'HEAD')) {
      ctx.status = 404
      return
    }
    await answerPart(ctx, next)
    ctx.set('X-Content-Type-Options', 'nosniff')
    ctx.set('Content-Security-Policy', 'default-src \'none\'; sandbox')
    ctx.set('Cross-Origin-Resource-Policy', 'cross-origin')
    if (ending === '.pdf')
      ctx.set('Content-Disposition', 'attachment')
  }
}
