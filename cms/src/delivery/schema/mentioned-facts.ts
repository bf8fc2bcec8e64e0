import type { Core, Schema, UID } from '@strapi/strapi'
import type { GraphQLResolveInfo } from 'graphql'
import type { Extension, GraphqlContext, Resolver } from './extension'
import type { Found } from './published'
import { mentionsIn } from '@ican/shared/fact-mentions'
import { internalTypes } from '../../core/internal-types'
import { showsFacts } from '../../core/shows-facts'
import { graphqlNaming } from '../../core/strapi/graphql-plugin'
import { findPublished } from './published'

const FACT: UID.ContentType = 'api::fact.fact'
const TEXT_TYPES = new Set(['text', 'blocks'])

/** The slugs of the facts that a text or rich text names as `{fact:slug}`, each once. */
function mentionedSlugs(values: unknown[]): string[] {
  const text = values.map(value => typeof value === 'string'
    ? value
    : JSON.stringify(value ?? '')).join(' ')
  return [
    ...new Set(mentionsIn(text)),
  ]
}

/** Gives every type and component with running text the facts that the text names. */
export function addMentionedFacts(strapi: Core.Strapi, extension: Extension): void {
  const { getTypeName, getComponentName } = graphqlNaming(strapi)
  for (const [uid, model] of [
    ...Object.entries(strapi.contentTypes),
    ...Object.entries(strapi.components),
  ]) {
    const isComponent = model.modelType === 'component'
    if ((!isComponent && !uid.startsWith('api::')) || internalTypes.includes(uid))
      continue
    const fields = Object.entries<Schema.Attribute.AnyAttribute>(model.attributes).filter(([, attribute]) => TEXT_TYPES.has(attribute.type) || showsFacts(attribute)).map(([name]) => name)
    if (fields.length === 0)
      continue
    const type = isComponent
      ? getComponentName(model)
      : getTypeName(model)
    const resolve: Resolver = (parent, _args, context, info) => findMentioned(strapi, context, info, fields.map(field => parent[field]))
    extension.use({
      typeDefs: `extend type ${type} {
        "The published facts that the texts of this entry name as {fact:slug}."
        mentionedFacts: [Fact!]!
      }`,
      resolvers: {
        [type]: { mentionedFacts: resolve },
      },
      resolversConfig: {
        [`${type}.mentionedFacts`]: {
          auth: {
            scope: ['api::fact.fact.find' satisfies `${UID.ContentType}.find`],
          },
        },
      },
    })
  }
}

/** The published facts that texts or rich texts name. */
export async function findMentioned(strapi: Core.Strapi, context: GraphqlContext, info: GraphQLResolveInfo, values: unknown[]): Promise<Found[]> {
  const slugs = mentionedSlugs(values)
  if (slugs.length === 0)
    return []
  const facts = await findPublished(strapi, context, info, FACT, {
    filters: {
      slug: { $in: slugs },
    },
  })
  // A fact that is not there yet would be shown once it is.
  if (facts.length < slugs.length)
    context.reader?.tags.list(FACT)
  return facts
}
