/**
 * Entries by their place in a list; those of one place by name, as readers of a language look names up: Å behind Z in
 * Finnish and Swedish, «eBiotech» among the E.
 */
export function inNameOrder<Entry extends object>(entries: readonly Entry[], locale: string | undefined, nameOf: (entry: Entry) => string): Entry[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const placeOf = (entry: Entry) => 'position' in entry && typeof entry.position === 'number'
    ? entry.position
    : Number.MAX_SAFE_INTEGER
  return entries.toSorted((a, b) => placeOf(a) - placeOf(b) || compare(nameOf(a), nameOf(b)))
}
