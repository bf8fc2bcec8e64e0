import type { Core } from '@strapi/strapi'

/** The nightly check of links to other sites. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  isOn: env('LINK_CHECK') !== 'off',
  at: env('LINK_CHECK_AT', '03:30'),
  proxy: env('LINK_CHECK_PROXY', ''),
  allowInside: env.bool('LINK_CHECK_INSIDE', false),
  pause: env.int('LINK_CHECK_PAUSE_MS', 2000),
})
