import type { Describer, Thing } from './thing'
import { homePath } from '@ican/shared/paths'
import { messages } from '../../common/messages'
import { absolute } from './thing'

interface Crumb { href: string, label: string }

/** The way from the home page to a page, itself included. */
export function breadcrumbs(trail: readonly Crumb[], here: Crumb, describer: Describer): Thing {
  const { locale } = describer
  const home = {
    href: homePath(locale),
    label: messages[locale].home,
  }
  return {
    '@type': 'BreadcrumbList',
    'itemListElement': [home, ...trail, here].map(({ href, label }, index) => ({
      '@type': 'ListItem',
      'position': index + 1,
      'name': label,
      'item': {
        '@id': absolute(href, describer),
      },
    })),
  }
}
