import { describe, expect, it } from 'vitest'
import { BUDGET, Spelling } from '../../cms/src/delivery/search/spelling'

const known = new Map([
  ['cancer', 90],
  ['cancel', 2],
  ['syöpä', 40],
  ['tutkimus', 30],
  ['data', 80],
  ['il6', 5],
])

const spelling = new Spelling(async () => known)
const meant = (word: string, comparisons = BUDGET) => spelling.likelyMeant(word, { comparisons })

describe('a misspelt word', () => {
  it.each([
    ['cancr', 'cancer'],
    ['canceer', 'cancer'],
    // Both differ in one letter: the one of more entries.
    ['cances', 'cancer'],
    ['syopa', 'syöpä'],
    ['tutkimis', 'tutkimus'],
    ['tutimuss', 'tutkimus'],
  ])('%s is likely to mean %s', async (word, likely) => {
    expect(await meant(word)).toBe(likely)
  })

  it.each(['xylophone', 'dat', 'il7'])('%s is likely to mean nothing that is known', async (word) => {
    expect(await meant(word)).toBeUndefined()
  })

  it('costs no more than the question may, however many words there are', async () => {
    const many = new Map(Array.from({ length: 50_000 }, (_, index) => [`word${String(index).padStart(6, 'a')}`, 1]))
    const budget = { comparisons: 1000 }
    expect(await new Spelling(async () => many).likelyMeant('wordaaaaab', budget)).toBeDefined()
    expect(budget.comparisons).toBe(0)
    expect(await new Spelling(async () => many).likelyMeant('wordaaaaab', budget)).toBeUndefined()
  })
})
