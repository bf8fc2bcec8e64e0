import type { Core } from '@strapi/strapi'
import { requireMethods } from './changed'

/**
 * Does something right before Strapi brings the tables in line with the content model, after the named migrations. No
 * hook of Strapi comes between the two: `register` is too early and `bootstrap` too late.
 * Broken by: tables that are brought in line by another method than `syncSchema`.
 */
export function beforeSchemaSync(strapi: Core.Strapi, work: () => Promise<void>): void {
  const { schema } = strapi.db
  requireMethods(schema, 'the schema of the database', ['syncSchema'])
  const sync = schema.syncSchema.bind(schema)
  schema.syncSchema = async () => {
    await work()
    return sync()
  }
}
