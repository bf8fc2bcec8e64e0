import type { Core } from '@strapi/strapi'
import type { Permission } from './permissions'
import { serviceOf } from '../service'

interface Hook { register: (change: (permissions: Permission[]) => Permission[]) => unknown }
interface RoleService { hooks: { willResetSuperAdminPermissions: Hook } }

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
}
