import type { AdminPart } from '../../../core/admin-ui/part'
import { contentManagerOf } from '../../../core/strapi/admin/content-manager'
import { ConflictDialog } from './ConflictDialog'
import { part } from './texts'
import { sendLoadedVersions } from './versions'

export { fitted, isSame } from './compare'

export const saveConflictsAdmin: AdminPart = {
  ...part,
  bootstrap(app) {
    sendLoadedVersions()
    contentManagerOf(app).injectComponent('editView', 'right-links', { name: 'save-conflicts', Component: ConflictDialog })
  },
}
