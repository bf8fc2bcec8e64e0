import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { RouteContext } from '../../core/strapi/admin-routes'
import { answerAdmin } from '../../core/strapi/admin-endpoint'
import { addMiddleware } from '../../core/strapi/registries'
import { previewDoor } from './door'
import { endLink, listLinks, makeLink, openSession, places } from './handlers'

export const preview: Feature = {
  name: 'publishing/preview',
  register: registerPreview,
}

/** Lets editors see drafts on the site, and send links to them. */
function registerPreview(strapi: Core.Strapi): void {
  const by = (handler: (strapi: Core.Strapi, ctx: RouteContext) => Promise<unknown>) => (ctx: RouteContext) => handler(strapi, ctx)
  addMiddleware(strapi, 'global::preview-pass', () => previewDoor(strapi))
  answerAdmin(strapi, 'preview', [
    {
      method: 'GET',
      path: '/places/:uid/:documentId',
      handler: by(places),
    },
    {
      method: 'POST',
      path: '/sessions',
      handler: by(openSession),
    },
    {
      method: 'GET',
      path: '/links/:uid/:documentId',
      handler: by(listLinks),
    },
    {
      method: 'POST',
      path: '/links',
      handler: by(makeLink),
    },
    {
      method: 'DELETE',
      path: '/links/:id',
      handler: by(endLink),
    },
  ])
}
