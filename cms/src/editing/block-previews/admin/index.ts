import type { StrapiApp } from '@strapi/strapi/admin'
import type { AdminPart } from '../../../core/admin-ui/part'
import { contentManagerOf } from '../../../core/strapi/admin/content-manager'
import { BlocksPanel } from './BlocksPanel'
import { part, texts } from './texts'

/** Says what the blocks of a page are for: their names in the picker, and a list with pictures beside the form. */
export const blocksPart: AdminPart = {
  name: part,
  texts,
  bootstrap(app: StrapiApp) {
    contentManagerOf(app).apis.addEditViewSidePanel([BlocksPanel])
  },
}
