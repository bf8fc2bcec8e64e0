import type { Core } from '@strapi/strapi'
import type { RoleCode } from './rooms'
import { locales } from '@ican/shared/vocabulary'
import { receivedTypes } from '../../core/internal-types'
import { serviceOf } from '../../core/strapi/services'
import { boardTypes, roleCodes } from './rooms'

export interface Permission {
  action: string
  subject?: string | null
  properties?: { fields?: string[], locales?: string[] }
  conditions?: string[]
}

interface Action { actionId: string, section: string, subjects?: string[] }

interface PermissionService {
  actionProvider: {
    values: () => Action[]
    appliesToProperty: (property: string, actionId: string, subject?: string | null) => Promise<boolean>
  }
}

interface ContentTypeService {
  getPermissionsWithNestedFields: (actions: Action[]) => Permission[]
}

const explorer = 'plugin::content-manager.explorer.'

/** The whole of what a role may do; what is not named here is refused. */
export async function permissionsOf(strapi: Core.Strapi, role: RoleCode): Promise<Permission[]> {
  if (role === roleCodes.communicationsEditor) {
    const content = await onTypes(strapi, uid => uid.startsWith('api::'))
    return [
      ...content.filter(isByHand),
      ...mediaLibrary(),
    ]
  }
  if (role === roleCodes.boardEditor) {
    const content = await onTypes(strapi, uid => boardTypes.includes(uid))
    return [
      ...content,
      ...mediaLibrary(['admin::is-creator']),
    ]
  }
  return []
}

function isByHand({ action, subject }: Permission): boolean {
  return action !== `${explorer}create` || !receivedTypes.includes(subject ?? '')
}

/** Every editing action on the chosen types, with all their fields and languages. */
async function onTypes(strapi: Core.Strapi, chosen: (uid: string) => boolean): Promise<Permission[]> {
  const { actionProvider } = serviceOf<PermissionService>(strapi, 'admin::permission')
  const contentTypes = serviceOf<ContentTypeService>(strapi, 'admin::content-type')
  const actions = actionProvider.values()
    .filter(action => action.section === 'contentTypes' && action.actionId.startsWith(explorer))
    .map(action => ({ ...action, subjects: action.subjects?.filter(chosen) ?? [] }))
  const permissions = contentTypes.getPermissionsWithNestedFields(actions)
  return Promise.all(permissions.map(async (permission) => {
    if (!await actionProvider.appliesToProperty('locales', permission.action, permission.subject))
      return permission
    return {
      ...permission,
      properties: {
        ...permission.properties,
        locales: [...locales],
      },
    }
  }))
}

/** Pictures: everybody may add some; the conditions say whose may be seen, changed and removed. */
function mediaLibrary(conditions: string[] = []): Permission[] {
  return [
    { action: 'plugin::upload.read', conditions },
    { action: 'plugin::upload.assets.create' },
    { action: 'plugin::upload.assets.update', conditions },
    { action: 'plugin::upload.assets.download', conditions },
    { action: 'plugin::upload.assets.copy-link', conditions },
  ]
}
