import type { EditorsLanguage } from '../../../core/locales/editors-language'

/** A word of the model in the languages that the schema does not have; English only where the field's own name does not read well. */
export type Word = Record<Exclude<EditorsLanguage, 'en'>, string> & { en?: string }

/**
 * Words by field name; `type.field` goes before, where a type needs another one. A type is called by its singular name,
 * a component by its uid.
 */
export type Words = Record<string, Word>

/** `api::news-item.news-item` is called `news-item`; a component keeps its uid. */
export function shortName(uid: string): string {
  return uid.startsWith('api::')
    ? uid.slice(uid.lastIndexOf('.') + 1)
    : uid
}

/** The word of a field of a type or component. */
export function wordFor(words: Words, uid: string, field: string): Word | undefined {
  return words[`${shortName(uid)}.${field}`] ?? words[field]
}
