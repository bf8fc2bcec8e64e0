import { locales } from '@ican/shared/vocabulary'
import { describe, expect, it } from 'vitest'
import { plainLanguage } from '../../cms/src/seed/content/pages/plain-language'
import { prospectivePatients } from '../../cms/src/seed/content/pages/prospective-patients'

/** Words of more than six letters weigh as much as long sentences (Björnsson 1968): under 30 very easy, 30–40 easy, over 60 very hard. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\d’'-]+/gu) ?? []
  const sentences = text.split(/[.!?:\n]/).filter(part => /[\p{L}\d]/u.test(part))
  const long = words.filter(word => word.length > 6)
  return words.length / sentences.length + 100 * long.length / words.length
}

/** What is read of a page: each piece of text on a line of its own. */
function wordsOf(node: unknown): string {
  if (Array.isArray(node))
    return node.map(wordsOf).join('')
  if (typeof node !== 'object' || node === null)
    return ''
  return Object.entries(node).map(([key, value]) => typeof value === 'string'
    ? [
        'lead',
        'heading',
        'intro',
        'question',
        'title',
        'text',
      ].includes(key)
        ? `${value}${key === 'text'
          ? ''
          : '\n'}`
        : ''
    : wordsOf(value)).join('') + ('type' in node && node.type !== 'text' && node.type !== 'link'
    ? '\n'
    : '')
}

/** Finnish joins words that other languages write apart, which raises the measure without making a text harder. */
const most = { en: 32, fi: 58, sv: 34 }

describe.each([
  ['information for prospective patients', prospectivePatients],
  ['iCAN in plain language', plainLanguage],
] as const)('the reading level of «%s»', (_, { texts }) => {
  it.each(locales)('stays easy in %s', (locale) => {
    const level = lix(wordsOf(texts[locale]))
    expect(level).toBeGreaterThan(10)
    expect(level).toBeLessThanOrEqual(most[locale])
  })
})

describe('the measure', () => {
  it('is what its formula says', () => {
    expect(lix('Short words here. They are all easy.')).toBeCloseTo(3.5, 5)
    expect(lix('Extraordinarily complicated formulations.')).toBeCloseTo(103, 5)
  })
})
