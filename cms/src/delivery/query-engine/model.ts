import type { Core, Schema, Struct, UID } from '@strapi/strapi'
import type { GraphqlNaming } from '../../core/strapi/graphql-plugin'
import { graphqlNaming } from '../../core/strapi/graphql-plugin'

/** How a field of the GraphQL schema is found in the database. */
export type FieldSource
  = | { kind: 'relation', uid: string, name: string, target: UID.ContentType, many: boolean, inverse: boolean }
    | { kind: 'media', uid: string, name: string, target: UID.ContentType, many: boolean }
    | { kind: 'component', uid: string, name: string, target: string, many: boolean }
    | { kind: 'zone', uid: string, name: string, components: { uid: string, type: string }[] }
    | { kind: 'list' | 'connection' | 'single', uid: UID.ContentType }

type Loose = Schema.Attribute.AnyAttribute & { relation?: string, target?: string, mappedBy?: string, multiple?: boolean, repeatable?: boolean, component?: string, components?: string[], private?: boolean }

const FILE = 'plugin::upload.file' as UID.ContentType

export interface ModelNames {
  /** By `Type.field`. */
  sources: Map<string, FieldSource>
  /** The name of the GraphQL type of a content type or component. */
  typeOf: (uid: string) => string
  /** The content type or component behind a GraphQL type. */
  uidOf: (type: string) => string | undefined
}

/** Looks up, once, which field of the schema stands for which attribute of the model. */
export function modelNames(strapi: Core.Strapi): ModelNames {
  const naming = graphqlNaming(strapi)
  const models: Struct.Schema[] = [
    ...Object.values(strapi.contentTypes),
    ...Object.values(strapi.components),
  ]
  const nameOf = (model: Struct.Schema) => model.modelType === 'component'
    ? naming.getComponentName(model)
    : naming.getTypeName(model)
  const types = new Map(models.map(model => [
    model.uid as string,
    nameOf(model),
  ]))
  const uids = new Map(models.map(model => [
    nameOf(model),
    model.uid as string,
  ]))
  const sources = new Map<string, FieldSource>()
  for (const model of models) {
    for (const [name, attribute] of Object.entries(model.attributes)) {
      const source = sourceOf(model.uid, name, attribute as Loose, types)
      if (source !== undefined)
        sources.set(`${nameOf(model)}.${name}`, source)
    }
    if (model.modelType === 'contentType' && model.uid.startsWith('api::'))
      addRoots(sources, naming, model as Struct.ContentTypeSchema)
  }
  return {
    sources,
    typeOf: uid => types.get(uid) ?? '',
    uidOf: type => uids.get(type),
  }
}

function sourceOf(uid: string, name: string, attribute: Loose, types: Map<string, string>): FieldSource | undefined {
  // What is private is shown, if at all, by a rule of its own.
  if (attribute.private === true)
    return undefined
  if (attribute.type === 'relation' && attribute.target?.startsWith('api::')) {
    return {
      kind: 'relation',
      uid,
      name,
      target: attribute.target as UID.ContentType,
      many: attribute.relation?.endsWith('Many') === true,
      inverse: attribute.mappedBy !== undefined,
    }
  }
  if (attribute.type === 'media') {
    return {
      kind: 'media',
      uid,
      name,
      target: FILE,
      many: attribute.multiple === true,
    }
  }
  if (attribute.type === 'component' && attribute.component !== undefined) {
    return {
      kind: 'component',
      uid,
      name,
      target: attribute.component,
      many: attribute.repeatable === true,
    }
  }
  if (attribute.type === 'dynamiczone' && attribute.components !== undefined) {
    return {
      kind: 'zone',
      uid,
      name,
      components: attribute.components.map(component => ({ uid: component, type: types.get(component) ?? '' })),
    }
  }
  return undefined
}

function addRoots(sources: Map<string, FieldSource>, naming: GraphqlNaming, model: Struct.ContentTypeSchema): void {
  if (model.kind === 'singleType') {
    sources.set(`Query.${naming.getFindOneQueryName(model)}`, { kind: 'single', uid: model.uid })
    return
  }
  sources.set(`Query.${naming.getFindQueryName(model)}`, { kind: 'list', uid: model.uid })
  sources.set(`Query.${naming.getFindConnectionQueryName(model)}`, { kind: 'connection', uid: model.uid })
}
