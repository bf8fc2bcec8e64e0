import type { Entry, Page } from './page.ts'
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
export function isSuspiciousShrink(rendered: Rendered, { page, stale, published, shrinkAllowed = false }: Entry): boolean {
  if (page.gone || shrinkAllowed || !isPoorer(rendered, page))
    return false
  // That something was published takes no page away.
  return rendered.status >= 400 || stale !== 'changed' || published === undefined || [
    ...published,
  ].some(tag => !rendered.reads.tags.has(tag))
}

function isPoorer({ status, body, reads }: Rendered, before: Page): boolean {
  const documents = (tags: Iterable<string>) => [...tags].filter(tag => tag.startsWith('document:')).length
  return status !== 200
    || body.length < before.length / 2
    || documents(reads.tags) < documents(before.tags) / 2
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
