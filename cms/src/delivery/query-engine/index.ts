import type { Core } from '@strapi/strapi'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Feature } from '../../core/feature'
import type { ReadTags } from '../cache-tags'
import type { Context } from '../gateway'
import type { KeptForReaders } from './reader'
import type { ReadContext } from './resolvers'
import { execute } from 'graphql'
import { authenticate } from '../../core/strapi/content-api-auth'
import { requireQueryParams } from '../../core/strapi/query-params'
import { feedWatch } from '../change-feed'
import { KeptReads } from './kept-reads'
import { ensureListIndexes } from './list-indexes'
import { modelNames } from './model'
import { PopulateReader } from './populate'
import { Reader } from './reader'
import { addFastResolvers } from './resolvers'

/** How much text of questions whose counts are kept, in characters. */
const COUNTS = 1024 * 1024

/** Rows in memory take some four times their text: kept to this part of what answers may take, they take about as much. */
const ROWS_PART = 4

export interface ReadAnswer { data: Record<string, unknown>, tags: ReadTags }

export type FastRead = (ctx: Context, document: DocumentNode, variables: Record<string, unknown>) => Promise<ReadAnswer | undefined>

export const queryEngine: Feature = {
  name: 'delivery/query-engine',
  bootstrap: ensureListIndexes,
}

/**
 * Makes a reader of trusted documents on the schema that Apollo serves: checked and parsed once, answered without
 * Apollo's and Strapi's work for each field. The answer is the same to the byte; where one cannot be given, nothing is.
 * `cacheBytes` is how much memory answers may take; rows that they are made of are kept in proportion, and with none, none.
 */
export function fastReads(strapi: Core.Strapi, schema: GraphQLSchema, cacheBytes: number): FastRead {
  requireQueryParams(strapi)
  const names = modelNames(strapi)
  const populate = new PopulateReader(strapi, names)
  const kept: KeptForReaders = {
    counts: new KeptReads(COUNTS, () => 0),
    ...cacheBytes > 0 && {
      rows: new KeptReads(cacheBytes / ROWS_PART, rows => JSON.stringify(rows).length),
    },
  }
  feedWatch(strapi).listen(changes => Object.values(kept).forEach(reads => reads.changed(changes.map(({ type }) => type))))
  addFastResolvers(strapi, schema, names)
  return async (ctx, document, variables) => {
    // The fields with rules of their own look at who is asking.
    ctx.state.route = {
      info: { type: 'content-api' },
    }
    await authenticate(strapi, ctx)
    const reader = new Reader(strapi, populate, kept)
    const contextValue: ReadContext & { state: unknown, koaContext: Context } = {
      reader,
      rootQueryArgsByPath: new Map(),
      state: ctx.state,
      koaContext: ctx,
    }
    const { data, errors } = await execute({
      schema,
      document,
      contextValue,
      variableValues: variables,
    })
    return errors !== undefined || data === null || data === undefined
      ? undefined
      : { data, tags: reader.tags }
  }
}
