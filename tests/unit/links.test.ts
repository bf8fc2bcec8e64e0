import { describe, expect, it } from 'vitest'
import { currentIn, doiUrl, linkHref, safeHref, shownLinks, withQuery } from '../../web/common/links'
import { pagesNear } from '../../web/common/lists'
import { joinHyphens } from '../../web/common/typography'
import { elsewhere, toPage, toSection, unsafe } from '../../web/design/examples/records'

describe('an address from an editor', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'HTTP://EXAMPLE.ORG',
    'mailto:someone@example.org',
    'tel:+3582000',
    '/en/news',
    '#content',
  ])('%s may be followed', (url) => {
    expect(safeHref(url)).toBe(url)
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//example.org/without-a-scheme',
    '/\\example.org',
    '/\t/example.org',
    'example.org',
    'ftp://example.org',
    '',
    null,
    undefined,
  ])('%j may not', (url) => {
    expect(safeHref(url)).toBeUndefined()
  })
})

describe('a link', () => {
  it('leads to its page, else to its section, else elsewhere', () => {
    expect(linkHref(toPage, 'fi')).toBe('/fi/patients/how-to-join')
    expect(linkHref({ ...toPage, section: 'news', url: 'https://example.org/' }, 'en')).toBe('/en/patients/how-to-join')
    expect(linkHref({ ...toSection, section: 'key_figures', url: 'https://example.org/' }, 'sv')).toBe('/sv/nyckeltal')
    expect(linkHref({ ...toSection, section: 'patient_board' }, 'fi')).toBe('/fi/potku')
    expect(linkHref(elsewhere, 'en')).toBe('https://example.org/')
  })

  it('is dropped where it leads nowhere', () => {
    expect(shownLinks([
      unsafe,
      null,
      elsewhere,
      { ...elsewhere, url: null },
    ], 'en')).toEqual([
      { href: 'https://example.org/', label: 'Funder' },
    ])
    expect(shownLinks(null, 'en')).toEqual([])
  })
})

describe('the parts of an address', () => {
  it.each([
    [{}, '/en/news'],
    [
      { topic: undefined, year: '' },
      '/en/news',
    ],
    [
      { topic: 'health-data', year: '2024', page: 2 },
      '/en/news?topic=health-data&year=2024&page=2',
    ],
    [
      { q: 'å & ö' },
      '/en/news?q=%C3%A5+%26+%C3%B6',
    ],
  ])('%j are written after its path', (query, expected) => {
    expect(withQuery('/en/news', query)).toBe(expected)
  })

  it.each([
    ['10.1000/example.2024-1', 'https://doi.org/10.1000/example.2024-1'],
    ['10.1002/(SICI)1097-0258(1)17:15/16<1661::AID-SIM968>3.0.CO;2-#', 'https://doi.org/10.1002/(SICI)1097-0258(1)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-%23'],
    ['10.1000/a%2Fb', 'https://doi.org/10.1000/a%252Fb'],
    ['10.1000/x?y=1', 'https://doi.org/10.1000/x%3Fy=1'],
  ])('lead to where %s is resolved', (doi, expected) => {
    expect(doiUrl(doi)).toBe(expected)
    expect(decodeURIComponent(new URL(expected).pathname)).toBe(`/${doi}`)
  })

  it.each([
    ['/en/news', 'page'],
    ['/en/news/a-story', 'true'],
    ['/en/newsletter', undefined],
  ])('say that %s is in the section: %s', (current, expected) => {
    expect(currentIn('/en/news', current)).toBe(expected)
  })
})

describe('the pages of a list that are offered', () => {
  it.each([
    [
      1,
      1,
      [1],
    ],
    [
      2,
      3,
      [1, 2, 3],
    ],
    [
      1,
      9,
      [1, 2, '…', 9],
    ],
    [
      4,
      9,
      [1, 2, 3, 4, 5, '…', 9],
    ],
    [
      5,
      9,
      [1, '…', 4, 5, 6, '…', 9],
    ],
    [
      9,
      9,
      [1, '…', 8, 9],
    ],
  ])('beside page %i of %i are %j', (page, pageCount, expected) => {
    expect(pagesNear(page, pageCount)).toEqual(expected)
  })
})

describe('a hyphen', () => {
  it.each([
    ['EU R&D Days -tapahtumassa', 'EU R&D Days -\u2060tapahtumassa'],
    ['-pohjainen', '-\u2060pohjainen'],
    ['potilas- ja kansalaisneuvosto', 'potilas- ja kansalaisneuvosto'],
    ['well-known – and -5 °C', 'well-known – and -5 °C'],
  ])('that begins a word stays with it: %s', (text, expected) => {
    expect(joinHyphens(text)).toBe(expected)
  })
})
