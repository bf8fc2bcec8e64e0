import type { AdminPart } from '../../../core/admin-ui/part'
import { CheckCircle } from '@strapi/icons'
import { contentManagerOf, wrapDocumentActions } from '../../../core/strapi/admin/content-manager'
import { ChecksPanel } from './ChecksPanel'
import { gated } from './GatedPublish'
import { part, texts } from './texts'

export type { Level } from '../types'

/** The checks in the admin: beside each form, before publishing, and for the whole site. */
export const publishChecks: AdminPart = {
  name: part,
  texts,
  register(app) {
    app.addMenuLink({
      to: 'checks',
      icon: CheckCircle,
      intlLabel: { id: `${part}.checks`, defaultMessage: texts.en.checks },
      permissions: [],
      Component: () => import('./SiteReportPage'),
      position: 2,
    })
  },
  bootstrap(app) {
    contentManagerOf(app).apis.addEditViewSidePanel(panels => [...panels, ChecksPanel])
    wrapDocumentActions(app, ['publish'], gated)
  },
}
