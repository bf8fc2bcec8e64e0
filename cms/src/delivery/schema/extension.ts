import type { Core, UID } from '@strapi/strapi'
import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql'
import type { ReadTags } from '../cache-tags'

/** A row as the GraphQL resolvers of Strapi pass it on: its own columns, relations not loaded. */
export interface Row { [column: string]: unknown, id: number }

/** Reads what is published for one answer, and keeps note of what that was made of. */
export interface PublishedReader {
  readonly tags: ReadTags
  find: (uid: UID.ContentType, wanted: { limit: number }, info: GraphQLResolveInfo) => Promise<{ [attribute: string]: unknown, documentId: string }[]>
}

/** What Strapi's GraphQL plugin puts into the context of every resolver. */
export interface GraphqlContext {
  /** The arguments of each root field, by alias. */
  rootQueryArgsByPath?: Map<string | number, { locale?: string }>
  /** There while a trusted document is read the fast way; it keeps note of what was read. */
  reader?: PublishedReader
}

export type Resolver = GraphQLFieldResolver<Row, GraphqlContext>

interface ShadowCrud {
  disable: () => ShadowCrud
  disableQueries: () => ShadowCrud
  disableMutations: () => ShadowCrud
  field: (name: string) => { disable: () => void }
}

interface ExtensionPart {
  typeDefs?: string
  resolvers?: Record<string, Record<string, Resolver>>
  resolversConfig?: Record<string, { auth: { scope: string[] } }>
  plugins?: unknown[]
}

interface Nexus { plugin: (options: { name: string, onAfterBuild: (schema: GraphQLSchema) => void }) => unknown }

/** The part of the GraphQL plugin's extension service that this folder uses. */
export interface Extension {
  shadowCRUD: (uid: string) => ShadowCrud
  use: (part: ExtensionPart | ((tools: { nexus: Nexus }) => ExtensionPart)) => void
}

/** The extension service of Strapi's GraphQL plugin. */
export function graphqlExtension(strapi: Core.Strapi): Extension {
  return strapi.plugin('graphql').service('extension')
}

/** The language that the root field above a resolver was asked in; undefined asks for the default one. */
export function askedLocale(context: GraphqlContext, path: GraphQLResolveInfo['path']): string | undefined {
  let root = path
  while (root.prev !== undefined)
    root = root.prev
  return context.rootQueryArgsByPath?.get(root.key)?.locale
}
