import type { Core } from '@strapi/strapi'

/** The editors' rooms. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** The clock by which editors' days and times are meant. */
  timeZone: env('EDITORS_TIME_ZONE', 'Europe/Helsinki'),
})
