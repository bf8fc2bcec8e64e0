import type { Core } from '@strapi/strapi'
import type { RouteContext } from '../../core/strapi/admin-routes'
import { errors } from '@strapi/utils'
import { isRecord } from '../../core/is-record'
import { useOnAdminRoutes } from '../../core/strapi/admin-routes'

const OF_VERSIONS = /\/actions\/(?:publish|unpublish|discard|bulkPublish|bulkUnpublish)$/

/** Refuses in words what Strapi's controllers take without looking and then trip over. */
export function refuseMisfits(strapi: Core.Strapi): void {
  useOnAdminRoutes(strapi, (ctx, next) => {
    const misfit = misfitOf(strapi, ctx)
    if (misfit !== undefined)
      throw new errors.ValidationError(misfit)
    return next()
  })
}

function misfitOf(strapi: Core.Strapi, { path, params, request: { body } }: RouteContext): string | undefined {
  if (path === '/admin/permissions/check' && !(isRecord(body) && Array.isArray(body.permissions)))
    return 'Send a list of permissions.'
  // Strapi also finds what every object inherits.
  if (path.startsWith('/content-manager/uid/') && !(isRecord(body) && Object.keys(strapi.contentTypes).includes(String(body.contentTypeUID))))
    return 'There is no such type.'
  if (!OF_VERSIONS.test(path))
    return undefined
  const type = Object.entries(strapi.contentTypes).find(([uid]) => uid === params.model)?.[1]
  return type !== undefined && type.options?.draftAndPublish !== true
    ? 'Entries of this type are published as they are saved.'
    : undefined
}
