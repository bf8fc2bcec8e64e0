import type { Entry } from '../../web/page-store/store/page'
import type { Rendered } from '../../web/page-store/store/render'
import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { Reads } from '../../web/page-store/store/reads'
import { isSuspiciousShrink } from '../../web/page-store/store/rules'

const documents = [
  'document:a',
  'document:b',
  'document:c',
  'document:d',
]

function stored(more: Partial<Entry> = {}): Entry {
  return {
    visits: 0,
    stale: 'listed',
    page: {
      key: '/en/news',
      headers: {},
      tags: [...documents, 'list:news'],
      renderedAt: 0,
      build: 'one',
      length: 1000,
      checksums: {},
    },
    ...more,
  }
}

function rendered(length: number, tags: string[], status = 200): Rendered {
  const reads = new Reads()
  reads.note(new Headers({
    'x-read-tags': [...tags, 'list:news'].join(' '),
  }))
  return {
    status,
    headers: {},
    body: Buffer.alloc(length),
    reads,
  }
}

it('a page that shows as much as before is believed', () => {
  expect(isSuspiciousShrink(rendered(990, documents), stored())).toBe(false)
  expect(isSuspiciousShrink(rendered(900, documents.slice(1)), stored())).toBe(false)
})

it.each([
  [
    'it is not there',
    rendered(500, [], 404),
  ],
  [
    'it has lost most of its text',
    rendered(400, documents),
  ],
  [
    'it has lost most of its documents',
    rendered(900, documents.slice(3)),
  ],
])('a page is not believed of which %s, where only a list has changed or time has passed', (_, poorer) => {
  expect(isSuspiciousShrink(poorer, stored())).toBe(true)
  expect(isSuspiciousShrink(poorer, stored({ stale: 'aged' }))).toBe(true)
})

it('what explains a loss is believed', () => {
  const poorer = rendered(100, [], 404)
  expect(isSuspiciousShrink(poorer, stored({ stale: 'changed', shrinkAllowed: true }))).toBe(false)
  expect(isSuspiciousShrink(poorer, stored({ stale: 'build', shrinkAllowed: true }))).toBe(false)
})

it('a document that has just been published must be there, and what it shows may be less', () => {
  const published = new Set(['document:a'])
  expect(isSuspiciousShrink(rendered(100, [], 404), stored({ stale: 'changed', published }))).toBe(true)
  expect(isSuspiciousShrink(rendered(100, ['document:a']), stored({ stale: 'changed', published }))).toBe(false)
})

it('what was published, or changed on every page, explains no page that is not there', () => {
  const published = new Set(['document:a'])
  expect(isSuspiciousShrink(rendered(100, documents, 410), stored({ stale: 'changed', published }))).toBe(true)
  expect(isSuspiciousShrink(rendered(900, documents.slice(3)), stored({ stale: 'changed' }))).toBe(true)
})
