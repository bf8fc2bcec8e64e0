/** The entries that are there: the content system may answer a relation or a part of a list with `null`. */
export function present<T>(list: readonly (T | null)[] | null | undefined): T[] {
  return (list ?? []).filter(entry => entry !== null)
}
