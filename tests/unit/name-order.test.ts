import { inNameOrder } from '@ican/shared/name-order'
import { describe, expect, it } from 'vitest'

const names = [
  'Öljy',
  'ärlig',
  'Zeta',
  'Åbo',
  'alfa 10',
  'eBiotech',
  'Ääni',
  'Alfa 2',
]

function ordered(locale: string) {
  return inNameOrder(names.map(name => ({ name, position: 1 })), locale, ({ name }) => name).map(({ name }) => name)
}

describe('a list of names', () => {
  it.each(['fi', 'sv'])('is ordered in %s as readers look names up', (locale) => {
    expect(ordered(locale)).toEqual([
      'Alfa 2',
      'alfa 10',
      'eBiotech',
      'Zeta',
      'Åbo',
      'ärlig',
      'Ääni',
      'Öljy',
    ])
  })

  it('is ordered in English by the letters below the marks', () => {
    expect(ordered('en')).toEqual([
      'Ääni',
      'Åbo',
      'Alfa 2',
      'alfa 10',
      'ärlig',
      'eBiotech',
      'Öljy',
      'Zeta',
    ])
  })

  it('has those with a place first', () => {
    const entries = [
      { name: 'a', position: null },
      { name: 'b', position: 2 },
      { name: 'c', position: 1 },
    ]
    expect(inNameOrder(entries, 'fi', ({ name }) => name).map(({ name }) => name)).toEqual(['c', 'b', 'a'])
  })
})
