import type { Settings } from '../utils/settings'
import { setResponseHeaders } from 'h3'
import { defineNitroPlugin } from 'nitropack/runtime'
import { securityHeaders } from '../../security-headers'
import { settings } from '../utils/settings'

declare module 'h3' {
  interface H3EventContext { settings: Settings }
}

const headers = securityHeaders(settings.siteUrl)

/** Addresses of files for machines. */
const files = /^\/(?:(?:media|feeds|calendars|sitemaps|\.well-known)\/|(?:sitemap\.xml|robots\.txt|llms\.txt)(?:\?|$))/

/** On every answer, files and errors included: a route rule would miss addresses that match no rule. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('request', (event) => {
    event.context.settings = settings
    setResponseHeaders(event, headers)
    // Nuxt answers an error as JSON to whoever does not ask for HTML by name; a page's error is a page.
    if (!files.test(event.path))
      event.node.req.headers.accept = 'text/html'
  })
  nitro.hooks.hook('render:response', (response, { event }) => {
    const headers = response.headers ??= {}
    delete headers['x-powered-by']
    // Nuxt renders an error's page by an inner request, which itself succeeds.
    const isError = event.path.startsWith('/__nuxt_error') || response.statusCode !== 200
    // A publication must be seen at the next load: whoever keeps a page asks again before showing it.
    headers['cache-control'] = isError ? 'no-store' : 'public, max-age=0, must-revalidate'
  })
})
