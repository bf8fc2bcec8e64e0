/** Types of ours that the public never reads. */
const PRIVATE_TYPES = ['api::enquiry.enquiry']

/** Whether the published entries of a type are for everyone. */
export function isPublicType(uid: string): boolean {
  return uid.startsWith('api::') && !PRIVATE_TYPES.includes(uid)
}

/** Whether a permission such as `api::event.event.find` only reads a public type. */
export function isPublicScope(scope: string): boolean {
  const [, uid, action] = /^(.+)\.([^.]+)$/.exec(scope) ?? []
  return uid !== undefined && isPublicType(uid) && (action === 'find' || action === 'findOne')
}
