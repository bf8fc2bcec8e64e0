import type { Core } from '@strapi/strapi'
import { crossOrigin, securityHeaders } from '../src/delivery/gateway/headers'

/** In the order in which a request passes them; `global::` ones are rooms of ours under `src/`. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const siteUrl = env('SITE_URL', `http://${env('HOST', '127.0.0.1')}:${env.int('PORT', 3000)}`)
  return [
    'global::trusted-proxies',
    'global::request-log',
    'global::compressed-answers',
    'global::unavailable',
    'strapi::errors',
    {
      name: 'strapi::security',
      config: securityHeaders(env('NODE_ENV') !== 'development'),
    },
    'global::plain-headers',
    'global::health',
    'global::change-feed',
    'global::preview-pass',
    {
      name: 'strapi::cors',
      config: crossOrigin(siteUrl),
    },
    'global::public-door',
    'global::trusted-answers',
    'global::portraits',
    'global::served-files',
    'global::bad-queries',
    {
      name: 'strapi::query',
      config: { arrayLimit: 100, depth: 10 },
    },
    {
      name: 'strapi::body',
      config: {
        jsonLimit: '2mb',
        formLimit: '100kb',
        textLimit: '100kb',
        // Above the limits that the upload rules explain to editors in words.
        formidable: { maxFileSize: 64 * 1024 * 1024, maxFiles: 20, maxFields: 100 },
      },
    },
    'global::some-body',
    'global::token-rules',
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ]
}
