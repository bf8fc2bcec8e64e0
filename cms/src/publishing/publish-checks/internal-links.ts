import type { Core } from '@strapi/strapi'
import { routeOf } from '@ican/shared/paths'
import { isOwnAddress, typeOfRoute } from '../../urls/addresses'

/** Tells of each of the site's own paths whether a published page, a file of the site or a redirect answers at it. */
export async function lookUpPaths(strapi: Core.Strapi, paths: string[]): Promise<Map<string, boolean>> {
  const known = new Map<string, boolean>()
  for (const path of new Set(paths))
    known.set(path, !isPreview(path) && (isOwnAddress(path) || await isPage(strapi, path) || await isRedirected(strapi, path)))
  return known
}

/** A preview ends, and shows what is not published: no text may lead readers there. */
function isPreview(path: string): boolean {
  return path.startsWith('/preview/')
}

async function isPage(strapi: Core.Strapi, path: string): Promise<boolean> {
  const route = routeOf(path)
  const uid = route && typeOfRoute[route.kind]
  if (route === undefined || uid === undefined)
    return false
  const isTranslated = strapi.getModel(uid).pluginOptions?.i18n !== undefined
  return await strapi.db.query(uid).count({
    where: {
      slug: path.split('/').at(-1),
      publishedAt: { $notNull: true },
      ...isTranslated && { locale: route.locale },
    },
  }) > 0
}

async function isRedirected(strapi: Core.Strapi, path: string): Promise<boolean> {
  return await strapi.db.query('api::redirect.redirect').count({
    where: { from: path },
  }) > 0
}
