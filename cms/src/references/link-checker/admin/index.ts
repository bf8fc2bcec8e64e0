import type { StrapiApp } from '@strapi/strapi/admin'
import type { AdminPart } from '../../../core/admin-ui/part'
import { Link } from '@strapi/icons'
import { texts, words } from './texts'

/** A page of its own for the links to other sites that lead nowhere. */
export const externalLinks: AdminPart = {
  name: words.name,
  texts,
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'links',
      icon: Link,
      intlLabel: { id: `${words.name}.menu`, defaultMessage: texts.en.menu },
      permissions: [],
      Component: async () => ({ default: (await import('./LinksPage')).LinksPage }),
    })
  },
}
