import type { Core } from '@strapi/strapi'
import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import type { FieldSource, ModelNames } from './model'
import { getNamedType, Kind } from 'graphql'
import { COMPUTED_FIELDS } from '../schema'

/** What is read along with a row, as Strapi's database layer takes it. */
export interface Populate { [attribute: string]: PopulatePart }
interface PopulatePart { select?: string[], where?: object, populate?: Populate, on?: Record<string, { populate: Populate }> }

/** What the rules of computed fields look at in what is related to their entry. */
const LOOKED_AT = ['documentId', 'slug']

type Fragments = Record<string, FragmentDefinitionNode>

/** Reads from a selection what has to be read along, so that each relation costs one question, however many rows there are. */
export class PopulateReader {
  readonly #strapi: Core.Strapi
  readonly #names: ModelNames
  readonly #known = new WeakMap<FieldNode, Populate>()

  constructor(strapi: Core.Strapi, names: ModelNames) {
    this.#strapi = strapi
    this.#names = names
  }

  /** What the field being resolved asks of the rows that it gives; of a connection, what it asks of its nodes. */
  of(info: GraphQLResolveInfo, inConnection = false): Populate {
    const [node] = info.fieldNodes
    const known = info.fieldNodes.length === 1 && node !== undefined
      ? this.#known.get(node)
      : undefined
    if (known !== undefined)
      return known
    const type = getNamedType(info.returnType).name
    const sets = setsOf(info.fieldNodes)
    const populate = inConnection
      ? this.#ofNodes(type, sets, info.fragments)
      : this.#ofType(type, sets, info.fragments)
    if (info.fieldNodes.length === 1 && node !== undefined)
      this.#known.set(node, populate)
    return populate
  }

  #ofNodes(connection: string, sets: SelectionSetNode[], fragments: Fragments): Populate {
    const type = connection.replace(/EntityResponseCollection$/, '')
    return this.#ofType(type, setsOf(fieldsOf(connection, sets, fragments).get('nodes') ?? []), fragments)
  }

  #ofType(type: string, sets: SelectionSetNode[], fragments: Fragments): Populate {
    const populate: Populate = {}
    const looked: string[] = []
    for (const [name, nodes] of fieldsOf(type, sets, fragments)) {
      const source = this.#names.sources.get(`${type}.${name}`)
      const computed = COMPUTED_FIELDS.get(`${type}.${name}`)
      looked.push(...computed ?? [])
      // The other languages of several documents cannot be told apart in one question.
      if (source !== undefined && name !== 'localizations' && computed === undefined)
        populate[name] = this.#part(source, setsOf(nodes), fragments)
    }
    for (const name of looked)
      populate[name] ??= { select: LOOKED_AT }
    return populate
  }

  #part(source: FieldSource, sets: SelectionSetNode[], fragments: Fragments): PopulatePart {
    if (source.kind === 'zone') {
      return {
        on: Object.fromEntries(source.components.map(({ uid, type }) => [
          uid,
          {
            populate: this.#ofType(type, sets, fragments),
          },
        ])),
      }
    }
    if (!('target' in source))
      return {}
    const populate = this.#ofType(this.#names.typeOf(source.target), sets, fragments)
    return source.kind === 'relation' && hasDrafts(this.#strapi, source.target)
      ? {
          where: {
            publishedAt: { $notNull: true },
          },
          populate,
        }
      : { populate }
  }
}

/** Whether entries of a type are drafts until they are published. */
export function hasDrafts(strapi: Core.Strapi, uid: string): boolean {
  return strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0]).options?.draftAndPublish === true
}

function setsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(node => node.selectionSet ?? [])
}

/** The fields that selections ask of one type, by name; what stands in fragments on other types is left out. */
function fieldsOf(type: string, sets: SelectionSetNode[], fragments: Fragments, fields = new Map<string, FieldNode[]>()): Map<string, FieldNode[]> {
  for (const selection of sets.flatMap(set => set.selections)) {
    if (selection.kind === Kind.FIELD) {
      fields.set(selection.name.value, [
        ...fields.get(selection.name.value) ?? [],
        selection,
      ])
      continue
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD
      ? fragments[selection.name.value]
      : selection
    const on = fragment?.typeCondition?.name.value
    if (fragment !== undefined && (on === undefined || on === type))
      fieldsOf(type, [fragment.selectionSet], fragments, fields)
  }
  return fields
}
