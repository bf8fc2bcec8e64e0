import { describe, expect, it } from 'vitest'
import { looksForSomebody } from '../../cms/src/delivery/search/asking-words'

describe('who looks for somebody to ask', () => {
  it.each([
    ['en', 'press'],
    ['en', 'Media contacts'],
    ['fi', 'lehdistötiedote'],
    ['fi', 'toimittajille'],
    ['sv', 'pressmeddelande'],
    ['sv', 'någon att intervjua'],
  ] as const)('is known by the words: %s, %s', (locale, text) => {
    expect(looksForSomebody(text, locale)).toBe(true)
  })

  it.each([
    ['en', 'expression of concern'],
    ['fi', 'yhteistyö'],
    ['sv', 'nyckeltal'],
    ['sv', ''],
  ] as const)('is not everybody: %s, %s', (locale, text) => {
    expect(looksForSomebody(text, locale)).toBe(false)
  })
})
