/** The entries that are there: the content system may answer a relation or a part of a list with `null`. */
export function present<T>(list: readonly (T | null)[] | null | undefined): T[] {
  return (list ?? []).filter(entry => entry !== null)
}

/** News about something, newest first: in which order they are kept there nobody has chosen. */
export function newestFirst<T extends { publishedOn: string }>(news: readonly (T | null)[]): T[] {
  return present(news).toSorted((one, other) => other.publishedOn.localeCompare(one.publishedOn))
}

/** What stands for the pages that are left out. */
export const gap = '…'

/** The numbers of a list's pages that are offered: the ends, and those beside the page being read. */
export function pagesNear(page: number, pageCount: number): (number | typeof gap)[] {
  const shown = Array.from({ length: pageCount }, (_, index) => index + 1)
    .filter(number => number === 1 || number === pageCount || Math.abs(number - page) <= 1)
  return shown.flatMap((number, index) => {
    const missing = number - (shown[index - 1] ?? 0) - 1
    // A gap of one page takes as much room as its number.
    return missing > 1
      ? [gap, number]
      : missing === 1
        ? [number - 1, number]
        : [number]
  })
}
