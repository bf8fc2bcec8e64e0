import type { Core } from '@strapi/strapi'
import { siteRoutes } from '@ican/shared/paths'
import { typeOfRoute } from '../addresses'

/** What the site answers besides its pages. */
const files = /^\/(?:$|(?:feeds|calendars|media|sitemaps|references)\/|robots\.txt$|llms\.txt$|sitemap\.xml$)/

/** The path of an address on this site, without query and place on the page; undefined for any other address. */
export function sitePathOf(url: string, siteUrl: string): string | undefined {
  const local = siteUrl !== '' && (url === siteUrl || url.startsWith(`${siteUrl}/`))
    ? url.slice(siteUrl.length) || '/'
    : url
  if (!/^\/(?![/\\\s])/.test(local))
    return undefined
  const [path = ''] = local.split(/[?#]/)
  return decodeOrKeep(path)
}

/** Tells of each of the site's own paths whether a published page or a redirect answers at it. */
export async function lookUpPaths(strapi: Core.Strapi, paths: string[]): Promise<Map<string, boolean>> {
  const known = new Map<string, boolean>()
  for (const path of new Set(paths))
    known.set(path, files.test(path) || await isPage(strapi, path) || await isRedirected(strapi, path))
  return known
}

async function isPage(strapi: Core.Strapi, path: string): Promise<boolean> {
  const route = siteRoutes.find(({ path: pattern }) => patternOf(pattern).test(path))
  if (route === undefined)
    return false
  const uid = typeOfRoute[route.kind]
  // The home page has no slug in its address, and is always there.
  if (uid === undefined || route.kind === 'home')
    return true
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

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace('/:slugs+', '(?:/[^/]+)+').replace(':slug', '[^/]+')}$`)
}

function decodeOrKeep(path: string): string {
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}
