import type { Core, UID } from '@strapi/strapi'
import type { PreviewScope } from '../../delivery/gateway'
import { choosingBlocks } from '../../core/documents/choosing-blocks'
import { findDocuments } from '../../core/strapi/find-documents'
import { attributesOf } from '../../core/strapi/queries'

const PAGE: UID.ContentType = 'api::page.page'

/** Enough to look at; a fact or a news item may stand on every page. */
const MOST = 12

/** Blocks that fill themselves with the newest or next entries of a type. */
const always: Record<string, string> = {
  'blocks.latest-news': 'api::news-item.news-item',
  'blocks.upcoming-events': 'api::event.event',
}

interface Block { [field: string]: unknown, __component: string, selection?: string }
interface Page { documentId: string, title: string, slug: string, isHome?: boolean, locale: string, parent?: { documentId: string } | null, blocks: Block[] }

/** The published pages of a language with a block that shows a document, or would once it is published. */
export async function pagesThatShow(strapi: Core.Strapi, { uid, documentId }: PreviewScope, language: string): Promise<Page[]> {
  const blocks = blocksWith(strapi, uid)
  if (blocks.length === 0)
    return []
  const pages = await findDocuments<Page>(strapi, PAGE, {
    status: 'published',
    locale: language,
    sort: ['isHome:desc', 'title'],
    populate: {
      parent: true,
      blocks: {
        on: Object.fromEntries(blocks.map(({ component, fields }) => [
          component,
          {
            populate: Object.fromEntries(fields.map(field => [
              field,
              {
                fields: ['documentId'],
              },
            ])),
          },
        ])),
      },
    },
  })
  const shows = (block: Block) => {
    if (always[block.__component] === uid)
      return true
    const { fields = [] } = blocks.find(({ component }) => component === block.__component) ?? {}
    if (block.selection === 'automatic')
      return fields.includes(choosingBlocks[block.__component as keyof typeof choosingBlocks])
    return fields.flatMap(field => [block[field] ?? []].flat() as { documentId: string }[]).some(entry => entry.documentId === documentId)
  }
  return pages.filter(page => page.documentId !== documentId && page.blocks.some(shows)).slice(0, MOST)
}

/** The kinds of blocks that may show a type, with the fields by which an editor chooses. */
function blocksWith(strapi: Core.Strapi, uid: string): { component: string, fields: string[] }[] {
  const zone = attributesOf<{ type: string, components?: UID.Component[] }>(strapi, PAGE).blocks
  return (zone?.components ?? [])
    .map(component => ({
      component,
      fields: Object.entries(strapi.getModel(component).attributes)
        .filter(([, attribute]) => attribute.type === 'relation' && 'target' in attribute && attribute.target === uid)
        .map(([field]) => field),
    }))
    .filter(({ component, fields }) => fields.length > 0 || always[component] === uid)
}
