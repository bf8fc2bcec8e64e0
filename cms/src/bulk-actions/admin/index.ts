import type { AdminPart } from '../../admin/part'
import { contentManagerOf } from '../../admin/content-manager'
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
