import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin'
import type { StrapiApp } from '@strapi/strapi/admin'

/** Where panels, actions and blocks are added to the forms and lists; Strapi types it for no plugin. */
export function contentManager(app: StrapiApp): ContentManagerPlugin['config']['apis'] {
  return app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis']
}
