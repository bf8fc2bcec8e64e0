import type { StrapiApp } from '@strapi/strapi/admin'
import type { AdminPart } from '../../../core/admin-ui/part'
import { contentManagerOf } from '../../../core/strapi/admin/content-manager'
import { ShortcutsPanel } from './ShortcutsPanel'
import { part, texts } from './texts'

/** Keys for what is done often, and the list of them. */
export const shortcutsPart: AdminPart = {
  name: part,
  texts,
  bootstrap(app: StrapiApp) {
    // Last: it is looked for, not looked at.
    contentManagerOf(app).apis.addEditViewSidePanel(panels => [...panels, ShortcutsPanel])
  },
}
