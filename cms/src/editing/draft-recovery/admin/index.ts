import type { AdminPart } from '../../../core/admin-ui/part'
import { contentManagerOf } from '../../../core/strapi/admin/content-manager'
import { onLogout } from '../../../core/strapi/admin/saves'
import { dropAllCopies, dropOldCopies } from './copies'
import { part } from './texts'
import { UnsavedWork } from './UnsavedWork'

export const unsavedWorkAdmin: AdminPart = {
  ...part,
  bootstrap(app) {
    dropOldCopies()
    onLogout(dropAllCopies)
    contentManagerOf(app).injectComponent('editView', 'right-links', { name: 'unsaved-work', Component: UnsavedWork })
  },
}
