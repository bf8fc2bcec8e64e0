import type { Settings } from '../utils/settings'
import { setResponseHeaders } from 'h3'
import { defineNitroPlugin } from 'nitropack/runtime'
import { settings } from '../utils/settings'

declare module 'h3' {
  interface H3EventContext { settings: Settings }
}

const contentSecurityPolicy = [
  'default-src \'none\'',
  'style-src \'self\'',
  'img-src \'self\' data:',
  'font-src \'self\'',
  'script-src \'self\'',
  'form-action \'self\'',
  'base-uri \'none\'',
  'frame-ancestors \'none\'',
].join('; ')

const headers: Record<string, string> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  ...settings.siteUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' },
}

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
