import type { Core } from '@strapi/strapi'
import type { RouteContext } from './admin-routes'
import { errors } from '@strapi/utils'
import { isRecord } from '../is-record'
import { ownRouteGuards } from './admin-routes'

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below the room's own address, with `:name` for its parts. */
  path: string
  handler: (ctx: RouteContext) => Promise<unknown>
}

/**
 * Answers the admin's own questions under `/<room>/…`. Only somebody logged in is answered; what they may see of the
 * content is the handler's to check. What is put before our own routes runs first. Call it in `register`.
 */
export function answerAdmin(strapi: Core.Strapi, room: string, routes: Route[]): void {
  strapi.server.routes({
    type: 'admin',
    prefix: `/${room}`,
    routes: routes.map(({ method, path, handler }) => ({
      method,
      path,
      handler: async (ctx: RouteContext) => {
        // Who has nothing to say sends no body.
        ctx.request.body ??= {}
        if (method !== 'GET' && method !== 'DELETE' && !isRecord(ctx.request.body))
          throw new errors.ValidationError('Send an object of JSON.')
        const body = await handler(ctx)
        // A handler that refuses has answered already.
        if (body !== undefined)
          ctx.body = body
      },
      info: { type: 'admin' },
      config: {
        policies: ['admin::isAuthenticatedAdmin'],
        middlewares: [
          ownRouteGuards(strapi),
        ],
      },
    })),
  })
}
