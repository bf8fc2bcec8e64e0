import type { AdminPart } from '../../../core/admin-ui/part'
import { defineTexts } from '../../../core/admin-ui/part'
import { contentManagerOf } from '../../../core/strapi/admin/content-manager'
import { SlugOfTitle } from './SlugOfTitle'

/** Makes the address of a new entry from its title while that is being written; Strapi makes it before there is one. */
export const slugsAdmin: AdminPart = {
  name: 'slugs',
  texts: defineTexts({ en: {}, fi: {}, sv: {} }),
  bootstrap(app) {
    contentManagerOf(app).injectComponent('editView', 'right-links', { name: 'slug-of-title', Component: SlugOfTitle })
  },
}
