import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank } from '../../cms/src/core/invisible-letters'
import { cleanLine, cleanProse } from '../../cms/src/security/clean-lines'
import { cut, faultOf } from '../../cms/src/urls/slugs/rule'
import { slugText } from '../../cms/src/urls/slugs/spelling'

const PAGE = 'api::page.page'
const NEWS = 'api::news-item.news-item'
const BOARD_PAGE = 'api::board-page.board-page'

describe('the rule of slugs', () => {
  it.each([
    'a',
    '2026',
    'a-b',
    'ten-10-6',
    'x'.repeat(120),
  ])('takes %s', (slug) => {
    expect(faultOf(NEWS, { slug })).toBeUndefined()
  })

  it.each([
    '',
    'index.html',
    'index.html.gz',
    'a.',
    'a.rss',
    '__proto__',
    '_nuxt',
    'A',
    'a--b',
    '-a',
    'a-',
    'a b',
    'ä',
    'a/b',
    '..',
    '.',
    'a%2fb',
    'a\n',
    'x'.repeat(121),
  ])('refuses «%s»', (slug) => {
    expect(faultOf(NEWS, { slug })).toBe('spelling')
  })

  it('keeps the addresses of sections for them, the words of every language', () => {
    // In every language: a page that lacks one is shown there by the slug that it has in another.
    for (const slug of [
      'news',
      'uutiset',
      'nyheter',
      'search',
      'haku',
      'sok',
      'people',
      'key-figures',
      'potku',
    ]) {
      expect(faultOf(PAGE, { slug }), slug).toBe('reserved')
      // Below another page, or as the front page, the word is free.
      expect(faultOf(PAGE, { slug, parent: {} })).toBeUndefined()
      expect(faultOf(PAGE, {
        slug,
        parent: { isHome: false },
      })).toBeUndefined()
      // The front page has no part in the addresses of the pages below it.
      expect(faultOf(PAGE, {
        slug,
        parent: { isHome: true },
      }), slug).toBe('reserved')
      expect(faultOf(PAGE, { slug, isHome: true })).toBeUndefined()
      expect(faultOf(NEWS, { slug })).toBeUndefined()
    }
    for (const slug of ['updates', 'ajankohtaista', 'aktuellt'])
      expect(faultOf(BOARD_PAGE, { slug }), slug).toBe('reserved')
  })

  it('is made no longer than allowed, between words', () => {
    expect(cut('one-two-three', 13)).toBe('one-two-three')
    expect(cut('one-two-three', 12)).toBe('one-two')
    expect(cut('one-two-three', 7)).toBe('one-two')
    expect(cut('x'.repeat(200), 120)).toBe('x'.repeat(120))
    expect(cut(`${'x'.repeat(119)}-yy`, 120)).toBe('x'.repeat(119))
  })
})

describe('a title as an address spells it', () => {
  it.each([
    ['Ihon\u00ADsyövän tutki\u00ADmus', 'fi', 'Ihonsyövän tutkimus'],
    ['ﬁnnish ﬂora', 'en', 'finnish flora'],
    ['β-katenniini ja IFN-γ', 'fi', 'beta-katenniini ja IFN-gamma'],
    ['Ά Ω µ', 'en', 'alpha omega mu'],
    ['10⁶ solua, CO₂, 3×10⁻⁵ m²', 'fi', '10-6 solua, CO2, 3×10-−5 m2'],
    ['A & B', 'fi', 'A  ja  B'],
    ['A & B', 'sv', 'A  och  B'],
    ['A & B', 'en', 'A  and  B'],
  ])('«%s» in %s', (title, locale, text) => {
    expect(slugText(title, locale)).toBe(text)
  })
})

describe('a text of one line', () => {
  it.each([
    ['Keuh\u00ADko\u00ADsyö\u00ADvän', 'Keuhkosyövän'],
    ['zwsp\u200Bsanaa\u2060 \uFEFF', 'zwspsanaa'],
    ['IL\u20116', 'IL-6'],
    ['two\r\nlines\tand more', 'two lines and more'],
    ['  spaces  ', 'spaces'],
    ['\u200B', ''],
    ['\u2800 \u3164', ''],
    ['   ', ''],
    ['👩\u200D🔬 works', '👩\u200D🔬 works'],
    ['wo\uFE0Frd ❤\uFE0F 1\uFE0F\u20E3', 'word ❤\uFE0F 1\uFE0F\u20E3'],
    ['seen\u{E0068}\u{E0069} 🏴\u{E0067}\u{E0062}\u{E007F}', 'seen 🏴\u{E0067}\u{E0062}\u{E007F}'],
    ['\uFE0F\u200B', ''],
  ])('«%s» is «%s»', (text, clean) => {
    expect(cleanLine(text)).toBe(clean)
  })
})

describe('a running text', () => {
  it.each([
    ['Keuh\u00ADko\u00ADsyö\u00ADvän', 'Keuh\u00ADko\u00ADsyö\u00ADvän'],
    ['zwsp\u200Bsanaa\u2060 \uFEFFand\u202E', 'zwspsanaa and'],
    ['COVID\u201119\n two ', 'COVID\u201119\n two '],
    ['\u2800\u200B\n', ''],
  ])('«%s» is «%s»', (text, clean) => {
    expect(cleanProse(text)).toBe(clean)
  })

  it('is empty where nobody sees anything, and cleaning twice changes nothing', () => {
    fc.assert(fc.property(fc.string({
      unit: fc.constantFrom('a', ' ', '\u00AD', '\u200B', '\u2800', '\uFE0F', '❤', '\u{E0068}', '🏴'),
    }), (text) => {
      expect(isBlank(text)).toBe(cleanProse(text) === '')
      expect(cleanProse(cleanProse(text))).toBe(cleanProse(text))
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
    }))
  })
})
