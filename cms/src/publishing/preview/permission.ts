import type { Core, UID } from '@strapi/strapi'
import type { RouteContext } from '../../core/strapi/admin-routes'
import type { PreviewScope } from '../../delivery/gateway'
import { errors } from '@strapi/utils'
import { isTranslated } from '../../core/locales/installed-locales'
import { serviceOf } from '../../core/strapi/services'
import { isPublicType } from '../../delivery/gateway'

interface Checker { can: Record<'read' | 'update', (entity: unknown) => boolean> }
interface CheckerService { create: (options: { userAbility: unknown, model: string }) => Checker }

/** The documents of a type and id in each language, as the one who asks may read them; refuses who may not. */
export async function requireDrafts(strapi: Core.Strapi, ctx: RouteContext, action: 'read' | 'update', { uid, documentId, locale }: Partial<PreviewScope>): Promise<{ locale: string | null }[]> {
  if (typeof uid !== 'string' || typeof documentId !== 'string' || !isPublicType(uid) || !(uid in strapi.contentTypes))
    throw new errors.NotFoundError()
  const drafts: { locale: string | null }[] = await strapi.db.query(uid as UID.ContentType).findMany({
    where: {
      documentId,
      publishedAt: null,
      ...typeof locale === 'string' && { locale },
    },
    populate: ['createdBy'],
  })
  const checker = serviceOf<CheckerService>(strapi, 'plugin::content-manager.permission-checker').create({
    userAbility: ctx.state.userAbility,
    model: uid,
  })
  const allowed = drafts.filter(draft => checker.can[action](draft))
  // Whoever may not see the type learns nothing of what there is in it.
  if (allowed.length === 0)
    throw new errors.ForbiddenError()
  return isTranslated(strapi, uid)
    ? allowed
    : [
        { locale: null },
      ]
}
