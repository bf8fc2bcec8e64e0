import type { Feature } from '../../core/feature'
import { ensureReferences, keepReferences } from './keep'
import { migrations } from './table'

export { describeUsers, mayRead } from './describe'
export type { User } from './describe'
export { FILE } from './extract'

export { rebuildReferences, renewReferences } from './keep'
export { componentOf, referencesOf } from './model'
export { onConnection, readExternal, readExternalUses, readOwn, readUses } from './table'
export type { Reference, ReferenceKind, Target } from './table'
export { targetOf, usersOf } from './uses'
export type { DocumentName } from './uses'

export const references: Feature = {
  name: 'references/index',
  register: keepReferences,
  migrations,
  bootstrap: ensureReferences,
}
