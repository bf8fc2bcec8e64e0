import type { Core, Struct } from '@strapi/strapi'
import { isDeepStrictEqual } from 'node:util'
import { isTranslated } from '../../core/locales/installed-locales'
import { serviceOf } from '../../core/strapi/services'

interface Version { id: number, documentId: string, locale: string }
interface ContentTypes {
  getNestedPopulateOfNonLocalizedAttributes: (uid: string) => string[]
  copyNonLocalizedAttributes: (type: Struct.ContentTypeSchema, version: Version) => Record<string, unknown>
}
interface Localizations { syncNonLocalizedAttributes: (version: Version, type: Struct.ContentTypeSchema) => Promise<void> }

/**
 * Publishing one language publishes the fields that all languages share: an event cancelled in English is
 * cancelled in Finnish too. Strapi does so only when they change in the same step, not when they were saved before.
 */
export function publishSharedFields(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const result = await next()
    const { action, uid, contentType } = context
    if (action !== 'publish' || !isTranslated(strapi, uid))
      return result
    const { getNestedPopulateOfNonLocalizedAttributes, copyNonLocalizedAttributes } = serviceOf<ContentTypes>(strapi, 'plugin::i18n.content-types')
    const published = result as { documentId: string, entries: Version[] }
    const versions: Version[] = await strapi.db.query(uid).findMany({
      where: {
        documentId: published.documentId,
        publishedAt: { $notNull: true },
      },
      populate: getNestedPopulateOfNonLocalizedAttributes(uid),
    })
    const sharedBy = (version: Version) => copyNonLocalizedAttributes(contentType, version)
    const source = versions.find(({ id }) => id === published.entries[0]?.id)
    // A version that already agrees is left alone: to touch it would be a change that readers are told of.
    if (source && versions.some(version => !isDeepStrictEqual(sharedBy(version), sharedBy(source))))
      await serviceOf<Localizations>(strapi, 'plugin::i18n.localizations').syncNonLocalizedAttributes(source, contentType)
    return result
  })
}
