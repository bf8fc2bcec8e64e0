import type { Core } from '@strapi/strapi'
import { doorSettings, ownOrigins } from './settings'

/** Strapi's security headers, but the content policy: its own may only be widened, so the closed door sets one. */
export function securityHeaders(isClosed: boolean) {
  return {
    ...(isClosed && { contentSecurityPolicy: false }),
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    originAgentCluster: true,
    // Same origin, not none: with none, a browser hides from us that a request is our own.
    referrerPolicy: { policy: 'same-origin' },
  }
}

/** Who may read answers from a browser: the site and the CMS's own pages. */
export function crossOrigin(siteUrl: string) {
  return {
    origin: () => [
      new URL(siteUrl).origin,
      ...ownOrigins(strapi),
    ],
    headers: ['Content-Type', 'Authorization', 'X-Preview-Token'],
    methods: [
      'GET',
      'POST',
      'PUT',
      'PATCH',
      'DELETE',
      'HEAD',
    ],
    credentials: true,
    maxAge: 600,
    keepHeadersOnError: true,
  }
}

/** Headers that Strapi does not set, or not strictly enough, and some that say too much. */
export function plainHeaders(strapi: Core.Strapi): Core.MiddlewareHandler {
  const { closed, siteUrl } = doorSettings(strapi)
  const policy = contentPolicy(siteUrl)
  return async (ctx, next) => {
    ctx.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
    if (closed)
      ctx.set('Content-Security-Policy', policy)
    // Its files have compressed copies, which not every browser takes.
    if (ctx.path.startsWith('/admin/'))
      ctx.vary('Accept-Encoding')
    await next()
    for (const header of ['X-Powered-By', 'strapi'])
      ctx.remove(header)
    // Strapi leaves it empty where it allows nobody.
    if (ctx.response.get('Access-Control-Allow-Origin') === '')
      ['Access-Control-Allow-Origin', 'Access-Control-Allow-Credentials'].forEach(header => ctx.remove(header))
  }
}

/** What pages of the CMS may load: its own files only. The preview shows the site in a frame. */
function contentPolicy(siteUrl: string): string {
  return [
    'default-src \'self\'',
    'base-uri \'self\'',
    'connect-src \'self\'',
    'font-src \'self\' data:',
    'form-action \'self\'',
    'frame-ancestors \'self\'',
    `frame-src 'self' ${new URL(siteUrl).origin}`,
    'img-src \'self\' data: blob:',
    'media-src \'self\' data: blob:',
    'object-src \'none\'',
    'script-src \'self\'',
    'script-src-attr \'none\'',
    // Strapi's admin writes its styles as it runs.
    'style-src \'self\' \'unsafe-inline\'',
  ].join('; ')
}
