import type { AdminPart } from '../../../core/admin-ui/part'
import { contentManagerOf } from '../../../core/strapi/admin/content-manager'
import { SavedFilters } from './SavedFilters'
import { part } from './texts'

export const savedFiltersAdmin: AdminPart = {
  ...part,
  bootstrap(app) {
    contentManagerOf(app).injectComponent('listView', 'actions', { name: 'saved-filters', Component: SavedFilters })
  },
}
