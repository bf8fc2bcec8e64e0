import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { bestLocale } from '../../core/locales/best-locale'
import { isTranslated, localeOrder } from '../../core/locales/installed-locales'
import { onDocuments, READS } from '../../core/strapi/document-middleware'
import { findDocuments } from '../../core/strapi/find-documents'
import { publicCaller } from '../gateway'

export const localeFallback: Feature = {
  name: 'delivery/locale-fallback',
  register: registerLocaleFallback,
}

/**
 * Answers public reads of translated types in the asked language, else the default one, else any other.
 * Lists, counts, paging, sort and filters see exactly one version of each document.
 */
function registerLocaleFallback(strapi: Core.Strapi): void {
  onDocuments(strapi, async (call, next) => {
    const { uid, action, params } = call
    const isAsked = publicCaller(strapi) !== undefined && params.status === 'published'
    if (!isAsked || !READS.includes(action) || !isTranslated(strapi, uid))
      return next()
    if (action === 'findOne' || action === 'findFirst') {
      const { documentId, ...rest } = params
      const filters = documentId === undefined
        ? rest.filters
        : {
            $and: [
              rest.filters ?? {},
              { documentId },
            ],
          }
      const found = await findDocuments(strapi, uid, { ...rest, filters, start: 0, limit: 1 })
      return found[0] ?? null
    }
    const asked = typeof params.locale === 'string'
      ? params.locale
      : undefined
    const onlyBest = bestLocale(strapi, uid, await localeOrder(strapi, asked))
    call.params = {
      ...params,
      locale: '*',
      filters: {
        $and: [params.filters ?? {}, onlyBest],
      },
    }
    return next()
  })
}
