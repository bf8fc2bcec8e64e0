import type { Core, UID } from '@strapi/strapi'
import type { Ability, Draft } from '../../core/documents/access'
import type { PublicationState } from '../../core/documents/publication-state'
import type { EditorsLanguage } from '../../core/locales/editors-language'
import type { ContentSearchTable, Version } from './table'
import { accessTo, readableTypes, titleComponents, titleOf } from '../../core/documents/access'
import { publicationStates } from '../../core/documents/publication-state'
import { typeName } from '../../core/locales/type-names'
import { analysisOf, termsOf } from '../../delivery/search'

/** One language of an entry that has the words. */
export interface Hit extends Version {
  kind: 'collectionType' | 'singleType'
  /** What the type is called in the admin. */
  typeName: string
  title: string
  state: PublicationState
  updatedAt: string
}

export interface Hits { hits: Hit[], hasMore: boolean }

/** So many are shown: who sees more has to say more. */
const SHOWN = 50
/** Longer than anything that somebody looks for. */
const LONGEST = 200

/** Finds the drafts that have all of some words, in whichever form and language, among what an account may read. */
export async function findContent(strapi: Core.Strapi, table: ContentSearchTable, ability: Ability, text: string, language: EditorsLanguage): Promise<Hits> {
  const { terms } = await termsOf(analysisOf(strapi), text.slice(0, LONGEST), new Map(), language)
  const types = readableTypes(strapi, ability)
  if (terms.length === 0 || types.length === 0)
    return { hits: [], hasMore: false }
  const found = await table.find(strapi.db.connection, terms, types, SHOWN + 1)
  const described = new Map<string, Hit>()
  for (const type of types) {
    const ofType = found.filter(version => version.type === type)
    for (const hit of ofType.length === 0
      ? []
      : await describe(strapi, ability, type, ofType, language))
      described.set(keyOf(hit), hit)
  }
  return {
    hits: found.slice(0, SHOWN).flatMap(version => described.get(keyOf(version)) ?? []),
    hasMore: found.length > SHOWN,
  }
}

/** The drafts as they are now; what the account may not read is left out. */
async function describe(strapi: Core.Strapi, ability: Ability, type: UID.ContentType, versions: Version[], language: EditorsLanguage): Promise<Hit[]> {
  const drafts = await strapi.db.query(type).findMany({
    where: {
      documentId: {
        $in: [
          ...new Set(versions.map(({ documentId }) => documentId)),
        ],
      },
      publishedAt: null,
    },
    populate: [
      'createdBy',
      ...titleComponents(strapi, type),
    ],
  }) as Draft[]
  const { can } = accessTo(strapi, ability, type)
  const readable = drafts.filter(draft => can.read(draft))
  const stateOf = await publicationStates(strapi, type, readable)
  const { kind } = strapi.getModel(type)
  const name = typeName(strapi, type, language)
  return readable.map(draft => ({
    type,
    kind,
    typeName: name,
    documentId: draft.documentId,
    locale: draft.locale ?? null,
    // What there is only one of has no title of its own.
    title: kind === 'singleType'
      ? name
      : titleOf(draft, language),
    state: stateOf(draft),
    updatedAt: new Date(draft.updatedAt).toISOString(),
  }))
}

function keyOf({ type, documentId, locale }: Version): string {
  return `${type} ${documentId} ${locale ?? ''}`
}
