import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitsFrom, lixOf } from '../../../cms/src/publishing/publish-checks/reading'

describe('how hard a text is', () => {
  it('is LIX: words per sentence and the share of long words', () => {
    // Ten sentences of eight words, of which two are long.
    expect(lixOf('We measure how readable the text now is|'.repeat(10).split('|').slice(0, 10))).toBe(8 + 25)
  })

  it('is not said of a short text', () => {
    expect(lixOf(['Too short to say.'])).toBeUndefined()
  })

  it('is the same however the text is cut into passages at its sentences', () => {
    const sentences = fc.array(fc.constantFrom('We met in May.', 'Interdisciplinary collaboration necessitates coordination.', 'Come and ask us.'), { minLength: 40, maxLength: 60 })
    fc.assert(fc.property(sentences, all => lixOf(all) === lixOf([
      all.join(' '),
    ])))
  })
})

describe('the limits of a site', () => {
  it('follow from its own texts, and are stricter for patients', () => {
    const values = Array.from({ length: 40 }, (_, index) => 30 + index % 20)
    const { everyone = 0, patients = 0 } = limitsFrom(values)
    expect(patients).toBeLessThan(everyone)
    expect(Math.max(...values)).toBeLessThanOrEqual(everyone)
  })

  it('are not drawn from a handful of texts', () => {
    expect(limitsFrom([30, 40, 50])).toEqual({})
  })
})
