import type { Entry, FacetName, Wanted } from '../../cms/src/publications/list/selection'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, comparisons, facetNames, FacetValues, ofEachFacet, orders, select, titleKeyOf } from '../../cms/src/publications/list/selection'

type Texts = Record<FacetName, string[]>

const someOf = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values))
const oneOf = (...values: string[]): fc.Arbitrary<string[]> => fc.constantFrom(...values).map(value => [value])
const texts: fc.Arbitrary<Texts> = fc.record({
  topic: someOf('t1', 't2', 't3'),
  term: fc.oneof(fc.constant<string[]>([]), oneOf('2019-2022', '2023-2026')),
  year: oneOf('2020', '2021', '2022'),
  type: oneOf('article', 'book'),
  access: oneOf('open', 'other'),
  person: someOf('p1', 'p2'),
})
const wanted: fc.Arbitrary<Wanted> = fc.record({
  topic: fc.constantFrom('t1', 'nobody'),
  term: fc.constantFrom('2019-2022'),
  year: fc.constantFrom('2020', '2021'),
  type: fc.constantFrom('article', 'book', 'never'),
  access: fc.constantFrom('open', 'other'),
  person: fc.constantFrom('p1', 'p2'),
}, { requiredKeys: [] })

function entriesOf(all: Texts[]) {
  const values = ofEachFacet(() => new FacetValues())
  const entries = all.map((facets, index): Entry => ({
    documentId: `d${index}`,
    issued: '2020-01-01',
    slug: `s${index}`,
    titleKey: 'a',
    facets: ofEachFacet(name => facets[name].map(value => values[name].numberOf(value))),
  }))
  return {
    values,
    columns: columnsOf(entries),
  }
}

describe('a narrowed list', () => {
  it('has what has everything that is asked for, and counts each facet as if that were not narrowed', () => {
    fc.assert(fc.property(fc.array(texts, { maxLength: 40 }), wanted, fc.option(fc.array(fc.nat(40))), (all, asked, matching) => {
      const { values, columns } = entriesOf(all)
      const words = matching && new Set(matching.map(index => `d${index}`))
      const has = (index: number, but?: FacetName) => (words?.has(`d${index}`) ?? true) && facetNames.every((name) => {
        const value = asked[name]
        return name === but || value === undefined || all[index]?.[name].includes(value)
      })
      const { documentIds, counts } = select(columns, values, asked, words ?? undefined)
      expect(documentIds).toEqual(all.flatMap((_, index) => has(index)
        ? [`d${index}`]
        : []))
      for (const name of facetNames) {
        const expected = new Map<string, number>()
        all.forEach((facets, index) => {
          if (has(index, name))
            facets[name].forEach(value => expected.set(value, (expected.get(value) ?? 0) + 1))
        })
        expect(new Map([...counts[name]].toSorted())).toEqual(new Map([...expected].toSorted()))
      }
    }))
  })

  it('stands in one order only, whatever order it came in', () => {
    const entry = fc.record({
      documentId: fc.uuid(),
      issued: fc.constantFrom('2020-01-01', '2021-05-05'),
      titleKey: fc.constantFrom('a', 'b'),
      slug: fc.uuid(),
      facets: fc.constant(ofEachFacet(() => [])),
    })
    fc.assert(fc.property(fc.uniqueArray(entry, {
      selector: ({ slug }) => slug,
    }), fc.constantFrom(...orders), (entries, order) => {
      expect(entries.toReversed().sort(comparisons[order])).toEqual(entries.toSorted(comparisons[order]))
    }))
  })
})

it.each([
  ['“Äiti” and child', 'aiti” and child'],
  ['«Ångström»', 'angstrom»'],
  ['[Translated] title', 'translated] title'],
  ['β-catenin', 'β-catenin'],
  ['10 years', '10 years'],
])('%s is in its place among titles as %s', (title, key) => {
  expect(titleKeyOf(title)).toBe(key)
})
