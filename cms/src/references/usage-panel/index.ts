import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { RouteContext } from '../../core/strapi/admin-routes'
import type { RemovalKind } from '../deletion-guard'
import { answerAdmin } from '../../core/strapi/admin-endpoint'
import { serviceOf } from '../../core/strapi/services'
import { judge, photographsLeftOver, plannedRemoval, visibleUsers } from '../deletion-guard'
import { FILE, mayRead, usersOf } from '../index'

interface FilePermissions {
  createPermissionsManager: (options: { ability: unknown, action: string, model: string }) => { ability: { cannot: (action: string, subject: unknown) => boolean }, toSubject: (file: object) => unknown }
}

export const usagePanel: Feature = {
  name: 'references/usage-panel',
  register: answerWhereUsed,
}

/**
 * `GET /where-used/<type>/<documentId>` tells where a document or file is used; with `?removal=unpublish|delete&locale=`
 * also what taking it away would break, in the languages named by their codes with commas between, or in all. Whoever may not read it gets 404; documents of other people's types are only counted,
 * for the patient board's editor not even that.
 */
function answerWhereUsed(strapi: Core.Strapi): void {
  answerAdmin(strapi, 'where-used', [
    {
      method: 'GET',
      path: '/:type/:documentId',
      handler: async (ctx) => {
        const { type, documentId } = ctx.params as { type: string, documentId: string }
        if (!await mayAsk(strapi, ctx, type, documentId))
          return ctx.notFound()
        const uses = await visibleUsers(strapi, await usersOf(strapi, { type, documentId }))
        const { removal, locale } = ctx.query
        if (removal !== 'unpublish' && removal !== 'delete')
          return uses
        return {
          ...uses,
          ...await foresee(strapi, type, documentId, removal, typeof locale === 'string' && locale !== '*'
            ? locale.split(',')
            : '*'),
        }
      },
    },
  ])
}

async function foresee(strapi: Core.Strapi, type: string, documentId: string, kind: RemovalKind, languages: string[] | '*') {
  const { broken, vanishing } = await judge(strapi, await plannedRemoval(strapi, type, documentId, kind, languages))
  return {
    broken: await visibleUsers(strapi, broken),
    vanishing: await visibleUsers(strapi, vanishing),
    photographs: kind === 'delete'
      ? await photographsLeftOver(strapi, { type, documentId })
      : 0,
    mayLeadOn: broken.length > 0 && broken.every(({ kind }) => kind === 'link'),
  }
}

async function mayAsk(strapi: Core.Strapi, ctx: RouteContext, type: string, documentId: string): Promise<boolean> {
  if (type !== FILE)
    return type in strapi.contentTypes && type.startsWith('api::') && mayRead(strapi, ctx, type)
  const file = await strapi.db.query(FILE).findOne({
    where: { documentId },
    populate: ['createdBy', 'createdBy.roles'],
  }) as object | null
  const manager = serviceOf<FilePermissions>(strapi, 'admin::permission').createPermissionsManager({
    ability: ctx.state.userAbility,
    action: 'plugin::upload.read',
    model: FILE,
  })
  return file !== null && !manager.ability.cannot('plugin::upload.read', manager.toSubject(file))
}
