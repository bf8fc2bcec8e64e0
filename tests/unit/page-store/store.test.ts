import type { Rendered } from '../../../web/page-store/store/render'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answer, change, storeOf, temporaryFolder } from './support'

/** Pages are compressed before they are written, one at a time. */
const soon = { timeout: 15_000, interval: 20 }
const newsList = '/en/news'
function list(...documents: string[]) {
  return answer({
    body: 'x'.repeat(500 + 500 * documents.length),
    tags: [
      'document:site',
      'list:api::news-item.news-item',
      ...documents.map(id => `document:${id}`),
    ],
  })
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

describe('a page that was shown but not stored', () => {
  it('was there when it is withdrawn', async () => {
    const told: boolean[] = []
    const { store, pages } = storeOf(async (_key, wasThere) => {
      told.push(wasThere)
      // Each time something that it shows changes meanwhile.
      store.changed([
        change(),
      ])
      return answer({
        tags: ['document:a'],
      })
    })
    expect((await store.render('/en/news/a')).status).toBe(200)
    expect(pages.peek('/en/news/a')).toBeUndefined()
    await store.render('/en/news/a')
    expect(told[0]).toBe(false)
    expect(told.at(-1)).toBe(true)
  })
})

describe('the share of pages that nothing leads to', () => {
  it('never pushes out a page that something leads to, from memory or disk', async () => {
    const { store, pages, files, folder } = storeOf(async key => answer({ body: `Page ${key}` }), { lasting: 20, passing: 5 })
    for (let each = 0; each < 10; each++) {
      store.link(`/en/linked-${each}`)
      await store.render(`/en/linked-${each}`)
    }
    for (let each = 0; each < 1000; each++)
      await store.render(`/en/odd-${each}`)
    expect(pages.size).toBe(15)
    for (let each = 0; each < 10; each++)
      expect(pages.bodiesInMemory(`/en/linked-${each}`)?.identity.toString()).toBe(`Page /en/linked-${each}`)
    await vi.waitFor(() => expect(readdirSync(join(folder, 'index'))).toHaveLength(10), soon)
    await files.flushed()
    expect(readdirSync(join(folder, 'site', 'en'))).toHaveLength(10)
  })

  it('is left by a page that something leads to, or that is asked for again', async () => {
    const { store, pages, folder } = storeOf(async () => answer())
    for (const key of ['/en/linked', '/en/asked', '/en/odd'])
      await store.render(key)
    store.link('/en/linked')
    store.revisit('/en/asked')
    expect(['/en/linked', '/en/asked', '/en/odd'].map(key => pages.isLasting(key))).toEqual([true, true, false])
    await vi.waitFor(() => expect(readdirSync(join(folder, 'index'))).toHaveLength(2), soon)
  })

  it('asking again makes nothing last where room is short, and what is linked to has room', async () => {
    const { store, pages } = storeOf(async () => answer(), { lasting: 8, passing: 100 })
    for (let each = 0; each < 50; each++) {
      await store.render(`/en/odd-${each}`)
      store.revisit(`/en/odd-${each}`)
    }
    expect(pages.all().filter(({ page }) => pages.isLasting(page.key))).toHaveLength(6)
    store.link('/en/linked')
    await store.render('/en/linked')
    expect(pages.isLasting('/en/linked')).toBe(true)
  })

  it('costs nothing when something is published: its pages go, and are rendered when asked for', async () => {
    const { store, pages } = storeOf(async () => list('a'))
    const stale = vi.fn()
    store.onStale = stale
    store.link(newsList)
    for (const key of [newsList, '/en/odd-1', '/en/odd-2'])
      await store.render(key)
    store.changed([
      change(),
    ])
    expect(new Set(stale.mock.calls.flat())).toEqual(new Set([newsList, false]))
    expect(pages.size).toBe(1)
  })

  it('what is withdrawn there is remembered like any other', async () => {
    const { store, pages } = storeOf(async () => answer({
      tags: ['document:a'],
      subject: { documentId: 'a', locale: 'en' },
    }))
    await store.render('/en/news/a')
    store.changed([
      change({ kind: 'unpublished', slugAfter: null }),
    ])
    expect(pages.get('/en/news/a')?.page.gone).toBe(true)
    expect(pages.isLasting('/en/news/a')).toBe(true)
  })
})

describe('what is not there', () => {
  it('is remembered until something changes', async () => {
    const { store } = storeOf(async () => answer({ status: 404 }))
    await store.render('/en/nothing')
    expect(store.negative.get('/en/nothing')?.status).toBe(404)
    store.changed([
      change({ documentId: 'other' }),
    ])
    expect(store.negative.get('/en/nothing')).toBeUndefined()
  })

  it('is not believed, nor remembered, where the content system has failed', async () => {
    const failed = answer({ status: 404 })
    failed.reads.fail()
    const { store } = storeOf(async () => failed)
    await store.render('/en/nothing')
    expect(store.negative.get('/en/nothing')).toBeUndefined()
  })
})

describe('a page that would lose most of what it shows', () => {
  const answers = new Map<string, Rendered>()

  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  async function warm() {
    const made = storeOf(async key => answers.get(key) ?? answer({ status: 404 }))
    for (const key of [
      newsList,
      '/en',
      '/sitemaps/en.xml',
      '/en/news?page=2',
    ]) {
      answers.set(key, list('a', 'b', 'c', 'd'))
      made.store.link(key)
      await made.store.render(key)
    }
    return made
  }

  it('stays as it is, and is believed once all else has been found whole for a minute', async () => {
    const { store, pages } = await warm()
    store.changed([
      change({ documentId: 'e', slugBefore: null, slugAfter: 'e' }),
    ])
    answers.set(newsList, list())
    let minutes = 0
    for (; pages.get(newsList)?.page.tags.includes('document:a') && minutes < 3; minutes += 1 / 6) {
      await store.render(newsList)
      await store.render('/sitemaps/en.xml')
      vi.advanceTimersByTime(10_000)
    }
    expect(minutes).toBeGreaterThan(1)
    expect(minutes).toBeLessThan(1.5)
    expect(store.suspicious).toBe(0)
  })

  it('stays for ever where everything has lost as much', async () => {
    const { store, pages } = await warm()
    store.changed([
      change({ documentId: 'e', slugBefore: null, slugAfter: 'e' }),
    ])
    for (const key of answers.keys())
      answers.set(key, list())
    for (let tries = 0; tries < 100; tries++) {
      for (const key of answers.keys())
        expect((await store.render(key)).suspicious).toBe(true)
      vi.advanceTimersByTime(60_000)
    }
    expect(pages.get(newsList)?.page.tags).toContain('document:a')
    expect(store.suspicious).toBe(4)
  })

  it('asks pages that list everything, which tell whether content was lost', async () => {
    const { store } = await warm()
    const stale = vi.fn()
    store.onStale = stale
    vi.advanceTimersByTime(1)
    answers.set(newsList, list())
    await store.render(newsList)
    expect(stale.mock.calls.map(([key]) => key as string)).toEqual(['/sitemaps/en.xml', '/en'])
  })

  it('is believed at once where a known change explains it', async () => {
    const { store, pages } = await warm()
    store.changed([
      change({
        documentId: 'e',
        kind: 'unpublished',
        slugBefore: 'e',
        slugAfter: null,
      }),
    ])
    answers.set('/en/news?page=2', answer({
      status: 404,
      tags: [
        'document:site',
        'document:a',
        'document:b',
        'document:c',
      ],
    }))
    const { suspicious } = await store.render('/en/news?page=2')
    expect(suspicious).toBeUndefined()
    expect(pages.get('/en/news?page=2')).toBeUndefined()
    store.changed([
      change({ documentId: 'a' }),
      change({ documentId: 'b' }),
      change({ documentId: 'c' }),
      change({ documentId: 'd' }),
    ])
    answers.set(newsList, list())
    expect((await store.render(newsList)).suspicious).toBeUndefined()
    expect(store.isSettled || pages.get(newsList)?.stale === undefined).toBe(true)
  })
})

it('a render that is older than a change that it should show is done again', async () => {
  let renders = 0
  const { store, pages } = storeOf(async () => {
    renders++
    if (renders === 1) {
      store.changed([
        change(),
      ])
    }
    return answer({
      body: `Render ${renders}`,
      tags: ['document:a'],
    })
  })
  await store.render('/en/news/a')
  expect(pages.bodiesInMemory('/en/news/a')?.identity.toString()).toBe('Render 2')
})

it('who asks for the same page at once waits for one render', async () => {
  const render = vi.fn(async () => answer())
  const { store } = storeOf(render)
  await Promise.all(Array.from({ length: 10 }, () => store.render('/en')))
  expect(render).toHaveBeenCalledTimes(1)
})

it('what another spelling has left on disk is removed at the next start', async () => {
  const folder = temporaryFolder()
  const { files } = storeOf(async () => answer(), { folder })
  const page = {
    headers: {},
    tags: [],
    renderedAt: 0,
    build: 'one',
    length: 1,
    checksums: {},
  }
  await files.write({ ...page, key: '/en/%6eews' }, {})
  await files.write({ ...page, key: '/en/news' }, {})
  const { store, pages, files: again } = storeOf(async () => answer(), { folder })
  store.load()
  await again.flushed()
  expect(pages.all().map(({ page: { key } }) => key)).toEqual(['/en/news'])
  expect(readdirSync(join(folder, 'index'))).toHaveLength(1)
  expect(existsSync(join(folder, 'position.json'))).toBe(false)
})
