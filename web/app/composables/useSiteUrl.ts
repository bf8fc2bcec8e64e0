import { useRequestEvent } from '#imports'

/** The site's own address, for what leaves the site: references and shared links. */
export function useSiteUrl(): string {
  return useRequestEvent()?.context.settings.siteUrl ?? ''
}
