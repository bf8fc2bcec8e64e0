import type { Core } from '@strapi/strapi'
import type { Connection } from '../strapi/database'

/** A step that makes or changes a table of ours. Once it has run somewhere it is never changed: what comes later is another step. */
export interface Migration {
  /** What it is about and its number among those: `job-0001`. Under this name the database keeps that it has run. */
  name: string
  /** Runs once for a database, in a transaction. The first steps also meet databases in which their tables are already. */
  up: (connection: Connection, strapi: Core.Strapi) => Promise<void>
}
