import type { Core } from '@strapi/strapi'

const MEGABYTE = 1024 * 1024

/** How trusted documents are read. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** See `ReadSettings`. */
  engine: env.oneOf('QUERY_ENGINE', ['on', 'compare'], 'on'),
  cacheBytes: env.int('ANSWER_CACHE_MB', 64) * MEGABYTE,
})
