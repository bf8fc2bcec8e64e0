import { useRequestEvent } from '#imports'

/** The one address under which the site calls itself: in what browsers, search engines and shared links read. */
export function useSiteUrl(): string {
  return useRequestEvent()?.context.settings.siteUrl ?? ''
}
