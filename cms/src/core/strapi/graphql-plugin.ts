import type { Core, Struct } from '@strapi/strapi'
import { requireMethods } from './changed'

/** By what names the GraphQL plugin calls types and fields. */
export interface GraphqlNaming {
  getTypeName: (model: Struct.Schema) => string
  getComponentName: (model: Struct.Schema) => string
  getFindQueryName: (model: Struct.Schema) => string
  getFindConnectionQueryName: (model: Struct.Schema) => string
  getFindOneQueryName: (model: Struct.Schema) => string
}

/** Limits and offsets as the plugin reads them from a field's arguments. */
export type TransformArguments<Arguments> = (args: object, options: { contentType: Struct.Schema, usePagination: boolean }) => Arguments & { start: number, limit: number }

const NAMES = [
  'getTypeName',
  'getComponentName',
  'getFindQueryName',
  'getFindConnectionQueryName',
  'getFindOneQueryName',
]

/**
 * The plugin's own names, so that nothing of ours has to guess them from the model.
 * Broken by: a service `utils` without `naming`, or other names of its methods.
 */
export function graphqlNaming(strapi: Core.Strapi): GraphqlNaming {
  const { naming } = strapi.plugin('graphql').service('utils')
  requireMethods(naming, 'the naming of the GraphQL plugin', NAMES)
  return naming
}

/**
 * The plugin's own reading of arguments, so that a trusted document that is read past its resolvers gets the same page.
 * Broken by: a service `builders` without `utils.transformArgs`.
 */
export function graphqlArguments<Arguments>(strapi: Core.Strapi): TransformArguments<Arguments> {
  const { utils } = strapi.plugin('graphql').service('builders')
  requireMethods(utils, 'the argument readers of the GraphQL plugin', ['transformArgs'])
  return utils.transformArgs
}
