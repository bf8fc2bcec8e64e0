import type { Core } from '@strapi/strapi'

/** The change feed: who may read it, and how long its rows are kept. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  secret: env('FEED_SECRET', ''),
  keep: {
    days: env.int('FEED_KEEP_DAYS', 30),
    /** So many of the newest stay, however old they are. */
    few: env.int('FEED_KEEP_AT_LEAST', 1000),
    many: env.int('FEED_KEEP_AT_MOST', 100_000),
  },
})
