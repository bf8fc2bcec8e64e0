import type { Core } from '@strapi/strapi'
import type { Permission } from './permissions'
import { useOnAdminRoutes } from '../../core/strapi/admin-routes'
import { serviceOf } from '../../core/strapi/services'

interface Hook { register: (change: (permissions: Permission[]) => Permission[]) => unknown }
interface RoleService { hooks: { willResetSuperAdminPermissions: Hook } }

/**
 * What the admin asks for in every form though it belongs to the paid edition's writing robot. Strapi answers 404, which every
 * browser reports as an error; this says the same in words that the admin understands.
 */
const robot: { path: RegExp, answer: object }[] = [
  {
    path: /^\/admin\/ai-feature-config$/,
    answer: {
      data: { isAiI18nConfigured: false, isAiMediaLibraryConfigured: false },
    },
  },
  {
    path: /^\/i18n\/ai-localization-jobs\//,
    answer: { data: null },
  },
  {
    path: /^\/admin\/license-trial-time-left$/,
    answer: {},
  },
  {
    path: /^\/i18n\/settings$/,
    answer: {
      data: { aiLocalizations: false },
    },
  },
]

/**
 * Leaves out of the administrator's menu what nobody needs here: the marketplace, and in production the builder of content
 * types, which there could only show what a developer changes in the code.
 */
export function closeUnusedRooms(strapi: Core.Strapi): void {
  const closed = ['admin::marketplace.read']
  if (strapi.config.get('environment') === 'production')
    closed.push('plugin::content-type-builder.read')
  const { hooks } = serviceOf<RoleService>(strapi, 'admin::role')
  hooks.willResetSuperAdminPermissions.register(permissions => permissions.filter(({ action }) => !closed.includes(action)))
  useOnAdminRoutes(strapi, async (ctx, next) => {
    const known = robot.find(({ path }) => ctx.method === 'GET' && path.test(ctx.path))
    if (known === undefined)
      return next()
    ctx.body = known.answer
    return ctx.body
  })
}
