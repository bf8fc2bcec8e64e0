import type { Rendered } from '../../../web/page-store/store/render'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Refresher } from '../../../web/page-store/refresh/refresher'
import { requestIds } from '../../../web/page-store/store/request-ids'
import { answer, change, storeOf } from './support'

const siteUrl = 'https://site.example'
const answers = new Map<string, Rendered>()
const renders: string[] = []

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  answers.clear()
  renders.length = 0
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Lets so much time pass, in steps between which true timers come to their turn. */
async function pass(milliseconds: number): Promise<void> {
  const step = Math.max(50, milliseconds / 200)
  for (let passed = 0; passed < milliseconds; passed += step) {
    await vi.advanceTimersByTimeAsync(step)
    await wait(2)
  }
}

function start() {
  const made = storeOf(async (key) => {
    renders.push(key)
    return answers.get(key) ?? answer({ status: 404 })
  })
  const refresher = new Refresher(made.store, siteUrl)
  refresher.start()
  return { ...made, refresher }
}

function page(...links: string[]) {
  return answer({
    body: links.map(link => `<a href="${link}">`).join(''),
  })
}
function list(key: string, ...documents: string[]) {
  return answer({
    body: key + 'x'.repeat(400 * documents.length),
    tags: [
      'list:api::news-item.news-item',
      ...documents.map(id => `document:${id}`),
    ],
  })
}

it('follows what lasting pages and sitemaps lead to, on this site and by one spelling', async () => {
  answers.set('/sitemaps/en.xml', answer({ body: `<loc>${siteUrl}/en</loc><loc>https://other.example/en/no</loc>` }))
  answers.set('/en', page('/en/news', '/en/news?page=2&amp;cb=1', '/en/%6eews/', '/media/a.jpg', '#top', '//other.example/'))
  answers.set('/en/news', page())
  answers.set('/en/news?page=2', page())
  const { refresher, pages } = start()
  void refresher.follow('/sitemaps/en.xml')
  await pass(1000)
  expect(renders).toEqual([
    '/sitemaps/en.xml',
    '/en',
    '/en/news',
    '/en/news?page=2',
  ])
  expect(renders.every(key => pages.isLasting(key))).toBe(true)
})

it('does not follow what an odd address leads to', async () => {
  answers.set('/en/odd', page('/en/odder'))
  const { store } = start()
  await store.render('/en/odd')
  await pass(1000)
  expect(renders).toEqual(['/en/odd'])
})

it('renders anew by itself what its time has ended, though nobody asks', async () => {
  const expiring = answer()
  expiring.reads.until(Date.now() + 5000)
  answers.set('/en/events/a', expiring)
  const { store, pages } = start()
  store.link('/en/events/a')
  await store.render('/en/events/a')
  answers.set('/en/events/a', answer({ body: 'Registration has closed' }))
  await pass(4000)
  expect(renders).toHaveLength(1)
  await pass(3000)
  expect(pages.bodiesInMemory('/en/events/a')?.identity.toString()).toBe('Registration has closed')
})

it('what somebody has before them comes before what nobody asks for', async () => {
  const { store, refresher } = start()
  for (let each = 0; each < 20; each++) {
    answers.set(`/en/${each}`, answer({
      tags: ['document:a'],
    }))
    store.link(`/en/${each}`)
    await store.render(`/en/${each}`)
  }
  renders.length = 0
  store.changed([
    change(),
  ])
  refresher.addAsked('/en/19')
  await pass(1000)
  expect(renders[0]).toBe('/en/19')
  expect(renders).toHaveLength(20)
})

/** Two lists and a sitemap, of which an item is published that no list may lose entries for. */
async function withLists() {
  const made = start()
  for (const key of ['/en/news', '/en/other', '/sitemaps/en.xml']) {
    answers.set(key, list(key, 'a', 'b', 'c'))
    made.store.link(key)
    await made.store.render(key)
  }
  renders.length = 0
  const publish = () => made.store.changed([
    change({ documentId: 'z', slugBefore: null }),
  ])
  return { ...made, publish }
}

it('a suspicious page is tried ever less often, and settles once it is believed', async () => {
  const { store, publish } = await withLists()
  answers.set('/en/news', list('/en/news'))
  publish()
  await pass(30_000)
  expect(renders.filter(key => key === '/en/news').length).toBeLessThanOrEqual(5)
  await pass(150_000)
  expect(store.suspicious).toBe(0)
  renders.length = 0
  await pass(300_000)
  expect(renders).toEqual([])
})

it('a content system that is whole again is noticed in all pages as soon as in one', async () => {
  const { store, publish } = await withLists()
  for (const key of [
    ...answers.keys(),
  ])
    answers.set(key, list(key))
  publish()
  await pass(20 * 60_000)
  expect(store.suspicious).toBe(3)
  for (const key of [
    ...answers.keys(),
  ])
    answers.set(key, list(key, 'a', 'b', 'c', 'z'))
  await pass(31_000)
  expect(store.suspicious).toBe(0)
})

it('a change is a reason to try again at once', async () => {
  const { store, publish } = await withLists()
  answers.set('/en/news', list('/en/news'))
  publish()
  await pass(20_000)
  answers.set('/en/news', list('/en/news', 'a', 'b', 'c', 'z'))
  publish()
  await pass(500)
  expect(store.suspicious).toBe(0)
})

it('rests while the content system fails', async () => {
  const failing = answer({ status: 503 })
  failing.reads.fail()
  const { publish } = await withLists()
  for (const key of [
    ...answers.keys(),
  ])
    answers.set(key, failing)
  publish()
  await pass(10_000)
  expect(renders.length).toBeLessThanOrEqual(24)
})

it('renders for nobody’s request, also where one has led to it', async () => {
  const ids = new Map<string, string | undefined>()
  const { store } = storeOf(async (key) => {
    ids.set(key, requestIds.getStore())
    return page()
  })
  const refresher = new Refresher(store, siteUrl)
  refresher.start()
  requestIds.run('of-a-reader', () => {
    refresher.add('/en')
    refresher.add('/fi')
  })
  await pass(500)
  expect(ids.size).toBe(2)
  expect(new Set([
    ...ids.values(),
    'of-a-reader',
    undefined,
  ]).size).toBe(4)
})
