import { describe, expect, it } from 'vitest'
import { sortedName } from '../../web/common/authors'
import { citeFact, citePublication } from '../../web/common/citations'
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

const article = {
  documentId: 'article',
  slug: 'article',
  title: 'What is known?',
  type: 'article_journal' as const,
  issued: '2021-03-01',
  issuedPrecision: 'day' as const,
  containerTitle: 'Example Journal',
  publisher: null,
  volume: '7',
  issue: '2',
  pages: '11-19',
  doi: '10.5555/example',
  pmid: null,
  pmcid: null,
  url: null,
  language: 'en',
  abstract: null,
  openAccess: 'gold' as const,
  license: null,
  term: null,
  sample: false,
  authors: [
    person('Esimerkki', 'Aino Maria'),
    person('Prov', 'Lars-Erik'),
  ],
  keywords: [],
  topics: [],
  laySummary: null,
  notices: [],
  preprintOf: null,
  preprints: [],
  newsItems: [],
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

describe('a reference to a publication', () => {
  it('stands as medical journals write it', () => {
    expect(citePublication(article)).toBe('Esimerkki AM, Prov LE. What is known? Example Journal. 2021;7(2):11–19. https://doi.org/10.5555/example')
  })

  it.each([
    ['Smith', 'John, Jr.', 'Smith J Jr.'],
    ['Smith, III', 'John', 'Smith J 3rd.'],
    ['Müller', 'Ö.Ä.', 'Müller ÖÄ.'],
    ['Malli', 'JP', 'Malli JP.'],
    ['Malli', 'Jean\u2010Pierre V', 'Malli JPV.'],
    ['王', '小明', '王 小明.'],
    ['Иванов', 'Пётр', 'Иванов П.'],
  ])('shortens the given names of «%s», «%s»', (family, given, shown) => {
    expect(citePublication({
      ...article,
      authors: [
        person(family, given),
      ],
    })).toContain(`${shown} What is known?`)
  })

  it('names six authors and says that there are others', () => {
    const authors = Array.from({ length: 7 }, () => person('Malli', 'Olli'))
    expect(citePublication({ ...article, authors })).toMatch(/^(?:Malli O, ){6}et al\. What/)
    expect(citePublication({
      ...article,
      authors: authors.slice(1),
    })).toMatch(/^(?:Malli O, ){5}Malli O\. What/)
  })

  it('says that an invented one is invented', () => {
    expect(citePublication({ ...article, sample: true })).toMatch(/example \[Sample: made-up example content\]$/)
  })

  it('leaves out what is not known', () => {
    expect(citePublication({
      ...article,
      authors: [],
      volume: null,
      issue: null,
      pages: null,
      doi: null,
    })).toBe('What is known? Example Journal. 2021.')
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
