import type { Core, UID } from '@strapi/strapi'
import type { Ability } from '../../core/documents/access'
import { accessTo, readableTypes, titleComponents, titleOf } from '../../core/documents/access'
import { publicationStates } from '../../core/documents/publication-state'
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

/** What somebody wrote last and readers do not see so: new texts, and changes to published ones. */
export async function mine(strapi: Core.Strapi, ability: Ability, userId: number): Promise<Listed[]> {
  return unpublished(strapi, ability, {
    updatedBy: { id: userId },
  })
}

/** Drafts that are newer than what readers see, or that readers have never seen. */
export async function waiting(strapi: Core.Strapi, ability: Ability): Promise<Listed[]> {
  return unpublished(strapi, ability, {})
}

async function unpublished(strapi: Core.Strapi, ability: Ability, where: object): Promise<Listed[]> {
  return newest(strapi, ability, async (type) => {
    const drafts = await read(strapi, ability, type, {
      where: { ...where, publishedAt: null },
      orderBy: { updatedAt: 'desc' },
      limit: LOOKED_AT,
    })
    const stateOf = await publicationStates(strapi, type, drafts)
    return list(strapi, type, drafts.filter(draft => stateOf(draft) !== 'published'), 'updatedAt')
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
