import { createError, defineEventHandler, getRequestHeader, sendRedirect, setResponseHeader } from 'h3'
import { defaultLocale, isLocale } from '../../../shared/vocabulary'

/** The language that a browser asks for first among those the site has. */
function bestLocale(acceptLanguage = ''): string {
  const asked = acceptLanguage.split(',').map((part) => {
    const [tag = '', quality] = part.trim().split(/;\s*q=/)
    return {
      language: tag.toLowerCase().split('-')[0],
      quality: quality === undefined
        ? 1
        : Number(quality) || 0,
    }
  })
  const best = asked.filter(({ language, quality }) => isLocale(language) && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0]
  return best?.language ?? defaultLocale
}

export default defineEventHandler((event) => {
  if (!['GET', 'HEAD'].includes(event.method)) {
    setResponseHeader(event, 'allow', 'GET, HEAD')
    throw createError({ statusCode: 405, statusMessage: 'Method Not Allowed' })
  }
  const [path = '/', ...query] = event.path.split('?')
  const search = query.length
    ? `?${query.join('?')}`
    : ''
  if (path === '/') {
    setResponseHeader(event, 'vary', 'Accept-Language')
    setResponseHeader(event, 'cache-control', 'no-cache')
    return sendRedirect(event, `/${bestLocale(getRequestHeader(event, 'accept-language'))}`, 302)
  }
  // Slashes of either kind in front are cut to one, or a browser would follow the redirect to another host.
  if (path.endsWith('/'))
    return sendRedirect(event, `/${path.replace(/^[/\\]+|[/\\]+$/g, '')}${search}`, 301)
})
