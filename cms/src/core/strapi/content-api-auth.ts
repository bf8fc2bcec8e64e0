import type { Core } from '@strapi/strapi'
import type { RouteContext } from './admin-routes'
import { requireMethods } from './changed'

/** A way for callers of the content API to be known, and what they may do. */
export interface AuthStrategy {
  name: string
  authenticate: (ctx: RouteContext) => { authenticated: boolean }
  /** Throws where the scopes are not the caller's. */
  verify: (auth: unknown, config: { scope?: string | string[] }) => void
}

interface Authentication {
  register: (type: 'content-api', strategy: AuthStrategy) => unknown
  authenticate: (ctx: RouteContext, next: () => Promise<void>) => Promise<unknown>
}

/**
 * Strapi knows callers by strategies of its authentication service; only plugins are meant to add one. Ours is what
 * lets readers without an account in, and nobody else.
 * Broken by: a strategy that is asked otherwise, or an `authenticate` that no longer notes the caller on the context.
 */
export function addAuthStrategy(strapi: Core.Strapi, strategy: AuthStrategy): void {
  const auth = strapi.get<Authentication>('auth')
  requireMethods(auth, 'the authentication service', ['register', 'authenticate'])
  auth.register('content-api', strategy)
}

/** Lets Strapi note who is calling on a request that does not pass its routes. */
export async function authenticate(strapi: Core.Strapi, ctx: RouteContext): Promise<void> {
  await strapi.get<Authentication>('auth').authenticate(ctx, async () => {})
}
