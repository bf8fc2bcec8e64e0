import type { Locale } from '@ican/shared/vocabulary'
import type { Alternates } from '../../common/alternates'
import type { Site } from './useSiteContext'
import { feedKinds, feedPath } from '@ican/shared/paths'
import { defaultLocale } from '@ican/shared/vocabulary'
import { useHead, useRoute } from '#imports'
import { messages } from '../../common/messages'
import { useSiteUrl } from './useSiteUrl'

interface PageHead {
  /** It is no page to be found or to be shared. */
  unlisted?: boolean
  site: Site
  title?: string
  description?: string | null
  alternates: Alternates
  locale: Locale
}

/** What a browser and a search engine read of a page. */
export function usePageHead({ unlisted = false, site, title, description, alternates, locale }: PageHead): void {
  const siteUrl = useSiteUrl()
  const { page } = useRoute().query
  // A later page of a list is a page of its own; every other part of the query is not.
  const search = typeof page === 'string' && page !== '1'
    ? `?page=${page}`
    : ''
  const absolute = (path: string) => `${siteUrl}${encodeURI(path)}${search}`
  const name = site?.name ?? ''
  const fullTitle = title
    ? [title, name].filter(Boolean).join(' – ')
    : [name, site?.tagline].filter(Boolean).join(' – ')
  const summary = description ?? site?.description ?? site?.tagline
  const canonical = absolute(alternates.canonical)

  useHead({
    htmlAttrs: { lang: locale },
    title: fullTitle,
    meta: [
      { name: 'viewport', content: 'width=device-width, initial-scale=1' },
      { name: 'color-scheme', content: 'light dark' },
      ...summary
        ? [
            { name: 'description', content: summary },
          ]
        : [],
      ...unlisted
        ? [
            { name: 'robots', content: 'noindex' },
          ]
        : [],
    ],
    link: unlisted
      ? []
      : [
          { rel: 'canonical', href: canonical },
          ...alternates.versions.map(each => ({
            rel: 'alternate' as const,
            hreflang: each,
            href: absolute(alternates.paths[each]),
          })),
          ...alternates.versions.includes(defaultLocale)
            ? [
                {
                  rel: 'alternate' as const,
                  hreflang: 'x-default',
                  href: absolute(alternates.paths[defaultLocale]),
                },
              ]
            : [],
          ...feedKinds.map(kind => ({
            rel: 'alternate' as const,
            type: 'application/atom+xml',
            title: messages[locale].feeds[kind],
            href: siteUrl + feedPath(kind, locale, 'atom'),
          })),
        ],
  })
}
