import type { Core } from '@strapi/strapi'
import { ensureFirstAdministrator, guardAdministrators } from './administrator'
import { ensureUniqueIndexes, explainSlugConflicts, refuseLossySchema, refuseWeakSecrets, warnOfMissingValues } from './database-guards'
import { registerGraphqlFields } from './graphql-fields'
import { ensureLocales } from './locales'
import { ensureRoles } from './roles'

interface Context { strapi: Core.Strapi }

export default {
  register({ strapi }: Context) {
    refuseWeakSecrets(strapi)
    refuseLossySchema(strapi)
    registerGraphqlFields(strapi)
    guardAdministrators(strapi)
    explainSlugConflicts(strapi)
  },
  async bootstrap({ strapi }: Context) {
    await ensureUniqueIndexes(strapi)
    await warnOfMissingValues(strapi)
    await ensureLocales(strapi)
    await ensureRoles(strapi)
    await ensureFirstAdministrator(strapi)
  },
}
