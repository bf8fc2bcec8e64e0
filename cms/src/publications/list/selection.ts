/** By what a list of publications can be narrowed. */
export const facetNames = [
  'topic',
  'term',
  'year',
  'type',
  'access',
  'person',
] as const
export type FacetName = typeof facetNames[number]

export const orders = ['newest', 'oldest', 'title'] as const
export type Order = typeof orders[number]

/** What is known of a published publication to find it in a list. */
export interface Entry {
  documentId: string
  /** The day on which it was issued, as YYYY-MM-DD. */
  issued: string
  slug: string
  /** Its title as it stands in the order of titles. */
  titleKey: string
  /** What it has of each facet, by the numbers of the values: a publication may have several topics and people, and no term. */
  facets: Record<FacetName, readonly number[]>
}

/** The values of a facet. Each has a number, as numbers are counted much faster than texts. */
export class FacetValues {
  readonly #numbers = new Map<string, number>()
  readonly #values: string[] = []

  get size(): number {
    return this.#values.length
  }

  /** The number of a value, which is given one where it is new. */
  numberOf(value: string): number {
    const known = this.#numbers.get(value)
    if (known !== undefined)
      return known
    this.#numbers.set(value, this.size)
    return this.#values.push(value) - 1
  }

  /** The number of a value; one that nothing has where it was never met. */
  find(value: string): number {
    return this.#numbers.get(value) ?? -1
  }

  /** How often each value was counted, but for those that were not. */
  counted(counts: Uint32Array): Map<string, number> {
    return new Map(this.#values.flatMap((value, number): [string, number][] => counts[number]
      ? [
          [value, counts[number]],
        ]
      : []))
  }
}

export type Values = Record<FacetName, FacetValues>
export type Wanted = Partial<Record<FacetName, string>>

export interface Selected {
  /** The publications that were asked for, in the order of those that they were chosen from. */
  documentIds: string[]
  /** For each facet, how many there are of each value among those that have everything else that was asked for. */
  counts: Record<FacetName, Map<string, number>>
}

/** For each entry of a list the numbers of its values, one after the other: those of the entry `i` begin at `starts[i]`. */
interface Column { starts: Uint32Array, numbers: Uint32Array }

/**
 * Entries in an order, by columns: all are looked at for each question, and memory is read many times faster from one
 * end to the other than hither and thither.
 */
export interface Columns { documentIds: string[], facets: Record<FacetName, Column> }

export function columnsOf(entries: readonly Entry[]): Columns {
  return {
    documentIds: entries.map(({ documentId }) => documentId),
    facets: ofEachFacet((name) => {
      const starts = new Uint32Array(entries.length + 1)
      entries.forEach(({ facets }, index) => starts[index + 1] = (starts[index] ?? 0) + facets[name].length)
      return {
        starts,
        numbers: Uint32Array.from(entries.flatMap(({ facets }) => facets[name])),
      }
    }),
  }
}

/** An entry that fails by more than one facet, or by the words. */
const SEVERAL = 255

/**
 * Chooses publications by facets. What one facet could be narrowed to is counted as if it were not narrowed itself: a
 * reader who has chosen 2021 sees how many there are of 2022. `matching` holds those that have the words asked for.
 */
export function select({ documentIds, facets }: Columns, values: Values, wanted: Wanted, matching?: ReadonlySet<string>): Selected {
  // For each entry, by which facet it fails: 0 by none, else the place of the facet counted from 1, or several.
  const missed = new Uint8Array(documentIds.length)
  if (matching !== undefined) {
    documentIds.forEach((documentId, index) => missed[index] = matching.has(documentId)
      ? 0
      : SEVERAL)
  }
  facetNames.forEach((name, place) => {
    const value = wanted[name]
    if (value !== undefined)
      noteMissed(missed, facets[name], values[name].find(value), place + 1)
  })
  return {
    documentIds: documentIds.filter((_, index) => missed[index] === 0),
    counts: ofEachFacet(name => values[name].counted(count(facets[name], values[name].size, missed, facetNames.indexOf(name) + 1))),
  }
}

function noteMissed(missed: Uint8Array, { starts, numbers }: Column, wanted: number, place: number): void {
  for (let index = 0; index < missed.length; index++) {
    const end = starts[index + 1] ?? 0
    let at = starts[index] ?? 0
    while (at < end && numbers[at] !== wanted)
      at++
    if (at === end) {
      missed[index] = missed[index] === 0
        ? place
        : SEVERAL
    }
  }
}

/** How many entries have each value, of those that fail by no other facet. */
function count({ starts, numbers }: Column, size: number, missed: Uint8Array, place: number): Uint32Array {
  const counts = new Uint32Array(size)
  for (let index = 0; index < missed.length; index++) {
    if (missed[index] !== 0 && missed[index] !== place)
      continue
    const end = starts[index + 1] ?? 0
    for (let at = starts[index] ?? 0; at < end; at++) {
      const number = numbers[at] ?? 0
      counts[number] = (counts[number] ?? 0) + 1
    }
  }
  return counts
}

/** Something for each facet. */
export function ofEachFacet<Value>(valueOf: (name: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(facetNames.map(name => [
    name,
    valueOf(name),
  ])) as Record<FacetName, Value>
}

const byDate = (one: Entry, other: Entry) => compare(one.issued, other.issued)
const bySlug = (one: Entry, other: Entry) => compare(one.slug, other.slug)

/** Which of two entries stands first. Of the same day, and with the same title, the address decides: pages of a list must not overlap. */
export const comparisons: Record<Order, (one: Entry, other: Entry) => number> = {
  newest: (one, other) => byDate(other, one) || bySlug(one, other),
  oldest: (one, other) => byDate(one, other) || bySlug(one, other),
  title: (one, other) => compare(one.titleKey, other.titleKey) || bySlug(one, other),
}

/** A title without what is passed over in an alphabetical list: capitals, accents, and signs before the first letter. */
export function titleKeyOf(title: string): string {
  return title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '')
}

function compare(one: string, other: string): number {
  return one < other
    ? -1
    : Number(one > other)
}
