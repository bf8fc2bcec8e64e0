import type { Core, Struct } from '@strapi/strapi'
import type { GraphQLSchema } from 'graphql'
import type { Extension } from './extension'
import { isObjectType } from 'graphql'
import { graphqlNaming } from '../../core/strapi/graphql-plugin'

interface Help { help?: { description?: string } }

/** Carries the model's descriptions, written for editors, over to the GraphQL schema. */
export function addDescriptions(strapi: Core.Strapi, extension: Extension): void {
  extension.use(({ nexus }) => ({
    plugins: [
      nexus.plugin({
        name: 'descriptions',
        onAfterBuild: (schema) => {
          const models: Struct.Schema[] = [
            ...Object.values(strapi.contentTypes),
            ...Object.values(strapi.components),
          ]
          for (const model of models)
            describe(strapi, schema, model)
        },
      }),
    ],
  }))
}

function describe(strapi: Core.Strapi, schema: GraphQLSchema, model: Struct.Schema): void {
  const { getTypeName, getComponentName } = graphqlNaming(strapi)
  const type = schema.getType(model.modelType === 'component'
    ? getComponentName(model)
    : getTypeName(model))
  if (!isObjectType(type))
    return
  type.description ??= model.info.description
  for (const [name, field] of Object.entries(type.getFields()))
    field.description ??= (model.attributes[name]?.pluginOptions as Help | undefined)?.help?.description
}
