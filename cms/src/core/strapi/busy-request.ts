import type { Core } from '@strapi/strapi'

/** Has the request under way answered by 503: the database gave it no connection in time. The gateway's middleware does so. */
export function noteBusy(strapi: Core.Strapi): void {
  const ctx = strapi.requestContext.get()
  if (ctx !== undefined)
    ctx.state.databaseBusy = true
}
