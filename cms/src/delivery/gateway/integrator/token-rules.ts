import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { isRecord } from '../../../core/is-record'
import { addMiddleware } from '../../../core/strapi/registries'
import { offerReadScopes } from '../../../core/strapi/token-scopes'
import { plainPath } from '../plain-path'
import { isPublicType } from '../public-types'

const DAY = 24 * 60 * 60 * 1000
/** Strapi offers 7, 30 and 90 days; the hour forgives clocks. */
const LONGEST = 90 * DAY + 60 * 60 * 1000
const TOKEN_ROUTE = /^\/admin\/(?:api|admin)-tokens(?:\/|$)/

/** What makes a token too strong to be given out, in words for its maker; undefined if nothing does. */
export function weaknessOf(type: unknown, lifespan: number | null): string | undefined {
  if (type === 'full-access')
    return 'A token with full access is not accepted. Make one that is read-only or custom.'
  if (lifespan === null || !(lifespan <= LONGEST))
    return 'A token must expire within 90 days.'
}

/** Lets administrators make tokens for the GraphQL door: scoped to types, and for 90 days at most. */
export function registerTokenRules(strapi: Core.Strapi): void {
  offerReadScopes(strapi, Object.values(strapi.contentTypes).map(({ uid }) => uid).filter(isPublicType))
  addMiddleware(strapi, 'global::token-rules', tokenRules)
}

/** Refuses a token at the admin API that would be too strong; runs after the body is read. */
function tokenRules(): Core.MiddlewareHandler {
  return (ctx, next) => {
    const { body } = ctx.request
    if (!TOKEN_ROUTE.test(plainPath(ctx.path)) || !isRecord(body))
      return next()
    const lifespan = ctx.method === 'POST'
      ? body.lifespan
      : 0
    const weakness = ctx.method === 'POST' || ctx.method === 'PUT'
      ? weaknessOf(body.type, typeof lifespan === 'number'
          ? lifespan
          : null)
      : undefined
    if (weakness !== undefined && !plainPath(ctx.path).endsWith('/regenerate'))
      throw new errors.ValidationError(weakness)
    return next()
  }
}

/** Strapi makes two tokens without end for a new installation; neither they nor any other such token may stay. */
export async function removeEndlessTokens(strapi: Core.Strapi): Promise<void> {
  const tokens = strapi.db.query('admin::api-token')
  for (const { id } of await tokens.findMany({
    where: {
      expiresAt: { $null: true },
    },
    select: ['id'],
  })) {
    await tokens.delete({
      where: { id },
    })
  }
}
