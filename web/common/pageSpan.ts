/** All that people type, or that comes with a copied reference, between a first and a last page. */
const dashes = /[-\u2010-\u2015\u2212]+/

/** The first page of a publication and its last, or its article number alone. */
export function pageSpan(pages: string | null | undefined): string[] {
  const [first = '', ...others] = (pages ?? '').split(dashes).map(part => part.trim()).filter(Boolean)
  return others.length
    ? [
        first,
        others.join('–'),
      ]
    : [first]
}
