import type { Core } from '@strapi/strapi'
import type { Context } from './caller'
import { ownOrigins } from './settings'

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']

/** Whether a page of another site makes a browser change something here, with or without the editor's cookies. */
export function hasForeignOrigin(strapi: Core.Strapi, ctx: Context): boolean {
  // The GraphQL door reads only, and takes no cookies: any server and any allowed page may ask it.
  if (SAFE_METHODS.includes(ctx.method) || ctx.path === '/graphql')
    return false
  const origin = ctx.get('origin')
  if (origin === '')
    return ctx.get('cookie') !== '' || ctx.get('sec-fetch-site') === 'cross-site'
  return !ownOrigins(strapi).includes(origin)
}
