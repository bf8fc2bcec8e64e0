import type { EditorsLanguage } from '../../../core/locales/editors-language'
import { shortName } from '../../../core/locales/type-names'

/** A word of the model in the languages that the schema does not have; English only where the field's own name does not read well. */
export type Word = Record<Exclude<EditorsLanguage, 'en'>, string> & { en?: string }

/**
 * Words by field name; `type.field` goes before, where a type needs another one. A type is called by its singular name,
 * a component by its uid.
 */
export type Words = Record<string, Word>

/** The word of a field of a type or component. */
export function wordFor(words: Words, uid: string, field: string): Word | undefined {
  return words[`${shortName(uid)}.${field}`] ?? words[field]
}
