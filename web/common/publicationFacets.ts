import type { PublicationQuery } from '@ican/shared/paths'
import type { Locale } from '@ican/shared/vocabulary'
import { messages } from './messages'

/** By what a list of publications is narrowed, besides words and a topic. */
export type NamedFacet = Exclude<keyof PublicationQuery, 'q' | 'order' | 'topic'>

/** What a value by which a list of publications is narrowed is called; undefined where there is none such. A person has a name. */
export function facetLabel(facet: NamedFacet, value: string, locale: Locale, name?: string | null): string | undefined {
  const { type, years } = messages[locale].publication
  if (facet === 'type')
    return wordFor(type, value.replaceAll('-', '_'))
  if (facet === 'access')
    return wordFor({ open: years.openAccess, other: years.other }, value)
  return name ?? value.replace('-', '–')
}

function wordFor(words: Record<string, string>, value: string): string | undefined {
  return Object.hasOwn(words, value)
    ? words[value]
    : undefined
}
