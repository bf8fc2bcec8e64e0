import { nodesOf, passagesOf } from '../../core/documents/rich-text'

/** The fields in which the languages of a document have each their own words. */
export const TRANSLATED = ['lead', 'body'] as const

/** A plain or structured text as its letters alone. */
export function plainTextOf(value: unknown): string {
  return (typeof value === 'string'
    ? value
    : passagesOf(nodesOf(value)).join('\n')).trim()
}
