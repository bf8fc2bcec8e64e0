import type { AdminPart } from '../../../core/admin-ui/part'
import { replaceFirstBulkActions } from '../../../core/strapi/admin/content-manager'
import { PublishSeveral, UnpublishSeveral } from './actions'
import { part } from './texts'

export const bulkActionsAdmin: AdminPart = {
  ...part,
  bootstrap(app) {
    // Strapi's own two come first, of which only the second has a type. They do all or nothing, and say nothing about each.
    replaceFirstBulkActions(app, 'unpublish', [PublishSeveral, UnpublishSeveral])
  },
}
