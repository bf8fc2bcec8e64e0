import type { AdminPart } from '../../../core/admin-ui/part'
import { Upload } from '@strapi/icons'
import { part } from './texts'

/** A page that takes in publications from files of other programmes. */
export const publicationImportAdmin: AdminPart = {
  ...part,
  register(app) {
    app.addMenuLink({
      to: 'publication-imports',
      icon: Upload,
      intlLabel: { id: `${part.name}.menu`, defaultMessage: part.texts.en.menu },
      permissions: [
        { action: 'plugin::content-manager.explorer.create', subject: 'api::publication.publication' },
      ],
      Component: () => import('./ImportsPage'),
    })
  },
}
