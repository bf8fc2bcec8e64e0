import { isRecord } from '../../core/is-record'

export interface Difference {
  /** Such as `data.newsItems[3].title`. */
  path: string
  /** What stands there in the one and in the other. */
  values: [unknown, unknown]
}

/**
 * Whether two JSON texts say the same though they are not the same: the other languages of an entry come in whichever
 * order the database has them.
 */
export function saySame(one: string, other: string): boolean {
  return JSON.stringify(inOrder(parsed(one))) === JSON.stringify(inOrder(parsed(other)))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inOrder)
  if (!isRecord(value))
    return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [
    name,
    name === 'localizations' && Array.isArray(inner)
      ? inner.map(each => JSON.stringify(each)).toSorted()
      : inOrder(inner),
  ]))
}

/** The first place at which two JSON texts that are not the same differ: in a value, else in the order or spelling of something. */
export function firstDifference(one: string, other: string): Difference {
  return differenceIn(parsed(one), parsed(other), '') ?? placeInText(one, other)
}

function differenceIn(one: unknown, other: unknown, path: string): Difference | undefined {
  if (Array.isArray(one) && Array.isArray(other)) {
    return firstOf(Array.from({
      length: Math.max(one.length, other.length),
    }, (_, index) =>
      () => differenceIn(one[index], other[index], `${path}[${index}]`)))
  }
  if (isRecord(one) && isRecord(other)) {
    const names = new Set([
      ...Object.keys(one),
      ...Object.keys(other),
    ])
    return firstOf([...names].map(name => () => differenceIn(one[name], other[name], path === ''
      ? name
      : `${path}.${name}`)))
  }
  return Object.is(one, other)
    ? undefined
    : {
        path,
        values: [one, other],
      }
}

function firstOf(comparisons: (() => Difference | undefined)[]): Difference | undefined {
  for (const compare of comparisons) {
    const difference = compare()
    if (difference !== undefined)
      return difference
  }
  return undefined
}

function placeInText(one: string, other: string): Difference {
  let index = 0
  while (index < one.length && one[index] === other[index])
    index++
  return {
    path: `character ${index}`,
    values: [
      one.slice(index),
      other.slice(index),
    ],
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch {
    return text
  }
}
