import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { openFeed, readFeed } from '../setup/feed'
import { trustedClient } from '../setup/trusted'

const TOPIC = 'api::topic.topic'

interface Topics { topics: { slug: string, name: { en: string } }[] }

let cms: Cms
let edit: ReturnType<typeof editor>

beforeAll(async () => {
  cms = await startCms()
  edit = editor(await adminClient({ url: cms.url, ...cms.admin }))
})
afterAll(() => cms?.stop())

const list = async () => (await trustedClient(cms.url)<Topics>('NewsList', { locale: 'en', page: 1 })).data?.topics.map(({ name }) => name.en) ?? []
function topic(slug: string, en: string) {
  return {
    slug,
    name: { en, fi: en, sv: en },
  }
}

it('what was answered before is never older than the last acknowledged publish', async () => {
  const id = await edit.create(TOPIC, topic('a', 'Version 0'))
  const end = new AbortController()
  // Readers all the time, so that some read begins before and ends after each commit.
  const readers = Array.from({ length: 4 }, async () => {
    while (!end.signal.aborted)
      await list()
  })
  for (let version = 1; version <= 25; version++) {
    await edit.publish(TOPIC, id, topic('a', `Version ${version}`))
    expect(await list()).toEqual([`Version ${version}`])
    expect(await list()).toEqual([`Version ${version}`])
  }
  end.abort()
  await Promise.all(readers)
  await edit.unpublish(TOPIC, id)
  expect(await list()).toEqual([])
})

it('whoever the feed wakes reads the new answer', async () => {
  const id = await edit.create(TOPIC, topic('b', 'Woken 0'))
  const stream = await openFeed(cms.url)
  await stream.next()
  for (let version = 1; version <= 10; version++) {
    await list()
    const published = edit.publish(TOPIC, id, topic('b', `Woken ${version}`))
    await stream.next()
    expect(await list()).toEqual([`Woken ${version}`])
    await published
  }
  stream.close()
})

it('an answer from memory is the same as the first, headers and all', async () => {
  const ask = () => trustedClient(cms.url)('NewsList', { locale: 'fi', page: 1 })
  const headersOf = (headers: Headers) => Object.fromEntries([...headers].filter(([name]) => name !== 'date'))
  const [first, second] = [await ask(), await ask()]
  expect(second.data).toEqual(first.data)
  expect(headersOf(second.headers)).toEqual(headersOf(first.headers))
})

it('every answer says up to which change it is, from memory, too', async () => {
  const position = async () => Number((await trustedClient(cms.url)('NewsList', { locale: 'sv', page: 1 })).headers.get('x-feed-position'))
  const { last } = await readFeed(cms.url)
  expect([await position(), await position()]).toEqual([last, last])
  // Nothing that the answer is made of, so that it stays in memory.
  await edit.publish('api::download.download', await edit.create('api::download.download', {
    slug: 'd',
    title: { en: 'D', fi: 'D', sv: 'D' },
    language: 'en',
  }), {})
  expect(await position()).toBeGreaterThan(last)
  expect(await position()).toBe((await readFeed(cms.url)).last)
})

it('health is told to everyone, and nothing else is', async () => {
  expect(await (await fetch(`${cms.url}/health/live`)).json()).toEqual({ live: true })
  const ready = await fetch(`${cms.url}/health/ready`)
  expect(ready.status).toBe(200)
  expect(await ready.json()).toEqual({
    ready: true,
    database: true,
    stopping: false,
    feed: expect.any(Number),
  })
  expect((await fetch(`${cms.url}/health/ready`, { method: 'POST' })).status).toBe(405)
})
