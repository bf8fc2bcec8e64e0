import type { Core, UID } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { Connection } from '../../core/strapi/database'
import { createHash } from 'node:crypto'
import { isPublishableType } from '../../core/documents/access'
import { inBatches } from '../../core/documents/batches'
import { watchWrites } from '../../core/documents/write-observers'
import { editorsLanguage } from '../../core/locales/editors-language'
import { answerAdmin } from '../../core/strapi/admin-endpoint'
import { useOnAdminRoutes } from '../../core/strapi/admin-routes'
import { analysisOf, prepareTexts, tokensOf } from '../../delivery/search'
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
  bootstrap: ensureIndex,
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
  // So that the transaction which saves need not wait for the dictionary.
  useOnAdminRoutes(strapi, async (ctx, next) => {
    if (['POST', 'PUT'].includes(ctx.method) && /^\/content-manager\/(?:collection|single)-types\//.test(ctx.path))
      await prepareTexts(strapi, ctx.request.body)
    return next()
  })
  watchWrites(strapi, {
    wants: uid => isPublishableType(strapi, uid),
    settle: async ({ uid, documentId }) => {
      await onConnection(strapi, connection => index(strapi, connection, uid, [documentId]))
    },
  })
}

/** Makes the index where there is none, or where it was made by other rules or of another content model. */
async function ensureIndex(strapi: Core.Strapi): Promise<void> {
  const types = searchedTypes(strapi)
  const store = strapi.store({ type: 'core', name: 'content_search' })
  const made = createHash('sha256').update(JSON.stringify([
    RULES,
    // Words are taken apart otherwise with the dictionary than without it.
    await analysisOf(strapi).isInDictionary('koira'),
    types.map(uid => [
      uid,
      referencesOf(strapi, strapi.getModel(uid)),
      Object.keys(strapi.getModel(uid).attributes),
    ]),
  ])).digest('hex')
  if (await store.get({ key: 'made' }) === made)
    return
  await onConnection(strapi, async (connection) => {
    if (strapi.db.dialect.client === 'postgres')
      await connection.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCK])
    await tableOf(strapi).create(connection)
    for (const uid of types)
      await inBatches(strapi, uid, { publishedAt: null }, documentIds => index(strapi, connection, uid, documentIds))
  })
  await store.set({ key: 'made', value: made })
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
