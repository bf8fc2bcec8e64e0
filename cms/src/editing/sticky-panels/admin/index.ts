import type { StrapiApp } from '@strapi/strapi/admin'
import type { AdminPart } from '../../../core/admin-ui/part'
import { contentManagerOf } from '../../../core/strapi/admin/content-manager'
import { StickyPanels } from '../../../core/strapi/admin/sticky-panels'

/** Keeps publish, save and checks in view while a long form is scrolled. */
export const stickyPanels: AdminPart = {
  name: 'sticky-panels',
  texts: { en: {}, fi: {}, sv: {} },
  bootstrap(app: StrapiApp) {
    contentManagerOf(app).injectComponent('editView', 'right-links', { name: 'sticky-panels', Component: StickyPanels })
  },
}
