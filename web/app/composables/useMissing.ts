import type { Locale } from '@ican/shared/vocabulary'
import type { TypedDocumentNode } from '@urql/vue'
import type { Version } from '../../common/alternates'
import { FrameDocument, RedirectFromDocument } from '@ican/shared/generated/documents'
import { localeOfPath } from '@ican/shared/paths'
import { defaultLocale, locales } from '@ican/shared/vocabulary'
import { createError, navigateTo, useNuxtApp, useRequestEvent, useRoute } from '#imports'
import { oldAddresses, redirectLocation, siteLocation } from '../../common/locations'
import { useContent } from './useContent'
import { useSiteUrl } from './useSiteUrl'

/** The versions of one document, found by a slug that may be of any language. */
type BySlug<V extends Version> = Record<Locale, ((V & { localizations: (V | null)[] }) | null)[]>

async function leaveTo(location: string, permanent: boolean): Promise<never> {
  const nuxt = useNuxtApp()
  await nuxt.runWithContext(() => navigateTo(location, {
    redirectCode: permanent ? 301 : 302,
    // As it is: the router would take it apart and put it together again.
    external: true,
  }))
  // The words by which Nuxt knows that the answer is complete and nothing is left to render.
  throw new Error('skipping render')
}

/**
 * For an address with nothing behind it: leads to where it moved, or to the right address if its slug is that of
 * another language, else says 404, or 410 where a page was withdrawn.
 */
export async function useMissing<V extends Version>(elsewhere?: {
  document: TypedDocumentNode<BySlug<V>, { slug: string }>
  slug: string
  locale: Locale
  pathIn: (locale: Locale, version: V) => string
}): Promise<never> {
  const nuxt = useNuxtApp()
  const event = useRequestEvent()
  const { path } = useRoute()
  const siteUrl = useSiteUrl()
  const { redirects } = await useContent(RedirectFromDocument, {
    from: oldAddresses(path),
  })
  const redirect = redirects[0] ?? undefined
  const target = redirect && redirectLocation(redirect.to, siteUrl)
  if (target !== undefined && target !== path)
    return nuxt.runWithContext(() => leaveTo(target, redirect?.permanent !== false))

  if (elsewhere) {
    const { document, slug, locale, pathIn } = elsewhere
    const found = await nuxt.runWithContext(() => useContent(document, { slug }))
    const version = locales.flatMap(each => found[each])
      .flatMap(entry => entry
        ? [entry, ...entry.localizations]
        : [])
      .find(each => each?.locale === locale)
    const right = version
      ? siteLocation(pathIn(locale, version), siteUrl)
      : undefined
    if (right !== undefined && right !== path)
      return nuxt.runWithContext(() => leaveTo(right, true))
  }
  if (!event?.context.wasThere)
    throw createError({ statusCode: 404, statusMessage: 'Not Found' })
  // The page that says so is kept: what its frame depends on has to be known, and that page is rendered by an inner request.
  await nuxt.runWithContext(() => useContent(FrameDocument, { locale: localeOfPath(path) ?? defaultLocale }))
  throw createError({ statusCode: 410, statusMessage: 'Gone' })
}
