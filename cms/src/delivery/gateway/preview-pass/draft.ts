import type { Core, UID } from '@strapi/strapi'
import type { PreviewScope } from './table'

const PAGE: UID.ContentType = 'api::page.page'

/** A draft, with what its address on the site is made of. */
export interface Draft { slug?: string, isHome?: boolean, updatedAt: string | Date, parent?: { documentId: string } | null }

/** The draft in its language; null where there is none. */
export async function findDraft(strapi: Core.Strapi, { uid, documentId, locale }: PreviewScope): Promise<Draft | null> {
  return strapi.db.query(uid as UID.ContentType).findOne({
    where: {
      documentId,
      publishedAt: null,
      ...locale !== null && { locale },
    },
    populate: uid === PAGE
      ? ['parent']
      : [],
  })
}
