import type { AdminPart } from '../../../core/admin-ui/part'
import { Search } from '@strapi/icons'
import { part } from './texts'

/** A page that finds entries of every type by what is written in them. */
export const contentSearchAdmin: AdminPart = {
  ...part,
  register(app) {
    app.addMenuLink({
      to: 'find',
      icon: Search,
      intlLabel: { id: `${part.name}.title`, defaultMessage: part.texts.en.title },
      permissions: [],
      position: 2,
      Component: () => import('./SearchPage'),
    })
  },
}

export { SearchForm } from './SearchForm'
