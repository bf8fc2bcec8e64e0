import type { Core } from '@strapi/strapi'

/** What the public door of the CMS has to know of its surroundings. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  // Everywhere but in development the door knows trusted documents only.
  closed: env('NODE_ENV') !== 'development',
  siteUrl: env('SITE_URL', `http://${env('HOST', '127.0.0.1')}:${env.int('PORT', 3000)}`),
  trustedProxies: env('TRUSTED_PROXIES', ''),
  previewSecret: env('PREVIEW_SECRET', ''),
  documents: env('TRUSTED_DOCUMENTS', require.resolve('@ican/shared/generated/trusted-documents.json')),
})
