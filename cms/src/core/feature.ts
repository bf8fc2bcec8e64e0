import type { Core } from '@strapi/strapi'
import type { Migration } from './migrations'

/** What one folder adds to the CMS; `src/index.ts` lists them all in the order in which they are called. */
export interface Feature {
  /** Its folder below `src/`. */
  name: string
  /** Before the database and the routes are made: routes, middlewares, observers, parts of the schema. */
  register?: (strapi: Core.Strapi) => void
  /** How its own tables are made and changed, in order; run just before its bootstrap. */
  migrations?: Migration[]
  /** Once there is a database: what must be in it, and what follows it. */
  bootstrap?: (strapi: Core.Strapi) => Promise<void> | void
  /** Before the database is closed; the last of the list is called first. */
  destroy?: (strapi: Core.Strapi) => Promise<void> | void
}
