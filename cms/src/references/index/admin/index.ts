import type { AdminPart } from '../../../core/admin-ui/part'
import { texts, words } from './texts'

export { UserList } from './UserList'
export type { User, Users } from './UserList'

/** The words in which other panels tell where something is used. */
export const referencesAdmin: AdminPart = {
  name: words.name,
  texts,
}
