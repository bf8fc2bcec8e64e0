import type { Core } from '@strapi/strapi'
import type { Language, Menu, Subject } from './types'
import { isRecord } from '../../core/is-record'

const SITE = 'api::site.site'

/** The menus of a site that readers see in every language. */
export const MENUS = ['navigation', 'footerLinks'] as const

type Values = Record<string, unknown>

/** Where an entry of a menu leads: to a page, a section, or elsewhere; undefined where nothing has been chosen yet. */
function targetOf({ section, url }: Values, page: string | undefined): string | undefined {
  if (page !== undefined)
    return `page ${page}`
  if (typeof section === 'string' && section !== '')
    return `section ${section}`
  // Another site has other addresses in other languages: that there is one is what counts.
  return typeof url === 'string' && url !== ''
    ? 'elsewhere'
    : undefined
}

/** The entries of a menu that lead anywhere; `pageOf` tells the page that one has chosen. */
function entriesIn(links: unknown, pageOf: (link: Values, at: number) => string | undefined): Menu['entries'] {
  return [links ?? []].flat().filter(isRecord).flatMap((link, at) => {
    const target = targetOf(link, pageOf(link, at))
    return target === undefined
      ? []
      : [
          {
            target,
            label: String(link.label ?? ''),
          },
        ]
  })
}

/** The entries of a menu, as a version that is looked at has them. */
export function entriesOf({ values, relations }: Pick<Subject, 'values' | 'relations'>, menu: string): Menu['entries'] {
  return entriesIn(values[menu], (_, at) => relations.find(({ path }) => path === `${menu}.${at}.page`)?.documentId)
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
    entries: entriesIn(draft[menu], ({ page }) => isRecord(page)
      ? String(page.documentId)
      : undefined),
  })))
}
