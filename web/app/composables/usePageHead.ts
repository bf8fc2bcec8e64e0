import type { PictureFragment } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import type { Alternates } from '../utils/alternates'
import type { Site } from './useSiteContext'
import { feedKinds, feedPath } from '@ican/shared/paths'
import { defaultLocale } from '@ican/shared/vocabulary'
import { useHead, useRoute } from '#imports'
import comfortScript from '../assets/scripts/comfort.js?url&no-inline'
import { messages } from '../messages'
import { pictureSource } from '../utils/media'
import { useSiteUrl } from './useSiteUrl'

interface PageHead {
  /** Says what went wrong: it is no page to be found or to be shared. */
  failed?: boolean
  site: Site
  title?: string
  description?: string | null
  image?: PictureFragment | null
  alternates: Alternates
  locale: Locale
}

/** What a browser, a search engine and a shared link read of a page. */
export function usePageHead({ failed = false, site, title, description, image, alternates, locale }: PageHead): void {
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
  const picture = image ?? site?.defaultShareImage
  const shared = picture && pictureSource(picture, locale)
  const canonical = absolute(alternates.canonical)

  useHead({
    htmlAttrs: { lang: locale },
    title: fullTitle,
    script: [
      { src: comfortScript, defer: true },
    ],
    meta: [
      { name: 'viewport', content: 'width=device-width, initial-scale=1' },
      { name: 'color-scheme', content: 'light dark' },
      ...summary
        ? [
            { name: 'description', content: summary },
            { property: 'og:description', content: summary },
          ]
        : [],
      ...failed
        ? [
            { name: 'robots', content: 'noindex' },
          ]
        : [
            { property: 'og:url', content: canonical },
          ],
      { property: 'og:title', content: title ?? name },
      { property: 'og:type', content: 'website' },
      { property: 'og:locale', content: locale },
      ...name
        ? [
            { property: 'og:site_name', content: name },
          ]
        : [],
      ...shared
        ? [
            { property: 'og:image', content: siteUrl + shared.src },
          ]
        : [],
    ],
    link: failed
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
