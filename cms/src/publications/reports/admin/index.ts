import type { AdminPart } from '../../../core/admin-ui/part'
import { Archive } from '@strapi/icons'
import { part } from './texts'

/** A page that freezes the list of a term's publications for a report. */
export const publicationReportsAdmin: AdminPart = {
  ...part,
  register(app) {
    app.addMenuLink({
      to: 'publication-reports',
      icon: Archive,
      intlLabel: { id: `${part.name}.menu`, defaultMessage: part.texts.en.menu },
      permissions: [
        { action: 'plugin::content-manager.explorer.publish', subject: 'api::publication.publication' },
      ],
      Component: () => import('./ReportsPage'),
    })
  },
}
