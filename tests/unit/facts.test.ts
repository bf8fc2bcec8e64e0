import { describe, expect, it } from 'vitest'
import { splitMentions, withFacts } from '../../web/app/utils/facts'
import { samples, started } from '../../web/design/examples/records'

const facts = [samples, started]

describe('a text that names facts', () => {
  it('says them in the words of its language', () => {
    expect(withFacts('We have {fact:patient-samples}.', facts, 'en')).toBe('We have over 70,000\u00A0patient samples.')
    expect(withFacts('Meillä on {fact:patient-samples}.', facts, 'fi')).toBe('Meillä on yli 70\u00A0000\u00A0potilasnäytettä.')
    expect(withFacts('Since {fact:started}.', facts, 'en')).toBe('Since 2019.')
  })

  it('tells apart words and numbers', () => {
    expect(splitMentions('{fact:started}{fact:started} on', facts, 'en')).toEqual([
      { text: '2019', fact: 'started' },
      { text: '2019', fact: 'started' },
      { text: ' on' },
    ])
  })

  it('shows no trace of a fact that is not there', () => {
    expect(withFacts('Since {fact:gone}.', facts, 'en')).toBe('Since .')
  })

  it('leaves alone what names no fact', () => {
    for (const text of [
      '{fact:}',
      '{ fact:started }',
      '{fact:a b}',
      '{name}',
    ])
      expect(withFacts(text, facts, 'en')).toBe(text)
    expect(withFacts(null, facts, 'en')).toBe('')
    expect(splitMentions('', facts, 'en')).toEqual([])
  })
})
