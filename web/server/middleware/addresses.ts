import type { Locale } from '@ican/shared/vocabulary'
import { takesPost } from '@ican/shared/other-paths'
import { homePath } from '@ican/shared/paths'
import { defaultLocale, isLocale } from '@ican/shared/vocabulary'
import { createError, defineEventHandler, getRequestHeader, sendRedirect, setResponseHeader } from 'h3'
import { siteLocation } from '../../common/locations'
import { addressOf } from '../../page-store/store/address'
import { notFound } from '../utils/routeParams'
import { settings } from '../utils/settings'

/** The language that a browser asks for first among those the site has. */
function bestLocale(acceptLanguage = ''): Locale {
  const asked = acceptLanguage.split(',').map((part) => {
    const [tag = '', quality] = part.trim().split(/;\s*q=/)
    return {
      language: tag.toLowerCase().split('-')[0] ?? '',
      quality: quality === undefined
        ? 1
        : Number(quality) || 0,
    }
  })
  const [best] = asked.filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .flatMap(({ language }) => isLocale(language)
      ? [language]
      : [])
  return best ?? defaultLocale
}

export default defineEventHandler((event) => {
  const methods = takesPost(event.path)
    ? ['GET', 'HEAD', 'POST']
    : ['GET', 'HEAD']
  if (!methods.includes(event.method)) {
    setResponseHeader(event, 'allow', methods.join(', '))
    throw createError({ statusCode: 405, statusMessage: 'Method Not Allowed' })
  }
  const url = event.node.req.url ?? ''
  if (url.split('?')[0] === '/') {
    setResponseHeader(event, 'vary', 'Accept-Language')
    setResponseHeader(event, 'cache-control', 'no-cache')
    return sendRedirect(event, homePath(bestLocale(getRequestHeader(event, 'accept-language'))), 302)
  }
  // The framework decodes an address: only one that means the same before and after may reach it.
  const address = addressOf(url)
  if (address.kind === 'refused')
    return notFound()
  if (address.kind === 'moved')
    return sendRedirect(event, siteLocation(address.to, settings.siteUrl) ?? notFound(), 301)
})
