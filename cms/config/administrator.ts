import type { Core } from '@strapi/strapi'

/** The first account, where there is none. `FIRST_ADMINISTRATOR=none` is for commands that make accounts themselves. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  wanted: env('FIRST_ADMINISTRATOR') !== 'none',
  email: env('ADMIN_EMAIL') || undefined,
  password: env('ADMIN_PASSWORD') || undefined,
})
