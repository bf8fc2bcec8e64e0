import type { KnownChanges } from '../../../web/page-store/store/page'
import type { Rendered } from '../../../web/page-store/store/render'
import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { Reads } from '../../../web/page-store/store/reads'
import { isSuspiciousShrink } from '../../../web/page-store/store/rules'
import { isBelievable, pauseFor, suspicionOf } from '../../../web/page-store/store/suspicion'

const documents = [
  'document:a',
  'document:b',
  'document:c',
  'document:d',
]

interface Case {
  /** What the page was made of before. */
  before?: string[]
  changes?: Partial<KnownChanges>
}

function stored({ before = documents, changes = {} }: Case = {}) {
  return {
    changes: {
      published: new Set<string>(),
      removals: 0,
      everything: false,
      ...changes,
    },
    page: {
      key: '/en/news',
      headers: {},
      tags: [...before, 'list:news'],
      renderedAt: 0,
      build: 'one',
      length: 1000,
      checksums: {},
    },
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

const published = (...tags: string[]) => new Set(tags.map(tag => `document:${tag}`))

it.each<[string, Rendered, Case]>([
  [
    'shows as much as before',
    rendered(990, documents),
    {},
  ],
  [
    'has lost one of many',
    rendered(900, documents.slice(1)),
    {},
  ],
  [
    'names types in the place of very many documents',
    rendered(990, ['documents-left-out']),
    {},
  ],
  [
    'has lost something that was withdrawn',
    rendered(100, [], 404),
    {
      changes: { everything: true },
    },
  ],
  [
    'shows less of a document that was published',
    rendered(100, ['document:a']),
    {
      changes: {
        published: published('a'),
      },
    },
  ],
  [
    'was about a document that is there, and is nothing for such a page any more',
    rendered(100, ['document:a'], 404),
    {
      before: ['document:a'],
      changes: {
        published: published('a'),
        own: 'document:a',
      },
    },
  ],
  [
    'was a list whose only entry was changed, and is now elsewhere',
    rendered(100, [], 404),
    {
      before: ['document:a'],
      changes: {
        published: published('a'),
      },
    },
  ],
  [
    'is an empty list, its only entries having been changed',
    rendered(400, ['document:s']),
    {
      before: [
        'document:a',
        'document:b',
        'document:c',
        'document:s',
      ],
      changes: {
        published: published('a', 'b', 'c'),
      },
    },
  ],
  [
    'was the last page of a list, and an entry has left another page',
    rendered(100, ['document:s'], 404),
    {
      before: ['document:a', 'document:s'],
      changes: { removals: 1 },
    },
  ],
])('a page is believed that %s', (_, answer, page) => {
  expect(isSuspiciousShrink(answer, stored(page))).toBe(false)
})

it.each<[string, Rendered, Case]>([
  [
    'is not there',
    rendered(500, [], 404),
    {},
  ],
  [
    'has lost most of its text',
    rendered(400, documents),
    {},
  ],
  [
    'has lost most of its documents',
    rendered(900, documents.slice(3)),
    {},
  ],
  [
    'has lost a menu of three documents in much other text',
    rendered(970, []),
    {},
  ],
  [
    'is not there, a document that it showed having been published',
    rendered(100, [], 404),
    {
      changes: {
        published: published('a'),
      },
    },
  ],
  [
    'is said to be gone, a document that it still shows having been published',
    rendered(100, documents, 410),
    {
      changes: {
        published: published('a'),
      },
    },
  ],
  [
    'is not there, its own document having been published',
    rendered(100, [], 404),
    {
      before: ['document:a'],
      changes: {
        published: published('a'),
        own: 'document:a',
      },
    },
  ],
  [
    'has lost all, one document having left the list',
    rendered(100, [], 404),
    {
      changes: { removals: 1 },
    },
  ],
  [
    'has lost more than was changed',
    rendered(400, ['document:s']),
    {
      before: [
        'document:a',
        'document:b',
        'document:c',
        'document:s',
      ],
      changes: {
        published: published('a'),
      },
    },
  ],
])('a page is suspicious that %s', (_, answer, page) => {
  expect(isSuspiciousShrink(answer, stored(page))).toBe(true)
})

const believable = {
  now: 62_000,
  witnessedAt: 30_000,
  suspicious: 1,
  pages: 500,
}
const confirmed = { answer: 'x', since: 0, times: 6 }

it('a suspicious answer is believed once it has been confirmed for a minute, while all else is whole', () => {
  expect(isBelievable(confirmed, believable)).toBe(true)
  expect(isBelievable(confirmed, { ...believable, now: 30_000 }), 'too soon').toBe(false)
  expect(isBelievable({ ...confirmed, times: 3 }, believable), 'not often enough').toBe(false)
  expect(isBelievable(confirmed, { ...believable, witnessedAt: -1 }), 'no witness since').toBe(false)
})

it('where many pages are suspicious, no time is long enough', () => {
  expect(isBelievable(confirmed, { ...believable, suspicious: 25 })).toBe(true)
  expect(isBelievable(confirmed, {
    ...believable,
    suspicious: 26,
    now: 1e9,
    witnessedAt: 1e9,
  })).toBe(false)
  expect(isBelievable(confirmed, { ...believable, suspicious: 3, pages: 10 })).toBe(true)
  expect(isBelievable(confirmed, { ...believable, suspicious: 4, pages: 10 })).toBe(false)
})

it('another answer begins a suspicion of its own', () => {
  const first = suspicionOf('empty', undefined, 1000)
  expect(suspicionOf('empty', first, 3000)).toEqual({ answer: 'empty', since: 1000, times: 2 })
  expect(suspicionOf('other', first, 3000)).toEqual({ answer: 'other', since: 3000, times: 1 })
})

it('a suspicious page is rendered ever less often, and many of them share a few renders a second', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 50].map(times => pauseFor({ ...confirmed, times }, 1))
  expect(pauses).toEqual([
    2000,
    4000,
    8000,
    16_000,
    30_000,
    30_000,
    30_000,
  ])
  expect(pauseFor({ ...confirmed, times: 50 }, 2000)).toBe(500_000)
  // It must be confirmed often enough within the time that it takes.
  expect(pauses.slice(0, 5).reduce((sum, pause) => sum + pause)).toBe(60_000)
})
