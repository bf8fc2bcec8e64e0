import type { PageAddress } from '@ican/shared/paths'
import type { Core } from '@strapi/strapi'
import { firstInOrder, localeOrder } from '../../core/locales/installed-locales'
import { PAGE } from './paths'

export type Status = 'draft' | 'published'

interface PageRow { documentId: string, locale: string, slug: string, isHome: boolean | null, parent: { documentId: string } | null }

/** Deeper than any tree that an editor makes; a page that is its own grandparent ends here. */
const DEEPEST = 20

/** The tree of pages, read as far as it is asked for, the way the site reads it. */
export class PageTree {
  readonly #strapi: Core.Strapi
  readonly #state: object
  readonly #versions = new Map<string, PageRow[]>()

  constructor(strapi: Core.Strapi, status: Status) {
    this.#strapi = strapi
    this.#state = status === 'published'
      ? {
          publishedAt: { $notNull: true },
        }
      : { publishedAt: null }
  }

  /** A page and those above it in a language, and the languages of the versions that were found. */
  async addressIn(documentId: string, asked: string): Promise<{ page: PageAddress, languages: string[] } | undefined> {
    const own = await this.#best(documentId, asked)
    if (own === undefined)
      return undefined
    const languages = [own.locale]
    // A translation that stands in for another leads on in its own language.
    const language = own.locale
    const page: PageAddress = { slug: own.slug, isHome: own.isHome }
    let below = page
    let row: PageRow | undefined = own
    for (let depth = 0; row?.parent && depth < DEEPEST; depth++) {
      row = await this.#best(row.parent.documentId, language)
      if (row === undefined)
        break
      languages.push(row.locale)
      below.parent = { slug: row.slug, isHome: row.isHome }
      below = below.parent
    }
    return { page, languages }
  }

  /** Reads some pages and all that stand above them at once, a level with each question. */
  async readAhead(documentIds: string[]): Promise<void> {
    let level = documentIds
    for (let depth = 0; level.length > 0 && depth < DEEPEST; depth++) {
      const rows = await this.#read({ $in: level })
      const byDocument = Map.groupBy(rows, row => row.documentId)
      for (const documentId of level)
        this.#versions.set(documentId, byDocument.get(documentId) ?? [])
      level = [
        ...new Set(rows.flatMap(({ parent }) => parent?.documentId ?? [])),
      ].filter(documentId => !this.#versions.has(documentId))
    }
  }

  /** The page and all pages below it. */
  async family(documentId: string): Promise<string[]> {
    const found = new Set([documentId])
    for (let above = [documentId]; above.length > 0;) {
      const rows = await this.#strapi.db.query(PAGE).findMany({
        where: {
          ...this.#state,
          parent: {
            documentId: { $in: above },
          },
        },
        select: ['documentId'],
      }) as { documentId: string }[]
      above = [
        ...new Set(rows.map(row => row.documentId)),
      ].filter(each => !found.has(each))
      above.forEach(each => found.add(each))
    }
    return [...found]
  }

  async #best(documentId: string, asked: string): Promise<PageRow | undefined> {
    const known = this.#versions.get(documentId) ?? await this.#read(documentId)
    this.#versions.set(documentId, known)
    const order = await localeOrder(this.#strapi, asked)
    return firstInOrder(known, order)
  }

  async #read(documentId: string | { $in: string[] }): Promise<PageRow[]> {
    return this.#strapi.db.query(PAGE).findMany({
      where: {
        ...this.#state,
        documentId,
      },
      select: [
        'documentId',
        'locale',
        'slug',
        'isHome',
      ],
      populate: {
        parent: {
          select: ['documentId'],
        },
      },
    })
  }
}
