import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCms } from '../setup/cms'
import { feedHeaders, openFeed, readFeed } from '../setup/feed'

const PATH = '/change-feed?after=0&limit=10'
let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms?.stop())

describe('the change feed is for the site alone', () => {
  it('with a fresh signature it answers', async () => {
    expect((await readFeed(cms.url, 0, 10)).rebuild).toBe(false)
    const stream = await openFeed(cms.url)
    expect(await stream.next()).toBeGreaterThanOrEqual(0)
    stream.close()
  })

  it.each<[string, string, Record<string, string>]>([
    ['without a signature', PATH, {}],
    [
      'with another secret',
      PATH,
      feedHeaders(PATH, { secret: 'another-secret-that-somebody-guessed' }),
    ],
    [
      'with an old signature',
      PATH,
      feedHeaders(PATH, { time: Date.now() - 31_000 }),
    ],
    [
      'with a signature of the future',
      PATH,
      feedHeaders(PATH, { time: Date.now() + 600_000 }),
    ],
    [
      'with the signature of another question',
      PATH,
      feedHeaders('/change-feed?after=1&limit=10'),
    ],
    [
      'with a newer time than the signed one',
      PATH,
      {
        ...feedHeaders(PATH, { time: Date.now() - 31_000 }),
        'x-feed-time': String(Date.now()),
      },
    ],
    [
      'with a time that is no number',
      PATH,
      {
        ...feedHeaders(PATH),
        'x-feed-time': 'now',
      },
    ],
    [
      'with half a signature',
      PATH,
      {
        ...feedHeaders(PATH),
        'x-feed-signature': feedHeaders(PATH)['x-feed-signature']?.slice(0, 32) ?? '',
      },
    ],
    ['its stream, without a signature', '/change-feed/stream', {}],
    [
      'its stream, with the signature of the feed',
      '/change-feed/stream',
      feedHeaders('/change-feed'),
    ],
  ])('%s it answers 401', async (_, path, headers) => {
    const response = await fetch(cms.url + path, { headers })
    expect(response.status).toBe(401)
    expect(await response.text()).toBe('Unauthorized')
  })

  it('it cannot be written to', async () => {
    const response = await fetch(cms.url + PATH, {
      method: 'POST',
      headers: feedHeaders(PATH),
    })
    expect(response.status).toBe(401)
  })

  it('a question that makes no sense is refused', async () => {
    for (const query of [
      'after=-1',
      'after=x',
      'limit=0',
      'limit=1001',
      'after=1&after=2',
    ]) {
      const path = `/change-feed?${query}`
      expect((await fetch(cms.url + path, {
        headers: feedHeaders(path),
      })).status, query).toBe(400)
    }
  })
})
