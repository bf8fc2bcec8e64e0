import type { Locale } from '@ican/shared/vocabulary'
import type { Core, UID } from '@strapi/strapi'
import { firstInOrder, localeOrder } from '../../core/locales/installed-locales'
import { pathsIn } from '../../urls/addresses'

const PAGE: UID.ContentType = 'api::page.page'

/** A page where people are told whom to ask. */
export interface HelpPage { title: string, path: string }

interface Version { documentId: string, locale: string, title: string, audience: string | null, parent: object | null, blocks: object[] }

/** The page for patients, and the one with the most contacts: for who asks what no text answers. */
export async function helpPages(strapi: Core.Strapi, locale: Locale): Promise<HelpPage[]> {
  const order = await localeOrder(strapi, locale)
  const versions = await strapi.db.query(PAGE).findMany({
    where: {
      publishedAt: { $notNull: true },
      sample: { $not: true },
    },
    select: [
      'documentId',
      'locale',
      'title',
      'audience',
    ],
    populate: {
      parent: {
        select: ['documentId'],
      },
      blocks: {
        on: {
          'blocks.contact-card': true,
        },
      },
    },
    orderBy: { id: 'asc' },
  }) as Version[]
  const pages = [
    ...Map.groupBy(versions, ({ documentId }) => documentId).values(),
  ].flatMap(each => firstInOrder(each, order) ?? [])
  const forPatients = pages.find(({ audience, parent }) => audience === 'patients' && parent === null)
  const [contacts] = pages.filter(({ blocks }) => blocks.length > 1).toSorted((one, other) => other.blocks.length - one.blocks.length)
  const found = [forPatients, contacts].filter(page => page !== undefined)
  const paths = await pathsIn(strapi, locale, found.map(({ documentId }) => ({ uid: PAGE, documentId })))
  return found.flatMap(({ documentId, title }) => {
    const path = paths.get(documentId)
    return path === undefined
      ? []
      : [
          { title, path },
        ]
  })
}
