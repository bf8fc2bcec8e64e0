import type { Describer } from '../structured-data/thing'
import type { Site } from './useSiteContext'
import { useLocale } from './useSiteContext'
import { useSiteUrl } from './useSiteUrl'

/** Who describes what a page shows to machines. */
export function useDescriber(site: Site): Describer {
  return {
    siteUrl: useSiteUrl(),
    locale: useLocale(),
    site,
  }
}
