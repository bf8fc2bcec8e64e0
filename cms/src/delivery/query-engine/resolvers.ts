import type { Core, UID } from '@strapi/strapi'
import type { GraphQLField, GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql'
import type { FieldSource, ModelNames } from './model'
import type { Reader, Row, Wanted } from './reader'
import { getNamedType, isLeafType, isObjectType } from 'graphql'
import { graphqlArguments } from '../../core/strapi/graphql-plugin'
import { COMPUTED_FIELDS } from '../schema'
import { noteList, pageInfo } from './lists'
import { typesRead } from './types-read'

/** What resolvers get along with the row. `reader` is there only while a trusted document is read the fast way. */
export interface ReadContext {
  reader?: Reader
  rootQueryArgsByPath?: Map<string | number, { locale?: string }>
}

interface Arguments extends Wanted { pagination?: object }
type Related = Row | Row[] | { nodes: Row[] } | null
interface Connection { wanted: Wanted, uid: UID.ContentType, nodes: Row[] }
type Resolver = GraphQLFieldResolver<Row, ReadContext, Arguments>

/**
 * Gives every field of the schema a second, faster way to be resolved: what was read along with its parent. Where
 * there is no such way, and wherever no reader is at work, the field is resolved as Strapi does it.
 */
export function addFastResolvers(strapi: Core.Strapi, schema: GraphQLSchema, { sources }: ModelNames): void {
  const transform = graphqlArguments<Wanted>(strapi)
  const limitsOf = (uid: string, args: Arguments) => transform(args, {
    contentType: strapi.getModel(uid as UID.Schema),
    usePagination: true,
  })

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__'))
      continue
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`
      const source = sources.get(name)
      if (COMPUTED_FIELDS.has(name))
        continue
      const fast = resolverOf(type.name, field, source)
      const slow = noted(field.resolve, sources.get(name.replace(/_connection$/, '')))
      if (fast === undefined || slow === undefined) {
        field.resolve = slow
        continue
      }
      field.resolve = (parent, args, context: ReadContext, info) => context.reader === undefined || hasOrder(source, args)
        ? slow(parent, args, context, info)
        : fast(parent, args, context, info)
    }
  }

  /** Related entries that Strapi reads itself: an order or filters look at more than what is shown, so that any change of the types may change it. */
  function noted(resolve: Resolver | undefined, source: FieldSource | undefined): Resolver | undefined {
    if (resolve === undefined || (source?.kind !== 'relation' && source?.kind !== 'media'))
      return resolve
    return async (parent, args, context, info) => {
      const { reader } = context
      if (reader === undefined)
        return resolve(parent, args, context, info)
      const found = await (resolve(parent, args, context, info) as Promise<Related>)
      typesRead(strapi, source.target, args.filters, {}).forEach(type => reader.tags.list(type))
      reader.read(source.target, [
        found !== null && 'nodes' in found
          ? found.nodes
          : found ?? [],
      ].flat() as Row[])
      return found
    }
  }

  function resolverOf(type: string, field: GraphQLField<Row, ReadContext>, source: FieldSource | undefined): Resolver | undefined {
    if (source?.kind === 'list' || source?.kind === 'connection')
      return listResolver(source.uid, source.kind === 'connection')
    if (source?.kind === 'single')
      return singleResolver(source.uid)
    if (source !== undefined && 'name' in source)
      return relatedResolver(source)
    if (type.endsWith('EntityResponseCollection'))
      return connectionPart(field.name)
    return type !== 'Query' && isLeafType(getNamedType(field.type))
      ? parent => parent[field.name]
      : undefined
  }

  function listResolver(uid: UID.ContentType, isConnection: boolean): Resolver {
    return async (_parent, args, context, info) => {
      const reader = remember(context, args, info)
      const wanted: Wanted = {
        ...limitsOf(uid, args),
        locale: args.locale,
      }
      const nodes = await reader.find(uid, wanted, info, isConnection)
      noteList(strapi, reader, uid, args.filters, nodes)
      return isConnection
        ? { uid, wanted, nodes } satisfies Connection
        : nodes
    }
  }

  function singleResolver(uid: UID.ContentType): Resolver {
    return async (_parent, args, context, info) => {
      const reader = remember(context, args, info)
      const [found] = await reader.find(uid, { locale: args.locale, start: 0, limit: 1 }, info)
      if (found === undefined)
        reader.tags.list(uid)
      return found ?? null
    }
  }

  function relatedResolver(source: Extract<FieldSource, { name: string }>): Resolver {
    // Worked out once, as most relations are asked for without limits, and each for many rows.
    const usual = source.kind === 'zone'
      ? undefined
      : limitsOf(source.target, {})
    return async (parent, args, context, info) => {
      const reader = context.reader as Reader
      const value = source.name in parent
        ? parent[source.name]
        : await reader.load(source, parent, info)
      if (source.kind === 'zone')
        return value
      const rows = [value ?? []].flat() as Row[]
      const asked = source.many
        ? within(usual !== undefined && isUnlimited(args)
            ? usual
            : limitsOf(source.target, args), rows)
        : rows
      if (source.kind === 'media')
        reader.read(source.target, asked)
      const shown = source.kind === 'relation'
        ? await reader.best(source, parent, asked, askedLocale(context, info), info)
        : asked
      return source.many
        ? shown
        : shown[0] ?? null
    }
  }

  function connectionPart(name: string): Resolver | undefined {
    if (name === 'nodes')
      return parent => parent.nodes
    if (name !== 'pageInfo')
      return undefined
    return async (parent, _args, context) => {
      const { uid, wanted } = parent as Row & Connection
      return pageInfo(await (context.reader as Reader).count(uid, wanted), wanted)
    }
  }
}

/** Whether a relation is asked for without limits; by default they are an empty object. */
function isUnlimited({ pagination }: Arguments): boolean {
  return Object.keys(pagination ?? {}).length === 0
}

function within({ start, limit }: { start: number, limit: number }, rows: Row[]): Row[] {
  return rows.slice(start, limit < 0
    ? undefined
    : start + limit)
}

function remember(context: ReadContext, args: Arguments, info: GraphQLResolveInfo): Reader {
  context.rootQueryArgsByPath?.set(info.path.key, { ...args, _originField: info.fieldName } as { locale?: string })
  return context.reader as Reader
}

/** Filters and an order of its own a relation has only where a document asks for them; none of ours does. */
function hasOrder(source: FieldSource | undefined, { filters, sort }: Arguments): boolean {
  return source !== undefined && 'name' in source && (filters !== undefined || (sort?.length ?? 0) > 0)
}

/** The language of the root field above; a type without languages has what is related to it in that of the whole document. */
function askedLocale({ rootQueryArgsByPath }: ReadContext, { path, variableValues }: GraphQLResolveInfo): string | undefined {
  let root: GraphQLResolveInfo['path'] = path
  while (root.prev !== undefined)
    root = root.prev
  const { locale } = variableValues
  return rootQueryArgsByPath?.get(root.key)?.locale ?? (typeof locale === 'string'
    ? locale
    : undefined)
}
