import type { Core, UID } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { Connection } from '../../core/strapi/database'
import { isPublishableType } from '../../core/documents/access'
import { inBatches } from '../../core/documents/batches'
import { watchWrites } from '../../core/documents/write-observers'
import { editorsLanguage } from '../../core/locales/editors-language'
import { answerAdmin } from '../../core/strapi/admin-endpoint'
import { analysisOf, ensureIndex, tokensOf } from '../../delivery/search'
import { onConnection, referencesOf } from '../../references/index'
import { findContent } from './find'
import { ContentSearchTable } from './table'
import { textsOf } from './texts'

/** Raised by whoever changes what is kept or how words are analysed: the index is then made anew at the next start. */
const RULES = 1

/** Any number that nothing else in this database locks by. */
const ADVISORY_LOCK = 6_042_029

type Draft = Record<string, unknown> & { documentId: string, locale: string | null }

export const contentSearch: Feature = {
  name: 'editing/content-search',
  register: registerContentSearch,
  bootstrap: ensureContentIndex,
}

/**
 * `GET /content-search?words=…` finds entries of every type, drafts included, by anything that is written in them. Each
 * account is told of what it may read. The words are kept in tables of their own, which nothing that answers readers asks.
 */
function registerContentSearch(strapi: Core.Strapi): void {
  answerAdmin(strapi, 'content-search', [
    {
      method: 'GET',
      path: '/',
      handler: async ({ query: { words }, state }) => findContent(strapi, tableOf(strapi), state.userAbility, typeof words === 'string'
        ? words
        : '', editorsLanguage(strapi, state.user)),
    },
  ])
  watchWrites(strapi, {
    wants: uid => isPublishableType(strapi, uid),
    settle: async ({ uid, documentId }) => {
      await onConnection(strapi, connection => index(strapi, connection, uid, [documentId]))
    },
  })
}

async function ensureContentIndex(strapi: Core.Strapi): Promise<void> {
  const types = searchedTypes(strapi)
  await ensureIndex(strapi, {
    store: 'content_search',
    rules: RULES,
    types,
    analysis: analysisOf(strapi),
    lock: ADVISORY_LOCK,
    make: async (connection) => {
      await tableOf(strapi).create(connection)
      for (const uid of types)
        await inBatches(strapi, uid, { publishedAt: null }, documentIds => index(strapi, connection, uid, documentIds))
    },
  })
}

/** Puts what the drafts of some documents say now in the place of what was known of them. */
async function index(strapi: Core.Strapi, connection: Connection, uid: UID.ContentType, documentIds: string[]): Promise<void> {
  const table = tableOf(strapi)
  const model = strapi.getModel(uid)
  await table.remove(connection, uid, documentIds)
  const drafts = await strapi.db.query(uid).findMany({
    where: {
      documentId: { $in: documentIds },
      publishedAt: null,
    },
    orderBy: { updatedAt: 'asc' },
    populate: referencesOf(strapi, model),
  }) as Draft[]
  for (const draft of drafts) {
    await table.add(connection, {
      type: uid,
      documentId: draft.documentId,
      locale: draft.locale ?? null,
    }, await tokensOf(analysisOf(strapi), textsOf(strapi, model, draft)))
  }
}

function searchedTypes(strapi: Core.Strapi): UID.ContentType[] {
  return Object.values(strapi.contentTypes).map(({ uid }) => uid).filter(uid => isPublishableType(strapi, uid))
}

function tableOf(strapi: Core.Strapi): ContentSearchTable {
  return new ContentSearchTable(strapi.db.dialect.client === 'postgres')
}
