/** What the feed tells of one change, as far as pages are concerned. */
export interface Change {
  number: number
  at: string
  kind: 'published' | 'unpublished' | 'deleted' | 'file'
  type: string
  documentId: string
  slugBefore: string | null
  slugAfter: string | null
}

/** The tags of everything that a change makes stale, as the content system writes them. */
export function tagsOfChange({ type, documentId }: Change): string[] {
  return [`document:${documentId}`, `list:${type}`]
}

/** Whether a page that read the changed document stands at an address that has ended to be the document's own. */
export function isWithdrawn(key: string, { slugBefore, slugAfter }: Change): boolean {
  return slugBefore !== null && slugBefore !== slugAfter
    && key.split(/[/?&=]/).includes(encodeURIComponent(slugBefore))
}

/** The key of the page, if there is one, from whose address a redirect now leads away. */
export function keyLeftBehind({ type, slugAfter }: Change): string | undefined {
  return type === 'api::redirect.redirect' && slugAfter !== null
    ? encodeURI(slugAfter)
    : undefined
}
