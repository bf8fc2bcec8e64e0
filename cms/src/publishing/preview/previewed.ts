import type { Core, UID } from '@strapi/strapi'
import type { Draft, PreviewScope } from '../../delivery/gateway'
import { firstInOrder, localeOrder } from '../../core/locales/installed-locales'
import { findDraft } from '../../delivery/gateway'
import { pagesThatShow } from './pages-that-show'

const PAGE: UID.ContentType = 'api::page.page'

/** What a page's address is made of; the contract's `paths.ts` makes it. */
export interface PageAddress { slug: string, isHome: boolean, parent: PageAddress | null }

/** A draft as the site and the admin have to know it, to say where it can be seen. */
export interface Previewed {
  /** The type's short name, such as `news-item`. */
  type: string
  slug: string | null
  /** Of a composed page, with the pages above it. */
  address: PageAddress | null
  /** Published pages with a block that shows the document. */
  usedOn: { title: string, address: PageAddress }[]
  /** Changes with every save of the draft. */
  version: string
}

interface Page { documentId: string, title: string, slug: string, isHome?: boolean, locale: string, parent?: { documentId: string } | null }

/** What the site has to know of a draft, read in a language of the site; undefined where there is no such draft. */
export async function describePreviewed(strapi: Core.Strapi, scope: PreviewScope, language: string): Promise<Previewed | undefined> {
  const draft = await findDraft(strapi, scope)
  if (draft === null)
    return undefined
  const pages = await pagesThatShow(strapi, scope, language)
  return {
    type: scope.uid.split('.').at(-1) ?? '',
    slug: draft.slug ?? null,
    address: scope.uid === PAGE
      ? await addressOf(strapi, draft, language)
      : null,
    usedOn: await Promise.all(pages.map(async page => ({
      title: page.title,
      address: await addressOf(strapi, page, language),
    }))),
    version: versionOf(draft),
  }
}

/** Changes with every save. */
export function versionOf({ updatedAt }: Pick<Draft, 'updatedAt'>): string {
  return new Date(updatedAt).toISOString()
}

/** The pages above one as readers find them: published, in the best language. */
async function addressOf(strapi: Core.Strapi, page: Pick<Page, 'slug' | 'isHome' | 'parent'> | Draft, language: string, depth = 0): Promise<PageAddress> {
  const parent = page.parent && depth < 4
    ? await publishedPage(strapi, page.parent.documentId, language)
    : undefined
  return {
    slug: page.slug ?? '',
    isHome: page.isHome === true,
    parent: parent === undefined
      ? null
      : await addressOf(strapi, parent, language, depth + 1),
  }
}

async function publishedPage(strapi: Core.Strapi, documentId: string, language: string): Promise<Page | undefined> {
  const versions: Page[] = await strapi.db.query(PAGE).findMany({
    where: {
      documentId,
      publishedAt: { $notNull: true },
    },
    populate: ['parent'],
  })
  const order = await localeOrder(strapi, language)
  return firstInOrder(versions, order)
}
