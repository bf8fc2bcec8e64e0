import type { Locale } from '@ican/shared/vocabulary'
import type { Core, UID } from '@strapi/strapi'
import type { Status } from './page-tree'
import { pagePath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { firstInOrder, localeOrder } from '../../core/locales/installed-locales'
import { PageTree } from './page-tree'
import { hasAddresses, PAGE, pathsOfSlug } from './paths'

/** Where a document is found in one language of the site. */
export interface Address {
  documentId: string
  locale: Locale
  /** Its own page first, then files for machines. */
  paths: string[]
  /** The languages of the versions that the address was made of: where one is missing, another stands in. */
  languages: string[]
}

/** The addresses of one document in every language of the site. */
export async function addressesOf(strapi: Core.Strapi, uid: string, documentId: string, status: Status = 'published'): Promise<Address[]> {
  if (uid === PAGE)
    return pageAddresses(new PageTree(strapi, status), [documentId])
  const pathsOf = pathsOfSlug[uid]
  if (pathsOf === undefined)
    return []
  const rows = await strapi.db.query(uid as UID.ContentType).findMany({
    where: {
      documentId,
      publishedAt: status === 'published'
        ? { $notNull: true }
        : null,
    },
    select: ['slug', 'locale'],
  }) as { slug: string | null, locale: string | null }[]
  return Promise.all(locales.map(async (locale): Promise<Address[]> => {
    const order = await localeOrder(strapi, locale)
    const best = firstInOrder(rows, order)
    if (!best?.slug)
      return []
    return [
      {
        documentId,
        locale,
        paths: pathsOf(locale, best.slug),
        languages: [best.locale ?? locale],
      },
    ]
  })).then(found => found.flat())
}

/** Where some published documents are found in one language: one question for each type, however many there are of it. */
export async function pathsIn(strapi: Core.Strapi, locale: Locale, documents: { uid: string, documentId: string }[]): Promise<Map<string, string>> {
  const paths = new Map<string, string>()
  const order = await localeOrder(strapi, locale)
  for (const [uid, ofType] of Map.groupBy(documents, each => each.uid)) {
    const documentIds = ofType.map(each => each.documentId)
    if (uid === PAGE) {
      const tree = new PageTree(strapi, 'published')
      await tree.readAhead(documentIds)
      for (const documentId of documentIds) {
        const address = await tree.addressIn(documentId, locale)
        if (address !== undefined)
          paths.set(documentId, pagePath(address.page, locale))
      }
      continue
    }
    const rows = await strapi.db.query(uid as UID.ContentType).findMany({
      where: {
        documentId: { $in: documentIds },
        publishedAt: { $notNull: true },
      },
      select: ['documentId', 'slug', 'locale'],
    }) as { documentId: string, slug: string | null, locale: string | null }[]
    for (const [documentId, versions] of Map.groupBy(rows, row => row.documentId)) {
      const best = firstInOrder(versions, order)
      const path = best?.slug
        ? pathsOfSlug[uid]?.(locale, best.slug)[0]
        : undefined
      if (path !== undefined)
        paths.set(documentId, path)
    }
  }
  return paths
}

/** The addresses that follow from a document: its own, and where it is a page, those of all pages below it. */
export async function familyAddresses(strapi: Core.Strapi, uid: string, documentId: string): Promise<Address[]> {
  if (uid !== PAGE) {
    return hasAddresses(uid)
      ? addressesOf(strapi, uid, documentId)
      : []
  }
  const tree = new PageTree(strapi, 'published')
  return pageAddresses(tree, await tree.family(documentId))
}

async function pageAddresses(tree: PageTree, documentIds: string[]): Promise<Address[]> {
  const found: Address[] = []
  for (const documentId of documentIds) {
    for (const locale of locales) {
      const address = await tree.addressIn(documentId, locale)
      if (address !== undefined) {
        found.push({
          documentId,
          locale,
          paths: [
            pagePath(address.page, locale),
          ],
          languages: address.languages,
        })
      }
    }
  }
  return found
}
