import type { PersonCardFragment } from '@ican/shared/generated/documents'
import type { Describer, Thing } from './thing'
import { recordPath } from '@ican/shared/paths'
import { translatedText } from '../../common/translated'
import { pictureSource } from '../utils/media'
import { absolute } from './thing'

/** The people of a page, in its order. Made-up ones are left out. */
export function people(entries: readonly PersonCardFragment[], describer: Describer): Thing[] {
  const known = entries.filter(({ sample }) => !sample)
  return known.length === 0
    ? []
    : [
        {
          '@type': 'ItemList',
          'numberOfItems': known.length,
          'itemListElement': known.map((entry, index) => ({
            '@type': 'ListItem',
            'position': index + 1,
            'item': person(entry, describer),
          })),
        },
      ]
}

function person({ slug, displayName, role, affiliation, orcid, publicEmail, photo }: PersonCardFragment, describer: Describer): Thing {
  const { locale } = describer
  const url = absolute(recordPath('people', locale, slug), describer)
  const picture = photo && pictureSource(photo)
  return {
    '@type': 'Person',
    '@id': url,
    url,
    'name': displayName,
    'jobTitle': translatedText(role, locale),
    'affiliation': affiliation && { '@type': 'Organization', 'name': affiliation },
    'email': publicEmail,
    'image': picture && absolute(picture.src, describer),
    'sameAs': orcid && `https://orcid.org/${orcid}`,
  }
}
