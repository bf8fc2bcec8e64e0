import type { Core } from '@strapi/strapi'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { TrustedDocument } from './trusted-documents'
import { GraphQLError } from 'graphql'
import { maskGraphqlError } from './masked-errors'
import { doorSettings } from './settings'
import { trustedDocuments } from './trusted-documents'

/** How long one request may keep resolving fields, in milliseconds. */
const MAX_DURATION = 10_000

/** What the door knows of the GraphQL server behind it, once that has started. */
export interface GraphqlServer {
  schema: GraphQLSchema
  /** The trusted document with a hash, if there is one. */
  trusted: (hash: string) => TrustedDocument | undefined
}

interface RequestContext { contextValue: { state?: { caller?: unknown } } }

/** Sets up Apollo behind the door: no second way in, no time without end, no error that tells too much. */
export function configureApollo(strapi: Core.Strapi, server: GraphqlServer): void {
  const { closed } = doorSettings(strapi)
  strapi.config.set('plugin::graphql.apolloServer', {
    // The CMS's own CORS rules hold here too; the plugin would add its own, open to all.
    cors: false,
    // Readers name a document that is known here; only integrators and developers send questions of their own.
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: closed,
    parseOptions: { maxTokens: 5000 },
    maxRecursiveSelections: 10_000,
    formatError: (formatted: GraphQLFormattedError, error: unknown) => maskGraphqlError(strapi, formatted, error),
    plugins: [
      {
        serverWillStart: async ({ schema }: { schema: GraphQLSchema }) => {
          server.schema = schema
          server.trusted = trustedDocuments(strapi, schema)
        },
        requestDidStart: async () => ({
          didResolveOperation: async ({ contextValue }: RequestContext) => refuseStrangers(contextValue),
          executionDidStart: async () => stopAfter(MAX_DURATION),
        }),
      },
    ],
  })
}

/** The second lock: whoever gets here without having passed the door is sent away. */
function refuseStrangers({ state }: RequestContext['contextValue']): void {
  if (state?.caller === undefined) {
    throw new GraphQLError('Forbidden', {
      extensions: {
        code: 'FORBIDDEN',
        http: { status: 403 },
      },
    })
  }
}

function stopAfter(duration: number) {
  const deadline = Date.now() + duration
  return {
    willResolveField: () => {
      if (Date.now() > deadline) {
        throw new GraphQLError('The request took too long.', {
          extensions: { code: 'TIMEOUT' },
        })
      }
    },
  }
}
