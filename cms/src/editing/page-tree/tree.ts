/** A page in a list, with the one above it. */
export interface Listed { documentId: string, isHome?: boolean | null, parent?: { documentId: string } | null }

/** Each page below the one above it, and how far down; the home page first, others of a level in the order given. */
export function asTree<Page extends Listed>(pages: Page[]): (Page & { depth: number })[] {
  const listed = new Set(pages.map(({ documentId }) => documentId))
  const below = Map.groupBy(pages, ({ parent }) => parent && listed.has(parent.documentId)
    ? parent.documentId
    : null)
  const branch = (above: string | null, depth: number): (Page & { depth: number })[] => (below.get(above) ?? [])
    .toSorted((one, other) => Number(other.isHome === true) - Number(one.isHome === true))
    .flatMap(page => [
      { ...page, depth },
      ...branch(page.documentId, depth + 1),
    ])
  const placed = branch(null, 0)
  const found = new Set(placed.map(({ documentId }) => documentId))
  // Pages that stand above one another in a circle hang on nothing.
  return [
    ...placed,
    ...pages.filter(({ documentId }) => !found.has(documentId)).map(page => ({ ...page, depth: 0 })),
  ]
}
