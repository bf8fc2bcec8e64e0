import { describe, expect, it } from 'vitest'
import { sortedName } from '../../web/common/authors'
import { citeFact } from '../../web/common/citations'
import { factStatement } from '../../web/common/factStatement'

function person(family: string, given: string) {
  return {
    family,
    given,
    literal: null,
    orcid: null,
    person: null,
  }
}

const researchers = {
  documentId: 'researchers',
  slug: 'researchers',
  label: { en: 'researchers', fi: 'tutkijaa', sv: 'forskare' },
  comparator: 'over' as const,
  value: 400,
  decimals: 0,
  format: 'number' as const,
  unit: null,
  asOf: null,
  periodStart: null,
  periodEnd: null,
  place: null,
  sourceName: { en: 'A report', fi: 'Raportti', sv: 'En rapport' },
  sourceUrl: null,
  sample: false,
}

describe('a reference to a figure', () => {
  it.each([
    ['en', 'Org. Over 400 researchers. Date not stated. Source: A report. https://example.org/en/key-figures/researchers'],
    ['fi', 'Org. Yli 400 tutkijaa. Ajankohtaa ei ole ilmoitettu. Lähde: Raportti. https://example.org/fi/avainluvut/researchers'],
    ['sv', 'Org. Över 400 forskare. Tidpunkten är inte angiven. Källa: En rapport. https://example.org/sv/nyckeltal/researchers'],
  ] as const)('says in %s whose it is, of when and from where', (locale, reference) => {
    expect(citeFact(researchers, { locale, publisher: 'Org', siteUrl: 'https://example.org' })).toBe(reference)
  })

  it('gives its date where it is known', () => {
    expect(citeFact({ ...researchers, asOf: '2023-05-02' }, { locale: 'en', siteUrl: '' })).toContain('As of 2 May 2023.')
  })
})

describe('a figure in words', () => {
  it.each([
    ['number', 'Over 400 researchers'],
    ['year', 'Researchers: over 400'],
    ['measure', 'Researchers: over 400'],
  ] as const)('as a %s: %s', (format, words) => {
    expect(factStatement({ ...researchers, format }, 'en')).toBe(words)
  })
})

it.each([
  ['Smith Jr.', 'John', 'Smith, John, Jr.'],
  ['Berg', 'Anna III', 'Berg, Anna, III'],
  ['van der Iv', 'Öå', 'van der Iv, Öå'],
  ['Mallikas', 'Aino Ii', 'Mallikas, Aino Ii'],
])('%s and %s are told as %s', (family, given, name) => {
  expect(sortedName(person(family, given))).toBe(name)
})
