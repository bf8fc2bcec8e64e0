import type { Core } from '@strapi/strapi'

/** Every secret by the name of its environment variable, for the check at start. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  APP_KEYS: env('APP_KEYS'),
  ADMIN_JWT_SECRET: env('ADMIN_JWT_SECRET'),
  API_TOKEN_SALT: env('API_TOKEN_SALT'),
  TRANSFER_TOKEN_SALT: env('TRANSFER_TOKEN_SALT'),
  ENCRYPTION_KEY: env('ENCRYPTION_KEY'),
  PREVIEW_SECRET: env('PREVIEW_SECRET'),
  FEED_SECRET: env('FEED_SECRET'),
})
