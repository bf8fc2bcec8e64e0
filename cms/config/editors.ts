import { siteTimeZone } from '@ican/shared/vocabulary'

/** What the editors' rooms have to know of where the organisation is. */
export default () => ({
  /** The clock by which publishing times are set and shown. */
  timeZone: siteTimeZone,
})
