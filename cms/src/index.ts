import type { Core } from '@strapi/strapi'
import { registerGraphqlFields } from './graphql-fields'

interface Context { strapi: Core.Strapi }

export default {
  register({ strapi }: Context) {
    registerGraphqlFields(strapi)
  },
}
