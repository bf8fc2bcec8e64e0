import type { SiteRoute } from '@ican/shared/paths'
import type { Core, UID } from '@strapi/strapi'
import type { Address } from './of-document'
import { isOtherPath } from '@ican/shared/other-paths'
import { localeOfPath, routeOf, sectionWords } from '@ican/shared/paths'
import { firstInOrder, localeOrder } from '../../core/locales/installed-locales'
import { addressesOf } from './of-document'
import { holdsRecords, PAGE } from './paths'

/** The type behind each kind of address that leads to one document. */
export const typeOfRoute: Partial<Record<SiteRoute['kind'], UID.ContentType>> = {
  'home': PAGE,
  'page': PAGE,
  'news-item': 'api::news-item.news-item',
  'events-item': 'api::event.event',
  'publications-item': 'api::publication.publication',
  'key-figures-item': 'api::fact.fact',
  'opportunities-item': 'api::opportunity.opportunity',
  'platform-item': 'api::platform-resource.platform-resource',
  'board-update': 'api::board-update.board-update',
  'board-page': 'api::board-page.board-page',
}

export interface FoundDocument { uid: UID.ContentType, documentId: string }

/**
 * An address as it stands in our tables, if it is one of this site: without host, query and closing slash, and without
 * the place on the page unless that is a record.
 */
export function localPath(siteUrl: string, url: string): string | undefined {
  let parsed: URL
  try {
    parsed = new URL(url.trim(), `${siteUrl}/`)
  }
  catch {
    return undefined
  }
  if (!/^(?:https?:\/\/|\/(?!\/))/i.test(url.trim()) || parsed.origin !== new URL(siteUrl).origin)
    return undefined
  const path = decoded(parsed.pathname).replace(/(?<=.)\/+$/, '')
  const locale = localeOfPath(path)
  return locale !== undefined && holdsRecords(path, locale)
    ? path + decoded(parsed.hash)
    : path
}

/** The published document that lives at an address of the site. */
export async function documentAt(strapi: Core.Strapi, path: string): Promise<FoundDocument | undefined> {
  const route = routeOf(path)
  const uid = route && typeOfRoute[route.kind]
  if (route === undefined || uid === undefined)
    return undefined
  const slug = path.split('/').at(-1)
  const rows = await strapi.db.query(uid).findMany({
    where: {
      publishedAt: { $notNull: true },
      ...route.kind === 'home'
        ? { isHome: true }
        : { slug },
    },
    select: ['documentId'],
  }) as { documentId: string }[]
  const found: Address[] = []
  for (const documentId of new Set(rows.map(row => row.documentId)))
    found.push(...(await addressesOf(strapi, uid, documentId)).filter(({ paths }) => paths.includes(path)))
  // Of two from before this was refused, the site shows its own version in the language, else the one that stands in first.
  const order = await localeOrder(strapi, route.locale)
  const best = firstInOrder(found.map(({ documentId, languages: [locale = null] }) => ({ documentId, locale })), order)
  return best && { uid, documentId: best.documentId }
}

/** Whether the site itself answers at an address, whatever is published. */
export function isOwnAddress(path: string): boolean {
  const [bare = ''] = path.split('#')
  const kind = routeOf(bare)?.kind
  return bare === '/' || isOtherPath(bare) || (kind !== undefined && (kind === 'board-updates' || kind === 'search' || kind === 'home' || kind in sectionWords))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  }
  catch {
    return text
  }
}
