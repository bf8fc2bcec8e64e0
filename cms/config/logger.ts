import type { Core } from '@strapi/strapi'

/** How much the CMS writes to its output: warnings in production, every request in development. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  level: env('LOG_LEVEL', env('NODE_ENV') === 'production'
    ? 'warn'
    : 'http'),
})
