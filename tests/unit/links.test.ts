import { describe, expect, it } from 'vitest'
import { linkHref, safeHref, shownLinks } from '../../web/common/links'
import { elsewhere, toPage, toSection, unsafe } from '../examples/records'

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
