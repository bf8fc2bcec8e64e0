import type { Page } from './page.ts'
import { localeOfPath } from '@ican/shared/paths'
import { pageKey } from './address.ts'
import { subjectOf } from './reads.ts'

/** What the feed tells of one change, as far as pages are concerned. */
export interface Change {
  number: number
  at: string
  kind: 'published' | 'unpublished' | 'deleted' | 'file' | 'withdrawn'
  type: string
  documentId: string
  locale: string | null
  slugBefore: string | null
  slugAfter: string | null
}

/** Whether a change is one of the site's settings, which stand on every page and explain nothing that one page loses. */
export function isOfSettings({ type }: Change): boolean {
  return type === 'api::site.site'
}

export function tagOfDocument({ documentId }: { documentId: string }): string {
  return `document:${documentId}`
}

/** The tags of everything that a change makes stale, as the content system writes them. */
export function tagsOfChange(change: Change): string[] {
  return [
    tagOfDocument(change),
    `list:${change.type}`,
  ]
}

/** Whether a document has left an address for another one, or for none. */
export function hasMoved(change: Change): change is Change & { slugBefore: string } {
  return change.slugBefore !== null && change.slugBefore !== change.slugAfter
}

/**
 * Whether a page that read the changed document stands at an address that has ended to be the document's own. A page
 * that tells what it is about stays where that is another document, or another language's version: two may share a slug.
 */
export function isWithdrawn({ key, subject }: Page, change: Change): boolean {
  return hasMoved(change) && (subject === undefined
    ? isAt(key, change.slugBefore)
    : subject === subjectOf(change) && (change.slugAfter === null || isAt(key, change.slugBefore)))
}

/** Whether a page stands at the address of the document that has changed, in its language where it has one. */
export function isAbout({ key, subject }: Page, change: Change): boolean {
  const { locale, slugAfter } = change
  return subject === undefined
    ? slugAfter !== null && isAt(key, slugAfter) && (locale === null || [undefined, locale].includes(localeOfPath(key)))
    : subject === subjectOf(change)
}

/** Whether a change may bring something back to an address where all was withdrawn. */
export function mayReturn({ key, tags }: Page, change: Change): boolean {
  return tags.includes(tagOfDocument(change))
    || (change.kind === 'published' && (change.slugAfter === null || isAt(key, change.slugAfter)))
}

/** Whether a slug is a part of an address: of its path, of the name of a file, or of its query. */
function isAt(key: string, slug: string): boolean {
  return key.split(/[/?&=]|\.\w+$/).some(part => part === slug || decodeURIComponent(part) === slug)
}

/** The key of the page, if there is one, from whose address a redirect now leads away. */
export function keyLeftBehind({ type, slugAfter }: Change): string | undefined {
  return type === 'api::redirect.redirect' && slugAfter !== null
    ? pageKey(encodeURI(slugAfter))
    : undefined
}
