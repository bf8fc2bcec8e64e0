import { describe, expect, it } from 'vitest'
import { translated, translatedText } from '../../web/common/translated'

describe('a label', () => {
  it.each([
    [
      { en: 'Care', fi: 'Hoito', sv: 'Vård' },
      'sv',
      { text: 'Vård', lang: 'sv' },
    ],
    [
      { en: 'Care', fi: 'Hoito', sv: null },
      'sv',
      { text: 'Care', lang: 'en' },
    ],
    [
      { en: '', fi: '', sv: 'Vård' },
      'fi',
      { text: 'Vård', lang: 'sv' },
    ],
    [
      { en: null, fi: 'Hoito' },
      'en',
      { text: 'Hoito', lang: 'fi' },
    ],
  ] as const)('%j in %s is %j', (label, locale, shown) => {
    expect(translated(label, locale)).toEqual(shown)
  })

  it('of which there is none is nothing', () => {
    for (const label of [
      null,
      undefined,
      {},
      { en: null, fi: '', sv: undefined },
    ]) {
      expect(translated(label, 'en')).toBeUndefined()
      expect(translatedText(label, 'en')).toBe('')
    }
  })
})
