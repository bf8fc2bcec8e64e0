import type { Check } from '../types'
import { locales } from '@ican/shared/vocabulary'
import { isBlank } from '../../../core/invisible-letters'
import { plainTextOf, TRANSLATED } from '../translated-texts'

const isEmpty = (value: unknown) => typeof value !== 'string' || isBlank(value)

export const missingTranslation: Check = {
  code: 'missing-translation',
  level: 'block',
  name: { en: 'Missing translation of a field', fi: 'Kentän käännös puuttuu', sv: 'Översättning av ett fält saknas' },
  texts: {
    en: 'The field “{field}” is empty in one language ({language}). It is shown in every language, so fill it in.',
    fi: 'Kenttä ”{field}” on tyhjä yhdellä kielellä ({language}). Se näytetään kaikilla kielillä, joten täytä se.',
    sv: 'Fältet ”{field}” är tomt på ett språk ({language}). Det visas på alla språk, så fyll i det.',
  },
  find: ({ labels }) => labels.flatMap(({ path, values }) => locales
    .filter(language => isEmpty(values[language]))
    .map(language => ({
      path: `${path}.${language}`,
      values: { field: path, language },
    }))),
}

export const missingVersion: Check = {
  code: 'missing-version',
  level: 'note',
  name: { en: 'Missing language', fi: 'Kieliversio puuttuu', sv: 'Språkversion saknas' },
  texts: {
    en: 'There is no version in another language yet ({language}). Its readers are shown this one, with a notice.',
    fi: 'Tästä ei ole vielä toista kieliversiota ({language}). Sen lukijoille näytetään tämä versio ja siitä kerrotaan.',
    sv: 'Det finns ännu ingen version på ett annat språk ({language}). Dess läsare får se den här, med ett meddelande.',
  },
  find: ({ uid, documentId, locale }, { languagesOf }) => locale === null
    ? []
    : locales
        .filter(language => language !== locale && !(documentId !== undefined && languagesOf(uid, documentId).includes(language)))
        .map(language => ({
          path: 'locale',
          values: { language },
        })),
}

/** Shorter texts, such as names and places, may well be the same. */
const LEAST_LETTERS = 40

export const sameText: Check = {
  code: 'same-text',
  level: 'warn',
  name: { en: 'Text that is not translated', fi: 'Kääntämätön teksti', sv: 'Text som inte är översatt' },
  texts: {
    en: 'The text is the same as in another language ({language}). Translate it; without this version readers are shown the other one, with a notice.',
    fi: 'Teksti on sama kuin toisella kielellä ({language}). Käännä se; ilman tätä versiota lukijoille näytetään toinen versio ja siitä kerrotaan.',
    sv: 'Texten är densamma som på ett annat språk ({language}). Översätt den; utan den här versionen får läsarna se den andra, med ett meddelande.',
  },
  find: (subject, { sameTextIn }) => subject.locale === null || subject.documentId === undefined
    ? []
    : TRANSLATED.flatMap((field) => {
        const text = plainTextOf(subject.values[field])
        return text.length < LEAST_LETTERS
          ? []
          : sameTextIn(subject, field, text).map(language => ({
              path: field,
              values: { language },
            }))
      }),
}
