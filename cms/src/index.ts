import type { Core } from '@strapi/strapi'
import { ensureFirstAdministrator, guardAdministrators } from './administrator'
import { registerGraphqlFields } from './graphql-fields'
import { ensureLocales } from './locales'
import { ensureRoles } from './roles'

interface Context { strapi: Core.Strapi }

export default {
  register({ strapi }: Context) {
    registerGraphqlFields(strapi)
    guardAdministrators(strapi)
  },
  async bootstrap({ strapi }: Context) {
    await ensureLocales(strapi)
    await ensureRoles(strapi)
    await ensureFirstAdministrator(strapi)
  },
}
