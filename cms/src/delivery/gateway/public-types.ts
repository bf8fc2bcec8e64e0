import { internalTypes } from '../../core/internal-types'

/** Whether the published entries of a type are for everyone. */
export function isPublicType(uid: string): boolean {
  return uid.startsWith('api::') && !internalTypes.includes(uid)
}

/** Whether a permission such as `api::event.event.find` only reads a public type. */
export function isPublicScope(scope: string): boolean {
  const [, uid, action] = /^(.+)\.([^.]+)$/.exec(scope) ?? []
  return uid !== undefined && isPublicType(uid) && (action === 'find' || action === 'findOne')
}
