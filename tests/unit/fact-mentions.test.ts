import { cutAtMentions, mentionOf, mentionsIn, misspeltMentions, replaceMentions } from '@ican/shared/fact-mentions'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOf } from '../../cms/src/urls/slugs/rule'

const canBeShortName = (slug: string) => faultOf('api::fact.fact', { slug }) === undefined
const shortName = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'z', '0', '-', '_', '.', '~', 'A', 'ä', ' '),
    maxLength: 12,
  }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)

describe('how texts name facts', () => {
  it('what can be a short name can be named, and nothing else', () => {
    fc.assert(fc.property(shortName, (slug) => {
      expect(mentionsIn(mentionOf(slug))).toEqual(canBeShortName(slug)
        ? [slug]
        : [])
    }))
  })

  it('what looks like a mention is one or is misspelt', () => {
    fc.assert(fc.property(shortName.filter(slug => !/[{}\n]/.test(slug)), (slug) => {
      const text = `We have ${mentionOf(slug)}.`
      expect(misspeltMentions(text).length === 0).toBe(mentionsIn(text).length === 1)
    }))
  })

  it.each([
    '{Fact:x}',
    '{FACT:x}',
    '{fact : x}',
    '{ fact:x }',
    '{fact: x}',
    '{fact:x }',
    '{fact:Beds_2026}',
    '{fact:hus.beds}',
    '{fact:x--y}',
    '{fact:}',
    '{fact=x}',
    '{fact:x\u00AD-y}',
    '{fact:x',
  ])('%s is misspelt', (text) => {
    expect(misspeltMentions(`We have ${text}`)).toEqual([text])
    expect(mentionsIn(text)).toEqual([])
  })

  it.each([
    '{name}',
    'In fact: yes',
    '{factor:2}',
    '{fact}',
    '{fact:x} and {fact:x-2}',
  ])('%s is not', (text) => {
    expect(misspeltMentions(text)).toEqual([])
  })

  it('a text is cut into words and short names, and put together again', () => {
    expect(cutAtMentions('{fact:a}{fact:b-2} on')).toEqual(['', 'a', '', 'b-2', ' on'])
    expect(replaceMentions('We {fact:a} {Fact:a}', () => '1')).toBe('We 1 {Fact:a}')
  })
})
