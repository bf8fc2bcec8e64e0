/**
 * In which language the relations of an entry are read, where it is not the one asked: a translation leads on in its own,
 * or its address would mix two languages.
 */
const languages = new WeakMap<object, string>()

/** The language that an entry's relations must be read in; undefined is the asked one. */
export function ownLanguage(entry: object): string | undefined {
  return languages.get(entry)
}

/** The entry, as one that leads on in a language. A copy: one row may stand in several places of an answer. */
export function leadingOnIn<T extends object>(language: string | null | undefined, entry: T): T {
  if (!language)
    return entry
  const copy = { ...entry }
  languages.set(copy, language)
  return copy
}
