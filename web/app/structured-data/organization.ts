import type { Describer, Thing } from './thing'
import { homePath, iconPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { shownLinks } from '../../common/links'
import { present } from '../../common/lists'
import { absolute } from './thing'

/** By what name other things refer to the organisation. */
export function publisherId({ siteUrl }: Describer): string {
  return `${siteUrl}/#organization`
}

/** The organisation as others refer to it. */
export function publisher(describer: Describer): Thing {
  const { siteUrl, site } = describer
  return {
    '@type': 'ResearchOrganization',
    '@id': publisherId(describer),
    'name': site?.name,
    'url': siteUrl,
  }
}

/** The organisation itself, told once: on the home page. */
export function organization(describer: Describer): Thing {
  const { site, locale } = describer
  return {
    ...publisher(describer),
    slogan: site?.tagline,
    description: site?.description,
    logo: absolute(iconPath('icon-512.png'), describer),
    sameAs: shownLinks(site?.socialLinks, locale).map(({ href }) => href).filter(href => href.startsWith('https:')),
    contactPoint: present(site?.contacts).filter(({ email, phone }) => email ?? phone).map(({ label, email, phone }) => ({
      '@type': 'ContactPoint',
      'contactType': label,
      'email': email,
      'telephone': phone,
    })),
  }
}

export function website(describer: Describer): Thing {
  const { siteUrl, site, locale } = describer
  return {
    '@type': 'WebSite',
    '@id': `${siteUrl}/#website`,
    'name': site?.name,
    'url': absolute(homePath(locale), describer),
    'inLanguage': locales,
    'publisher': {
      '@id': publisherId(describer),
    },
  }
}
