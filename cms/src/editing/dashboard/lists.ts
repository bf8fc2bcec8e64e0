import type { Core, UID } from '@strapi/strapi'
import type { Ability } from '../../core/documents/access'
import { accessTo, readableTypes, titleComponents, titleOf } from '../../core/documents/access'
import { editorsLanguage } from '../../core/locales/editors-language'

/** An entry in a list of the home screen. */
export interface Listed {
  type: string
  kind: 'collectionType' | 'singleType'
  documentId: string
  locale: string | null
  title: string
  /** What the list is ordered by: when it was written, published, or is to be looked at again. */
  at: string
}

interface Entry { documentId: string, locale: string | null, updatedAt: string, publishedAt: string, reviewBy?: string, [field: string]: unknown }

const SHOWN = 8
/** So many of the newest drafts of each type are looked at for changes that readers do not see yet. */
const LOOKED_AT = 60

/** The drafts that somebody wrote last. */
export async function mine(strapi: Core.Strapi, ability: Ability, userId: number): Promise<Listed[]> {
  return newest(strapi, ability, async type => list(strapi, type, await read(strapi, ability, type, {
    where: {
      publishedAt: null,
      updatedBy: { id: userId },
    },
    orderBy: { updatedAt: 'desc' },
    limit: SHOWN,
  }), 'updatedAt'))
}

/** Drafts that are newer than what readers see, or that readers have never seen. */
export async function waiting(strapi: Core.Strapi, ability: Ability): Promise<Listed[]> {
  return newest(strapi, ability, async (type) => {
    const drafts = await read(strapi, ability, type, {
      where: { publishedAt: null },
      orderBy: { updatedAt: 'desc' },
      limit: LOOKED_AT,
    })
    const published = await strapi.db.query(type).findMany({
      where: {
        documentId: {
          $in: drafts.map(({ documentId }) => documentId),
        },
        publishedAt: { $notNull: true },
      },
      select: ['documentId', 'locale', 'updatedAt'],
    }) as Entry[]
    const seen = new Map(published.map(entry => [
      keyOf(entry),
      new Date(entry.updatedAt).getTime(),
    ]))
    // Publishing writes both within half a second, as the admin's own status takes it.
    return list(strapi, type, drafts.filter(draft => new Date(draft.updatedAt).getTime() > (seen.get(keyOf(draft)) ?? 0) + 500), 'updatedAt')
  })
}

/** What was published last. */
export async function published(strapi: Core.Strapi, ability: Ability): Promise<Listed[]> {
  return newest(strapi, ability, async type => list(strapi, type, await read(strapi, ability, type, {
    where: {
      publishedAt: { $notNull: true },
    },
    orderBy: { publishedAt: 'desc' },
    limit: SHOWN,
  }), 'publishedAt'))
}

/** Published facts that were to be looked at again before today, the longest overdue first. */
export async function stale(strapi: Core.Strapi, ability: Ability, today: string): Promise<Listed[]> {
  const type = 'api::fact.fact'
  if (!readableTypes(strapi, ability).includes(type))
    return []
  return list(strapi, type, await read(strapi, ability, type, {
    where: {
      publishedAt: { $notNull: true },
      reviewBy: { $lt: today },
    },
    orderBy: { reviewBy: 'asc' },
    limit: SHOWN,
  }), 'reviewBy')
}

async function newest(strapi: Core.Strapi, ability: Ability, of: (type: UID.ContentType) => Promise<Listed[]>): Promise<Listed[]> {
  const lists = []
  for (const type of readableTypes(strapi, ability))
    lists.push(await of(type))
  return lists.flat().toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, SHOWN)
}

async function read(strapi: Core.Strapi, ability: Ability, type: UID.ContentType, query: { where: object, orderBy: object, limit: number }): Promise<Entry[]> {
  const entries = await strapi.db.query(type).findMany({
    ...query,
    populate: [
      'createdBy',
      ...titleComponents(strapi, type),
    ],
  }) as Entry[]
  const { can } = accessTo(strapi, ability, type)
  return entries.filter(entry => can.read(entry))
}

function list(strapi: Core.Strapi, type: UID.ContentType, entries: Entry[], by: 'updatedAt' | 'publishedAt' | 'reviewBy'): Listed[] {
  return entries.map(entry => ({
    type,
    kind: strapi.contentTypes[type]?.kind ?? 'collectionType',
    documentId: entry.documentId,
    locale: entry.locale ?? null,
    title: titleOf(entry, editorsLanguage(strapi)),
    at: by === 'reviewBy'
      ? String(entry.reviewBy)
      : new Date(entry[by]).toISOString(),
  }))
}

function keyOf({ documentId, locale }: Entry): string {
  return `${documentId} ${locale ?? ''}`
}
