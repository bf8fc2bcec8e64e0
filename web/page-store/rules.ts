import type { Page } from './page.ts'
import type { Rendered } from './render.ts'

/** Headers that belong to one response, or that the store gives itself. */
const notKept = [
  'cache-control',
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'transfer-encoding',
  'vary',
]

/** Any whole answer of which it is known what made it, and which does not forbid it. */
export function isStorable({ status, headers, reads }: Rendered): boolean {
  return status === 200 && !reads.failed && reads.tags.size > 0
    && headers['set-cookie'] === undefined
    && !/no-store|private/.test(String(headers['cache-control'] ?? ''))
}

/** An answer that holds good though it is no page: there is none, or it has moved. */
export function isDefinite({ status, reads }: Rendered): boolean {
  return status < 500 && !reads.failed && reads.tags.size > 0
}

/** Whether a page that nobody has changed would lose most of what it shows. */
export function isPoorer({ status, body, reads }: Rendered, before: Page): boolean {
  const documents = (tags: Iterable<string>) => [...tags].filter(tag => tag.startsWith('document:')).length
  return status !== 200
    || body.length < before.length / 2
    || documents(reads.tags) < documents(before.tags) / 2
}

/** The headers that go with a page each time that it is served. */
export function keptHeaders(headers: Rendered['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => notKept.includes(name)
    ? []
    : [
        [
          name,
          String(value),
        ],
      ]))
}
