import type { Core } from '@strapi/strapi'
import type { AdminUser } from '../../core/strapi/admin-routes'
import { adminUserOf } from '../../core/strapi/admin-routes'
import { isLocalized } from '../../core/strapi/database'

type Data = Record<string, unknown>
interface WriteParams { data?: Data, locale?: unknown }

/** What the system alone writes. A request that could set them could take over, backdate or hide another entry. */
const systemFields = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'changedAt',
  'localizations',
]

/**
 * Takes everything out of what an editor sends that only the system may write. Commands and the seed, which no
 * request stands behind, may set these fields.
 */
export function keepSystemFields(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const ctx = strapi.requestContext.get()
    if (ctx === undefined || !['create', 'update', 'clone'].includes(context.action))
      return next()
    const params = context.params as WriteParams
    if (!isLocalized(context.contentType))
      delete params.locale
    if (params.data !== undefined)
      clean(params.data, params.locale, await adminUserOf(strapi, ctx), context.action)
    return next()
  })
}

function clean(data: Data, locale: unknown, user: AdminUser | undefined, action: string): void {
  for (const field of systemFields)
    delete data[field]
  if (data.locale !== locale)
    delete data.locale
  if (action === 'update' || data.createdBy !== user?.id)
    delete data.createdBy
  if (data.updatedBy !== user?.id)
    delete data.updatedBy
}
