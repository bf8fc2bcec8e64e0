import type { Core } from '@strapi/strapi'
import type { Context } from './caller'
import type { GraphqlServer } from './graphql-server'
import { admit } from './caller'
import { isClosedRoute } from './closed-routes'
import { admitIntegrator } from './integrator'
import { hasForeignOrigin } from './own-origin'
import { plainPath } from './plain-path'
import { answerRefusal, Refusal } from './refusal'
import { readRequest } from './request-body'
import { doorSettings } from './settings'
import { admitReader } from './trusted-request'

const ENDPOINT = '/graphql'

/** Strapi answers 501 to any other, as if it were for us to add them. */
const METHODS = [
  'GET',
  'HEAD',
  'OPTIONS',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
]

/** Stands before everything that the CMS answers: closed routes, foreign origins, and every GraphQL request. */
export function publicDoor(strapi: Core.Strapi, server: GraphqlServer): Core.MiddlewareHandler {
  const { closed } = doorSettings(strapi)
  return async (ctx, next) => {
    try {
      if (!METHODS.includes(ctx.method)) {
        throw new Refusal(405, 'METHOD_NOT_ALLOWED', 'There is no such method here.', {
          Allow: METHODS.join(', '),
        })
      }
      if (closed && isClosedRoute(ctx.path))
        throw new Refusal(404, 'NOT_FOUND', 'Not Found')
      if (closed && hasForeignOrigin(strapi, ctx))
        throw new Refusal(403, 'FORBIDDEN', 'This request comes from another site.')
      if (plainPath(ctx.path) === ENDPOINT && !(ctx.method === 'GET' && !closed))
        await admitGraphql(strapi, server, ctx)
    }
    catch (error) {
      if (!(error instanceof Refusal))
        throw error
      return answerRefusal(ctx, error)
    }
    return next()
  }
}

async function admitGraphql(strapi: Core.Strapi, server: GraphqlServer, ctx: Context): Promise<void> {
  if (ctx.url !== ENDPOINT)
    throw new Refusal(404, 'NOT_FOUND', 'Not Found')
  if (ctx.method !== 'POST')
    throw new Refusal(405, 'METHOD_NOT_ALLOWED', 'Send a POST request.', { Allow: 'POST' })
  const request = await readRequest(ctx)
  if (ctx.get('authorization') !== '')
    ctx.request.body = await admitIntegrator(strapi, server, ctx, request)
  else if (!('query' in request))
    ctx.request.body = await admitReader(strapi, server, ctx, request)
  else if (doorSettings(strapi).closed)
    throw new Refusal(403, 'FORBIDDEN', 'Only known documents are answered. Other systems ask with an API token.')
  else
    ctx.request.body = admitDeveloper(ctx, request)
}

function admitDeveloper(ctx: Context, request: Record<string, unknown>): Record<string, unknown> {
  admit(ctx, { kind: 'developer' })
  return request
}
