import type { Entry, KnownChanges, Page } from './page.ts'
import type { Rendered } from './render.ts'

/** Headers that belong to one response, or that the store gives itself. */
const notStored = [
  'cache-control',
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'transfer-encoding',
  'vary',
]

/** Any whole answer of which it is known what made it, and which does not forbid it; also that something was withdrawn. */
export function isStorable(rendered: Rendered): boolean {
  const { status, headers } = rendered
  const isPage = status === 200 && !/no-store|private/.test(String(headers['cache-control'] ?? ''))
  return (isPage || status === 410) && isDefinite(rendered) && headers['set-cookie'] === undefined
}

/** An answer that holds good though it is no page: there is none, or it has moved. */
export function isDefinite({ status, headers, reads }: Rendered): boolean {
  return status < 500 && !reads.failed && reads.tags.size > 0 && headers['retry-after'] === undefined
}

/** Whether a page would lose most of what it shows though no change that is known of takes it away. */
export function isSuspiciousShrink(rendered: Rendered, { page, changes }: Pick<Entry, 'page' | 'changes'>): boolean {
  return !page.gone && !changes.everything && isPoorer(rendered, page) && !isExplained(rendered, page, changes)
}

/** The content system's word that it names only the types of what it has read, since there are very many documents. */
const leftOut = 'documents-left-out'

/** Whether a page has lost most of its text or of its documents. */
function isPoorer({ status, body, reads }: Rendered, before: Page): boolean {
  return status !== 200
    || body.length < before.length / 2
    || (!reads.tags.has(leftOut) && documentsOf(reads.tags).length < documentsOf(before.tags).length / 2)
}

/** Whether the known changes account for what a page has lost. */
function isExplained({ status, reads }: Rendered, before: Page, { published, own, removals }: KnownChanges): boolean {
  const gained = documentsOf(reads.tags).filter(tag => !before.tags.includes(tag))
  const lost = documentsOf(before.tags).filter(tag => !reads.tags.has(tag))
  const isThere = (tag: string) => reads.tags.has(tag)
  return [
    // What is missing has itself been changed, and may have left the list. What the page is about may not.
    lost.length > 0 && lost.every(tag => published.has(tag) && tag !== own),
    // Each document that has left a list moves one up from its last page.
    lost.length > 0 && lost.length - gained.length <= removals,
    // What was published is there, and now shows less of others.
    status === 200 && published.size > 0 && [...published].every(isThere),
    // What the page is about is there, and is nothing to make such a page of any more.
    status >= 400 && own !== undefined && isThere(own),
  ].includes(true)
}

function documentsOf(tags: Iterable<string>): string[] {
  return [...tags].filter(tag => tag.startsWith('document:'))
}

/** The headers that go with a page each time that it is served. */
export function storedHeaders(headers: Rendered['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => notStored.includes(name)
    ? []
    : [
        [
          name,
          String(value),
        ],
      ]))
}
