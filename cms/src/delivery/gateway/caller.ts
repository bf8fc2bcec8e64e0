import type { Core } from '@strapi/strapi'
import type { PreviewScope } from './preview-pass/table'
import { errors } from '@strapi/utils'
import { addAuthStrategy } from '../../core/strapi/content-api-auth'
import { isPublicScope } from './public-types'

export type Context = Parameters<Core.MiddlewareHandler>[0]

/** Who came through the public door, and with what right. */
export type Caller
  /** The site, with a trusted document, and perhaps a token for one draft. */
  = | { kind: 'reader', preview?: PreviewScope }
  /** Another system, with an API token of its own. */
    | { kind: 'integrator' }
  /** Whoever opens the GraphQL sandbox of a CMS in development. */
    | { kind: 'developer' }

/** Notes on the request who is calling; nothing else may write this. */
export function admit(ctx: Context, caller: Caller): void {
  ctx.state.caller = caller
}

/** Who is calling, if the present work is done for a request of the public. */
export function publicCaller(strapi: Core.Strapi): Caller | undefined {
  const state: { caller?: Caller, route?: { info?: { type?: string } } } | undefined = strapi.requestContext.get()?.state
  if (state?.caller !== undefined)
    return state.caller
  // A content API route that bypassed the door would read as the public, too.
  return state?.route?.info?.type === 'content-api'
    ? { kind: 'reader' }
    : undefined
}

/** The one document whose draft a caller may see, if there is one. */
export function previewOf(caller: Caller | undefined): PreviewScope | undefined {
  return caller?.kind === 'reader'
    ? caller.preview
    : undefined
}

/** Lets Strapi's content API read, and only read, public types for callers without an account. */
export function registerCallers(strapi: Core.Strapi): void {
  addAuthStrategy(strapi, {
    name: 'public-door',
    authenticate: (ctx) => {
      const caller: Caller | undefined = ctx.state.caller
      return { authenticated: caller?.kind === 'reader' || caller?.kind === 'developer' }
    },
    verify: (_auth, { scope }) => {
      const scopes = scope === undefined
        ? []
        : [scope].flat()
      if (scopes.length === 0 || !scopes.every(isPublicScope))
        throw new errors.ForbiddenError()
    },
  })
}
