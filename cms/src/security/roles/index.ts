import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { Permission } from './permissions'
import type { RoleCode } from './rooms'
import { log } from '../../core/log'
import { serviceOf } from '../../core/strapi/services'
import { wallInBoardEditors } from './board-wall'
import { permissionsOf } from './permissions'
import { roleCodes, roleTexts } from './rooms'
import { closeUnusedRooms } from './unused-rooms'

interface Role { id: number, code: string, name: string, description: string }

interface RoleService {
  findOne: (where: Partial<Role>) => Promise<Role | null>
  create: (role: Omit<Role, 'id'>) => Promise<Role>
  update: (where: Partial<Role>, texts: Partial<Role>) => Promise<Role>
  getUsersCount: (id: number) => Promise<number>
  deleteByIds: (ids: number[]) => Promise<unknown>
  assignPermissions: (id: number, permissions: Permission[]) => Promise<unknown>
}

/** Roles that Strapi makes by itself and that would open more than ours. */
const stockRoles = ['strapi-editor', 'strapi-author']

export const roles: Feature = {
  name: 'security/roles',
  register(strapi) {
    wallInBoardEditors(strapi)
    closeUnusedRooms(strapi)
  },
  bootstrap: ensureRoles,
}

/**
 * Makes the three roles what the code says, at every start: a permission that was ticked or unticked by
 * hand is put right, so that a restored or copied database never opens more than this folder names.
 */
async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const roles = serviceOf<RoleService>(strapi, 'admin::role')
  for (const code of Object.values(roleCodes))
    await ensureRole(strapi, roles, code)
  for (const code of stockRoles)
    await retire(strapi, roles, code)
}

async function ensureRole(strapi: Core.Strapi, roles: RoleService, code: RoleCode): Promise<void> {
  const texts = roleTexts[code]
  const existing = await roles.findOne({ code })
  const role = existing ?? await roles.create({ code, ...texts })
  if (role.name !== texts.name || role.description !== texts.description)
    await roles.update({ id: role.id }, texts)
  // Strapi itself gives the administrator every permission at every start.
  if (code !== roleCodes.administrator)
    await roles.assignPermissions(role.id, await permissionsOf(strapi, code))
}

/** A stock role that somebody still holds stays, but opens nothing. */
async function retire(strapi: Core.Strapi, roles: RoleService, code: string): Promise<void> {
  const role = await roles.findOne({ code })
  if (!role)
    return
  if (await roles.getUsersCount(role.id) === 0) {
    await roles.deleteByIds([role.id])
    return
  }
  await roles.assignPermissions(role.id, [])
  log(strapi, 'ROLE_WITHOUT_RIGHTS', `The role «${role.name}» opens nothing any more. Give its holders one of: ${
    Object.values(roleTexts).map(texts => texts.name).join(', ')}.`)
}

export { isBoardEditorOnly } from './board-wall'
export { roleCodes } from './rooms'
