import type { Check } from '../types'
import { isPlaceholder, missingPart } from '@ican/shared/placeholders'
import { passagesOf } from '../../../core/documents/rich-text'

const SITE = 'api::site.site'

export const toBeCompleted: Check = {
  code: 'to-be-completed',
  level: 'warn',
  name: { en: 'To be completed', fi: 'Täydennettävä', sv: 'Ska kompletteras' },
  texts: {
    en: 'Still missing: {missing} Readers do not see this paragraph. Replace it with the information.',
    fi: 'Vielä puuttuu: {missing} Lukijat eivät näe tätä kappaletta. Kirjoita tieto sen tilalle.',
    sv: 'Saknas än: {missing} Läsarna ser inte detta stycke. Ersätt det med uppgiften.',
  },
  find: ({ richTexts }) => richTexts.flatMap(({ path, nodes }) => passagesOf(nodes)
    .filter(isPlaceholder)
    .map(passage => ({
      path,
      values: {
        missing: missingPart(passage),
      },
    }))),
}

interface Contact { label?: string | null, email?: string | null, phone?: string | null }

export const contactWithoutAddress: Check = {
  code: 'contact-without-address',
  level: 'warn',
  name: { en: 'Contact without an address', fi: 'Yhteystieto ilman osoitetta', sv: 'Kontakt utan adress' },
  texts: {
    en: 'The contact “{label}” has no e-mail address and no phone number, so the site leaves it out. Add one of them.',
    fi: 'Yhteystiedolla ”{label}” ei ole sähköpostiosoitetta eikä puhelinnumeroa, joten sivusto jättää sen pois. Lisää jompikumpi.',
    sv: 'Kontakten ”{label}” har varken e-postadress eller telefonnummer, så webbplatsen utelämnar den. Lägg till någondera.',
  },
  find: ({ uid, values }) => uid === SITE
    ? contactsOf(values.contacts).flatMap(({ label, email, phone }, index) => email || phone
        ? []
        : [
            {
              path: `contacts.${index}.email`,
              values: { label: label ?? '' },
            },
          ])
    : [],
}

function contactsOf(value: unknown): Contact[] {
  return Array.isArray(value)
    ? value.filter((contact): contact is Contact => typeof contact === 'object' && contact !== null)
    : []
}
