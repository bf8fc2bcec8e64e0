import type { AdminPart } from '../../../core/admin-ui/part'
import { contentManagerOf } from '../../../core/admin-ui/content-manager'
import { PublishSeveral, UnpublishSeveral } from './actions'
import { part } from './texts'

export const bulkActionsAdmin: AdminPart = {
  ...part,
  bootstrap(app) {
    // Strapi's own two come first, of which only the second has a type. They do all or nothing, and say nothing about each.
    contentManagerOf(app).apis.addBulkAction(stock => [
      PublishSeveral,
      UnpublishSeveral,
      ...stock.slice(stock.findIndex(({ type }) => type === 'unpublish') + 1),
    ])
  },
}
