import { describe, expect, it } from 'vitest'
import { KnownWords } from '../../cms/src/delivery/search/known-words'
import { BUDGET, Spelling } from '../../cms/src/delivery/search/spelling'

const known = new Map([
  ['cancer', 90],
  ['cancel', 2],
  ['syöpä', 40],
  ['tutkimus', 30],
  ['data', 80],
  ['il6', 5],
])

/** Words that are known in English, and those of other languages. */
function knowing(words: Map<string, number>, foreign: string[] = []) {
  return new KnownWords(async () => ({
    words,
    forms: new Map([...words].map(([word, entries]) => [`${foreign.includes(word)
      ? 's'
      : 'e'}${word.replaceAll('ö', 'o').replaceAll('ä', 'a')}`, entries])),
  }))
}
const spelling = new Spelling(knowing(known))
const meant = (word: string, comparisons = BUDGET) => spelling.likelyMeant(word, 'en', { comparisons })

describe('a misspelt word', () => {
  it.each([
    ['cancr', 'cancer'],
    ['canceer', 'cancer'],
    // Both differ in one letter: the one of more entries.
    ['cances', 'cancer'],
    ['syopa', 'syöpä'],
    ['tutkimis', 'tutkimus'],
    ['tutimuss', 'tutkimus'],
    // Letters in each other's place are one slip.
    ['dtaa', 'data'],
    ['cnacer', 'cancer'],
  ])('%s is likely to mean %s', async (word, likely) => {
    expect(await meant(word)).toBe(likely)
  })

  it.each(['xylophone', 'dat', 'il7', 'dtaaa'])('%s is likely to mean nothing that is known', async (word) => {
    expect(await meant(word)).toBeUndefined()
  })

  it('means a word of the reader’s own language rather than one of another', async () => {
    const both = new Spelling(knowing(new Map([
      ['forskning', 90],
      ['forsking', 1],
    ]), ['forskning']))
    expect(await both.likelyMeant('forskinng', 'en', { comparisons: BUDGET })).toBe('forsking')
    expect(await both.likelyMeant('forskinng', 'sv', { comparisons: BUDGET })).toBe('forskning')
  })

  it('means no rare word in which much is wrong', async () => {
    const rare = new Spelling(knowing(new Map([
      ['angiogenesis', 1],
    ])))
    expect(await rare.likelyMeant('angigenesis', 'en', { comparisons: BUDGET })).toBe('angiogenesis')
    expect(await rare.likelyMeant('angigenesys', 'en', { comparisons: BUDGET })).toBeUndefined()
  })

  it('costs no more than the question may, however many words there are', async () => {
    const many = new Map(Array.from({ length: 50_000 }, (_, index) => [`word${String(index).padStart(6, 'a')}`, 1]))
    const budget = { comparisons: 1000 }
    expect(await new Spelling(knowing(many)).likelyMeant('wordaaaaab', 'en', budget)).toBeDefined()
    expect(budget.comparisons).toBe(0)
    expect(await new Spelling(knowing(many)).likelyMeant('wordaaaaab', 'en', budget)).toBeUndefined()
  })
})

describe('a compound that nothing has', () => {
  const formsOf = (letter: string) => async (part: string) => () => ({
    own: [`${letter}${part}`],
    parts: [],
  })
  const unitsOf = async (word: string, others: Record<string, string[]> = {}) => {
    const ways = await knowing(new Map([
      ['resistance', 3],
      ['model', 9],
    ])).partsOf(word, formsOf('s'), forms => forms.flatMap(form => others[form] ?? []))
    return ways.map(({ units }) => units.map(({ forms }) => forms))
  }

  it('is taken apart into words that are known by what means the same in another language', async () => {
    expect(await unitsOf('resistensmodell')).toEqual([])
    expect(await unitsOf('resistensmodell', {
      sresisten: ['eresistance'],
      sresistens: ['eresistance'],
      smodell: ['emodel'],
    })).toEqual([
      [
        ['eresistance'],
        ['emodel'],
      ],
    ])
  })
})
