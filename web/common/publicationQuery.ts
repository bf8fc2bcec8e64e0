import type { PublicationQuery } from '@ican/shared/paths'
import { publicationQueryNames } from '@ican/shared/paths'
import { fundingTerm } from '@ican/shared/vocabulary'

/** The longest text that somebody can look for, in characters. */
const longestText = 200

/** What may stand in an address for each part of it; a topic or person that there is not is found out by asking. */
const values: Record<Exclude<keyof PublicationQuery, 'q'>, RegExp> = {
  topic: /^[^\p{Cc}\uFFFD#%?/\\]{1,120}$/u,
  year: /^[12]\d{3}$/,
  term: fundingTerm,
  type: /^[a-z-]{1,20}$/,
  access: /^(?:open|other)$/,
  person: /^[^\p{Cc}\uFFFD#%?/\\]{1,120}$/u,
  order: /^(?:oldest|title)$/,
}

/** Whether a value may stand for a part of the address. */
export function isPublicationValue(name: Exclude<keyof PublicationQuery, 'q'>, value: string): boolean {
  return values[name].test(value)
}

/** The words that somebody looks for; a form sends an empty text where nobody wrote any. */
export function askedText(value: unknown): string | undefined {
  return typeof value === 'string'
    ? value.slice(0, longestText).toWellFormed().trim() || undefined
    : undefined
}

/** What a list of publications is narrowed to, by the query of an address; undefined where that names something that cannot be. */
export function readPublicationQuery(query: Record<string, unknown>): PublicationQuery | undefined {
  const read: PublicationQuery = {}
  for (const name of publicationQueryNames) {
    const value = query[name]
    if (name === 'q') {
      read.q = askedText(value)
      continue
    }
    // A form sends what was not chosen as an empty value.
    if (value === undefined || value === '')
      continue
    if (typeof value !== 'string' || !isPublicationValue(name, value))
      return undefined
    read[name] = value
  }
  return read
}

/** The same in the words of the content system. */
export function publicationVariables({ q, ...others }: PublicationQuery): Omit<PublicationQuery, 'q' | 'order'> & { text?: string, order?: 'oldest' | 'title' } {
  const { order, ...facets } = others
  return {
    ...facets,
    ...q && { text: q },
    ...(order === 'oldest' || order === 'title') && { order },
  }
}
