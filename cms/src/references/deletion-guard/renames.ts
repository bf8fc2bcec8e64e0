import type { Core } from '@strapi/strapi'
import { watchWrites } from '../../core/documents/write-observers'
import { onConnection, readUses } from '../index'
import { refuseRename } from './refusal'

const FACT = 'api::fact.fact'

/** By which short name the draft and the published version of a fact are known. */
export interface ShortNames { draft?: string, published?: string }

/**
 * Refuses a new short name for a fact while a text names the fact by the old one: readers would see a gap there. It looks
 * right before the commit, so that texts changed in the same step do not count.
 */
export function careForRenames(strapi: Core.Strapi): void {
  watchWrites<ShortNames>(strapi, {
    wants: (uid, action) => uid === FACT && ['update', 'publish'].includes(action),
    before: async ({ documentId }) => shortNamesOf(strapi, documentId),
    settle: async ({ documentId }, before = {}) => {
      const left = leftNames(before, await shortNamesOf(strapi, documentId))
      if (left.length === 0)
        return
      const uses = await onConnection(strapi, connection => readUses(connection, {
        type: FACT,
        documentId,
        links: [],
        mentions: left,
        files: [],
      }))
      const named = uses.filter(({ kind }) => kind === 'mention')
      if (named.length > 0)
        await refuseRename(strapi, named)
    },
  })
}

/** The short names that a version had and has no more, each once; a version that has come or gone is no rename. */
export function leftNames(before: ShortNames, now: ShortNames): string[] {
  return [
    ...new Set((['draft', 'published'] as const).flatMap(status => before[status] && now[status] && before[status] !== now[status]
      ? [before[status]]
      : [])),
  ]
}

async function shortNamesOf(strapi: Core.Strapi, documentId: string): Promise<ShortNames> {
  const versions = await strapi.db.query(FACT).findMany({
    where: { documentId },
    select: ['slug', 'publishedAt'],
  }) as { slug: string | null, publishedAt: unknown }[]
  const nameOf = (isDraft: boolean) => versions.find(({ publishedAt }) => (publishedAt === null) === isDraft)?.slug ?? undefined
  return {
    draft: nameOf(true),
    published: nameOf(false),
  }
}
