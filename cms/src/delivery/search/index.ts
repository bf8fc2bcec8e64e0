import type { Locale } from '@ican/shared/vocabulary'
import type { Core, UID } from '@strapi/strapi'
import type { DocumentWrite } from '../../core/documents/write-observers'
import type { Feature } from '../../core/feature'
import type { RouteContext } from '../../core/strapi/admin-routes'
import type { Connection } from '../../core/strapi/database'
import type { SearchKind } from './kinds'
import { inBatches } from '../../core/documents/batches'
import { watchWrites } from '../../core/documents/write-observers'
import { useOnAdminRoutes } from '../../core/strapi/admin-routes'
import { onConnection, usersOf } from '../../references/index'
import { Analysis } from './analysis'
import { Voikko } from './analysis/voikko'
import { ensureIndex } from './ensure-index'
import { Search } from './find'
import { addSearchField } from './graphql'
import { SearchKeeper } from './keep'
import { searchedTypes } from './kinds'
import { Misses } from './misses'
import { ensureSynonyms } from './synonyms'
import { SearchTable } from './table'

/** Raised by whoever changes what is kept or how words are analysed: the index is then made anew at the next start. */
const RULES = 6

/** Any number that nothing else in this database locks by. */
const ADVISORY_LOCK = 6_042_027

const SITE: UID.ContentType = 'api::site.site'
const FACT: UID.ContentType = 'api::fact.fact'
const PAGE: UID.ContentType = 'api::page.page'
const PUBLISHED = {
  publishedAt: { $notNull: true },
}

interface Parts { voikko: Voikko, analysis: Analysis, table: SearchTable, keeper: SearchKeeper, search: Search, misses: Misses }

export { ensureIndex } from './ensure-index'
export { postgresQuery, sqliteQuery } from './match-queries'
export { SYNONYM } from './synonyms'
export type { Term } from './terms'
export { termsOf } from './terms-of'
export type { Text } from './texts'
export { tokensOf } from './tokens'
export type { Tokens } from './word-rows'
export { insertWords, wordsTable, wordsVector } from './word-rows'

const partsOf = new WeakMap<Core.Strapi, Parts>()

export const search: Feature = {
  name: 'delivery/search',
  register: registerSearch,
  bootstrap: ensureSearchIndex,
  destroy: stopSearch,
}

/** Lets readers search what is published; the index is written in the transaction of each change. */
function registerSearch(strapi: Core.Strapi): void {
  addSearchField(strapi, () => parts(strapi).search, () => parts(strapi).misses)
  useOnAdminRoutes(strapi, async (ctx, next) => {
    await prepareForm(strapi, ctx)
    return next()
  })
  watchWrites(strapi, {
    wants: uid => searchedTypes.includes(uid as UID.ContentType),
    settle: async ({ uid, documentId }) => {
      await onConnection(strapi, connection => parts(strapi).keeper.index(connection, uid, [documentId]))
    },
  })
  // Contacts are said on the pages that show them, and numbers in the texts that name them.
  watchWrites(strapi, {
    wants: uid => uid === SITE || uid === FACT,
    settle: async (write) => {
      await onConnection(strapi, connection => indexShowing(strapi, connection, write))
    },
  })
}

async function ensureSearchIndex(strapi: Core.Strapi): Promise<void> {
  const { analysis, table, keeper, misses } = parts(strapi)
  misses.start()
  await ensureSynonyms(strapi)
  await ensureIndex(strapi, {
    store: 'search',
    rules: RULES,
    types: searchedTypes,
    analysis,
    lock: ADVISORY_LOCK,
    make: async (connection) => {
      await table.create(connection)
      for (const uid of searchedTypes)
        await inBatches(strapi, uid, PUBLISHED, documentIds => keeper.index(connection, uid, documentIds))
    },
  })
}

/** The documents of a kind that have all words of a text; none where it has no word to look for. */
export async function withAllWords(strapi: Core.Strapi, text: string, locale: Locale, kind: SearchKind): Promise<Set<string>> {
  return parts(strapi).search.withAllWords(text, locale, kind)
}

/** Asks the dictionary about some documents that are about to be published: call it before the transaction. */
export async function prepareToPublish(strapi: Core.Strapi, uid: string, documentIds: string[]): Promise<void> {
  const searched = searchedTypes.find(each => each === uid)
  if (searched !== undefined)
    await parts(strapi).keeper.prepare(searched, documentIds)
}

/** By what words are taken apart, for others who look for words. */
export function analysisOf(strapi: Core.Strapi): Analysis {
  return parts(strapi).analysis
}

/** Asks the dictionary about what a form sends to be stored, or names to be published, before Strapi opens the transaction that does it. */
async function prepareForm(strapi: Core.Strapi, ctx: RouteContext): Promise<void> {
  const body: unknown = ctx.request.body
  if (['POST', 'PUT'].includes(ctx.method) && /^\/content-manager\/(?:collection|single)-types\//.test(ctx.path))
    await parts(strapi).keeper.prepareTexts(textsIn(body))
  const [, uid, documentId] = /^\/content-manager\/collection-types\/([^/]+)(?:\/([^/]+))?\/actions\/(?:publish|bulkPublish)$/.exec(ctx.path) ?? []
  if (ctx.method !== 'POST' || uid === undefined)
    return
  const named = typeof body === 'object' && body !== null && 'documentIds' in body && Array.isArray(body.documentIds)
    ? body.documentIds.map(String)
    : []
  await prepareToPublish(strapi, uid, documentId === undefined
    ? named
    : [documentId])
}

/** Deeper than any form; what lies below is taken apart when it is written. */
const DEEPEST = 20

function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string')
    return [value]
  return typeof value === 'object' && value !== null && depth < DEEPEST
    ? Object.values(value).flatMap(each => textsIn(each, depth + 1))
    : []
}

async function stopSearch(strapi: Core.Strapi): Promise<void> {
  partsOf.get(strapi)?.voikko.stop()
  await partsOf.get(strapi)?.misses.stop()
}

/** Puts what shows the settings of the site, or names a fact, in the index anew. */
async function indexShowing(strapi: Core.Strapi, connection: Connection, { uid, documentId }: DocumentWrite): Promise<void> {
  const { keeper } = parts(strapi)
  if (uid === SITE) {
    await inBatches(strapi, PAGE, PUBLISHED, documentIds => keeper.index(connection, PAGE, documentIds))
    return
  }
  const users = await usersOf(strapi, { type: uid, documentId })
  for (const type of searchedTypes) {
    const documentIds = users.filter(user => user.type === type && user.kind === 'mention').map(user => user.documentId)
    if (documentIds.length > 0) {
      await keeper.index(connection, type, [
        ...new Set(documentIds),
      ])
    }
  }
}

function parts(strapi: Core.Strapi): Parts {
  const known = partsOf.get(strapi)
  if (known !== undefined)
    return known
  const voikko = new Voikko(strapi.config.get('search.voikko'))
  const analysis = new Analysis(voikko)
  const table = new SearchTable(strapi.db.dialect.client === 'postgres')
  const made = {
    voikko,
    analysis,
    table,
    keeper: new SearchKeeper(strapi, table, analysis),
    search: new Search(strapi, table, analysis),
    misses: new Misses(strapi),
  }
  partsOf.set(strapi, made)
  return made
}
