import type { Locale } from '@ican/shared/vocabulary'
import type { SearchKind } from './kinds'
import { locales } from '@ican/shared/vocabulary'
import { kindsByWeight } from './kinds'

/*
 * The id of an entry tells its language and kind, so that both databases can choose and count by them without reading
 * the entry: locale, kind by weight, and a number in turn. Descending, the heaviest kinds and the latest entries come
 * first. The largest is below 2^53, as far as numbers of JavaScript are exact.
 */
export const ENTRIES_OF_KIND = 2 ** 40
export const KINDS = 2 ** 4

/** Ids from the first to the last. */
export type IdRange = [first: number, last: number]

/** The ids of the entries of a language, or of one kind of them. */
export function idRange(locale: Locale, kind?: SearchKind): IdRange {
  const language = locales.indexOf(locale) * KINDS
  const [first, last] = kind === undefined
    ? [0, KINDS - 1]
    : [
        kindsByWeight.indexOf(kind),
        kindsByWeight.indexOf(kind),
      ]
  return [
    (language + first) * ENTRIES_OF_KIND,
    (language + last + 1) * ENTRIES_OF_KIND - 1,
  ]
}
