import type { Core } from '@strapi/strapi'
import type { Language, Menu, Subject } from './types'
import { isRecord } from '../../core/is-record'

const SITE = 'api::site.site'

/** The menus of a site that readers see in every language. */
export const MENUS = ['navigation', 'footerLinks'] as const

type Values = Record<string, unknown>

/** Where an entry of a menu leads: to a page, a section, or elsewhere; undefined where nothing has been chosen yet. */
export function targetOf({ section, url }: Values, page: string | undefined): string | undefined {
  if (page !== undefined)
    return `page ${page}`
  if (typeof section === 'string' && section !== '')
    return `section ${section}`
  // Another site has other addresses in other languages: that there is one is what counts.
  return typeof url === 'string' && url !== ''
    ? 'elsewhere'
    : undefined
}

/** The entries of a menu, as a version that is looked at has them. */
export function entriesOf({ values, relations }: Pick<Subject, 'values' | 'relations'>, menu: string): { target: string, label: string }[] {
  return [values[menu] ?? []].flat().flatMap((link, at) => {
    const target = isRecord(link)
      ? targetOf(link, relations.find(({ path }) => path === `${menu}.${at}.page`)?.documentId)
      : undefined
    return target === undefined || !isRecord(link)
      ? []
      : [
          {
            target,
            label: String(link.label ?? ''),
          },
        ]
  })
}

/** The menus of the site as drafts have them in each language: whoever changes one changes the others next. */
export async function siteMenus(strapi: Core.Strapi, subjects: Subject[]): Promise<Menu[]> {
  if (!subjects.some(({ uid }) => uid === SITE))
    return []
  const drafts = await strapi.db.query(SITE).findMany({
    where: { publishedAt: null },
    populate: Object.fromEntries(MENUS.map(menu => [
      menu,
      {
        populate: {
          page: {
            select: ['documentId'],
          },
        },
      },
    ])),
  }) as (Values & { locale: Language })[]
  return drafts.flatMap(draft => MENUS.map(menu => ({
    language: draft.locale,
    menu,
    entries: [draft[menu] ?? []].flat().flatMap((link) => {
      const { page, label, ...rest } = link as Values & { page?: { documentId: string } | null }
      const target = targetOf(rest, page?.documentId)
      return target === undefined
        ? []
        : [
            {
              target,
              label: String(label ?? ''),
            },
          ]
    }),
  })))
}
