import type { Core } from '@strapi/strapi'

/** How words are looked for. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** The command that knows Finnish by a dictionary; where there is none, rules do. */
  voikko: env('VOIKKO', 'voikkospell'),
})
