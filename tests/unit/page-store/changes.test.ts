import type { Change } from '../../../web/page-store/store/changes'
import { expect, it } from 'vitest'
import { isAbout, isWithdrawn, keyLeftBehind, mayReturn, tagsOfChange } from '../../../web/page-store/store/changes'
import { change } from './support'

function page(key: string, subject?: string, tags = ['document:a']) {
  return {
    key,
    subject,
    tags,
    headers: {},
    renderedAt: 0,
    build: 'one',
    length: 100,
    checksums: {},
  }
}

const unpublished = change({ kind: 'unpublished', slugAfter: null })
const renamed = change({ slugAfter: 'b' })

it.each<[string, string, string | undefined, Change]>([
  [
    'its own page',
    '/en/news/a',
    'a en',
    unpublished,
  ],
  [
    'a page in another language where it stood in',
    '/fi/uutiset/a',
    'a en',
    unpublished,
  ],
  [
    'the home page, whose address does not name it',
    '/en',
    'a en',
    unpublished,
  ],
  [
    'its page at the old address',
    '/en/news/a',
    'a en',
    renamed,
  ],
  [
    'a record\'s page in every language',
    '/sv/publikationer/a',
    'a ',
    change({ kind: 'deleted', locale: null, slugAfter: null }),
  ],
  [
    'a file made of it',
    '/calendars/en/event/a.ics',
    undefined,
    unpublished,
  ],
  [
    'a reference made of it',
    '/references/a.ris',
    undefined,
    unpublished,
  ],
  [
    'its share image',
    '/share-images/en/news/a.png',
    undefined,
    unpublished,
  ],
  [
    'a list narrowed to it',
    '/en/news?topic=a&page=2',
    undefined,
    unpublished,
  ],
  [
    'an address that has to be escaped',
    '/en/n%C3%A4yte',
    undefined,
    change({ kind: 'unpublished', slugBefore: 'näyte', slugAfter: null }),
  ],
])('withdraws %s', (_, key, subject, of) => {
  expect(isWithdrawn(page(key, subject), of)).toBe(true)
})

it.each<[string, string, string | undefined, Change]>([
  [
    'another language\'s version with the same slug',
    '/fi/uutiset/a',
    'a fi',
    unpublished,
  ],
  [
    'another document with the same slug that mentions it',
    '/en/events/a',
    'b en',
    unpublished,
  ],
  [
    'a page that mentions it',
    '/en/news/b',
    'b en',
    unpublished,
  ],
  [
    'a list',
    '/en/news',
    undefined,
    unpublished,
  ],
  [
    'the home page of which only the slug has changed',
    '/en',
    'a en',
    renamed,
  ],
  [
    'what was only published anew',
    '/en/news/a',
    'a en',
    change(),
  ],
  [
    'what is published for the first time',
    '/en/news/a',
    undefined,
    change({ slugBefore: null }),
  ],
  [
    'an address that only contains the slug',
    '/en/news/ab',
    undefined,
    unpublished,
  ],
])('does not withdraw %s', (_, key, subject, of) => {
  expect(isWithdrawn(page(key, subject), of)).toBe(false)
})

it('a page is about what it shows, or what its address names in its language', () => {
  expect(isAbout(page('/en/news/a', 'a en'), change())).toBe(true)
  expect(isAbout(page('/en/events/a', 'b en'), change())).toBe(false)
  expect(isAbout(page('/calendars/en/event/a.ics'), change())).toBe(true)
  expect(isAbout(page('/fi/uutiset/a'), change())).toBe(false)
  expect(isAbout(page('/en/news/a'), unpublished)).toBe(false)
})

it('what was withdrawn may come back where something is published at its address', () => {
  expect(mayReturn(page('/en/news/b', undefined, []), change({ slugAfter: 'b' }))).toBe(true)
  expect(mayReturn(page('/en/news/b', undefined, []), change({ slugAfter: 'c' }))).toBe(false)
  expect(mayReturn(page('/en/news/b', undefined, ['document:a']), unpublished)).toBe(true)
})

it('a redirect leaves the page at its old address behind', () => {
  const type = 'api::redirect.redirect'
  expect(keyLeftBehind(change({ type, slugAfter: '/fi/näyte' }))).toBe('/fi/n%C3%A4yte')
  expect(keyLeftBehind(change({ type, slugAfter: null }))).toBeUndefined()
  expect(keyLeftBehind(change())).toBeUndefined()
})

it('a change makes stale what read the document, or which documents of its type there are', () => {
  expect(tagsOfChange(change())).toEqual(['document:a', 'list:api::news-item.news-item'])
})
