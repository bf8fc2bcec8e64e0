import type { FeedAnswer, Position } from '../../../web/page-store/feed/feed-client'
import type { Change } from '../../../web/page-store/store/changes'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FeedClient } from '../../../web/page-store/feed/feed-client'
import { FeedReader } from '../../../web/page-store/feed/feed-reader'
import { MediaFiles } from '../../../web/page-store/store/media-files'
import { answer, change, storeOf, temporaryFolder } from './support'

/** A content system with these changes, which may be out of reach. */
class Feed extends FeedClient {
  changes: Change[] = []
  isAway = false
  asked = 0

  constructor() {
    super('http://cms.example', 'secret')
  }

  override async after(position: Position | null): Promise<FeedAnswer> {
    this.asked++
    if (this.isAway)
      throw new Error('out of reach')
    const last = this.changes.at(-1)
    const isKnown = position !== null && position.number <= (last?.number ?? 0)
    return {
      last: last?.number ?? 0,
      lastAt: last?.at ?? null,
      rebuild: !isKnown,
      changes: isKnown
        ? this.changes.filter(({ number }) => number > position.number).slice(0, 2)
        : [],
    }
  }

  override async wake(): Promise<void> {
    await new Promise(() => {})
  }
}

const at = (number: number, more: Partial<Change> = {}) => change({ number, at: `2026-11-28T12:00:0${number}.000Z`, ...more })

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

function start(folder = temporaryFolder()) {
  const feed = new Feed()
  const made = storeOf(async key => answer({
    tags: [`document:${key}`],
  }), { folder })
  const reader = new FeedReader(feed, {
    store: made.store,
    files: made.files,
    media: new MediaFiles(temporaryFolder(), 1e6),
  })
  return { ...made, feed, reader }
}

it('takes in every change in turn, a batch at a time', async () => {
  const { feed, reader, store } = start()
  const seen = vi.spyOn(store, 'changed')
  feed.changes = [
    at(1),
  ]
  await reader.look()
  feed.changes = [1, 2, 3, 4, 5, 6].map(number => at(number))
  await reader.look()
  expect(seen.mock.calls.flatMap(([changes]) => changes.map(({ number }) => number))).toEqual([2, 3, 4, 5, 6])
  expect(reader.number).toBe(6)
  expect(store.position).toBe(6)
})

it('a site that knows of no change takes everything as changed, and goes on from there', async () => {
  const { feed, reader, store, pages } = start()
  store.link('/en')
  await store.render('/en')
  feed.changes = [
    at(1),
    at(2),
  ]
  await reader.look()
  expect(pages.get('/en')).toMatchObject({
    stale: 'changed',
    changes: { everything: true },
  })
  expect(reader.number).toBe(2)
})

it('an empty database takes no page away', async () => {
  const { feed, reader, store, pages } = start()
  store.link('/en')
  await store.render('/en')
  feed.changes = []
  await reader.look()
  expect(pages.get('/en')?.stale).toBeUndefined()
  expect(reader.answeredAt).toBe(0)
})

it('goes on where it was after the content system was away', async () => {
  const { feed, reader } = start()
  feed.changes = [
    at(1),
  ]
  await reader.look()
  feed.isAway = true
  feed.changes = [
    at(1),
    at(2),
  ]
  await reader.look()
  expect(reader.number).toBe(1)
  feed.isAway = false
  await reader.look()
  expect(reader.number).toBe(2)
})

it('writes down how far everything is done only once it is, and begins there again', async () => {
  const folder = temporaryFolder()
  const { feed, reader, store, files } = start(folder)
  store.link('/en')
  await store.render('/en')
  feed.changes = [
    at(1),
  ]
  await reader.look()
  await reader.stop()
  expect(files.position(), 'a page is stale').toBeUndefined()
  await store.render('/en')
  await vi.waitFor(async () => {
    await reader.stop()
    expect(files.position()).toEqual({ number: 1, at: at(1).at })
  }, { timeout: 15_000, interval: 50 })
  expect(start(folder).reader.number).toBe(1)
})

it('one look at a time: a call during one makes it look once more', async () => {
  const { feed, reader } = start()
  feed.changes = [
    at(1),
  ]
  await Promise.all(Array.from({ length: 10 }, () => reader.look()))
  expect(feed.asked).toBeLessThanOrEqual(2)
})
