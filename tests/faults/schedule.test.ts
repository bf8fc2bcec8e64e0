import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { readFeed } from '../setup/feed'
import { freePort } from '../setup/ports'
import { comingOf, inHelsinki, setTime, until } from '../setup/schedule'

const TOPIC = 'api::topic.topic'
const MINUTE = 60_000
/** Links to other sites are asked in half an hour, also those to this machine. */
const env = { LINK_CHECK_AT: inHelsinki(30 * MINUTE).time, LINK_CHECK_INSIDE: 'true' }

let one: Cms
let two: Cms
let admin: AdminClient

beforeAll(async () => {
  one = await startCms({ env })
  two = await startCms({ dataDir: one.dataDir, env })
  admin = await adminClient({ url: one.url, ...one.admin })
})
afterAll(async () => {
  await two?.stop()
  await one?.stop()
})

async function topic(slug: string): Promise<string> {
  return editor(admin).create(TOPIC, {
    slug,
    name: { en: slug, fi: slug, sv: slug },
  })
}

/** Which topics were published after a number of the feed, in order. */
async function publishedAfter(cms: Cms, seen: number): Promise<(string | null)[]> {
  // The feed answers only those whose clocks agree with its own.
  cms.setClock(0)
  return (await readFeed(cms.url, seen)).changes.map(({ slugAfter }) => slugAfter)
}

it('of two servers that share a database one publishes, in the order of the moments, once', async () => {
  const seen = (await readFeed(one.url)).last
  const slugs = ['third', 'first', 'second']
  for (const [index, slug] of slugs.entries())
    await setTime(admin, TOPIC, [await topic(slug)], 'publish', inHelsinki([4, 2, 3][index]! * MINUTE))
  expect(await publishedAfter(one, seen)).toEqual([])
  for (const server of [one, two])
    server.setClock(6 * MINUTE)
  await until(async () => (await comingOf(admin)).length === 0)
  expect(await publishedAfter(one, seen)).toEqual(['first', 'second', 'third'])
  // Left ahead, it would take what is set next for what is due.
  two.setClock(0)
})

it('a moment that comes while no server runs is caught up at the next start, also after a crash', async () => {
  const seen = (await readFeed(one.url)).last
  const documentId = await topic('missed')
  await setTime(admin, TOPIC, [documentId], 'publish', inHelsinki(3 * MINUTE))
  await setTime(admin, TOPIC, [documentId], 'unpublish', inHelsinki(4 * MINUTE))
  await setTime(admin, TOPIC, [await topic('later')], 'publish', inHelsinki(60 * MINUTE))
  await two.kill()
  await one.kill()
  one = await startCms({ dataDir: one.dataDir, env })
  admin = await adminClient({ url: one.url, ...one.admin })
  expect(await publishedAfter(one, seen), 'before its moment').toEqual([])
  one.setClock(6 * MINUTE)
  await until(async () => (await comingOf(admin)).length === 1)
  expect(await publishedAfter(one, seen), 'published, then taken back').toEqual(['missed', null])
  expect((await comingOf(admin)).map(({ title }) => title)).toEqual(['later'])
})

it('a server that stops in the middle leaves nothing half done', async () => {
  const seen = (await readFeed(one.url)).last
  const slugs = Array.from({ length: 12 }, (_, index) => `many-${index}`)
  const ids = []
  for (const slug of slugs)
    ids.push(await topic(slug))
  await setTime(admin, TOPIC, ids, 'publish', inHelsinki(6 * MINUTE))
  one.setClock(8 * MINUTE)
  await until(async () => (await comingOf(admin)).length < slugs.length)
  await one.kill()
  one = await startCms({ dataDir: one.dataDir, env })
  // The server that died holds the job for a minute at most.
  one.setClock(10 * MINUTE)
  admin = await adminClient({ url: one.url, ...one.admin })
  await until(async () => (await comingOf(admin)).length === 1)
  expect((await publishedAfter(one, seen)).toSorted()).toEqual(slugs.toSorted())
})

it('a check of links that would take an hour holds neither a publishing up nor a stop', async () => {
  let asked = 0
  const silent = createServer(() => {
    asked++
  })
  const port = await freePort()
  silent.listen(port, '127.0.0.1')
  await once(silent, 'listening')
  try {
    const edit = editor(admin)
    const news = await edit.create('api::news-item.news-item', {
      slug: 'with-links',
      title: 'With links',
      lead: 'Lead.',
      publishedOn: '2026-01-01',
      body: [
        {
          type: 'paragraph',
          children: Array.from({ length: 100 }, (_, index) => ({
            type: 'link',
            url: `http://127.0.0.1:${port}/${index}`,
            children: [
              { type: 'text', text: `Link ${index}` },
            ],
          })),
        },
      ],
    })
    await edit.publish('api::news-item.news-item', news)
    one.setClock(31 * MINUTE)
    await until(async () => asked > 0)
    admin = await adminClient({ url: one.url, ...one.admin })
    await setTime(admin, TOPIC, [await topic('meanwhile')], 'publish', inHelsinki(33 * MINUTE))
    one.setClock(34 * MINUTE)
    await until(async () => (await comingOf(admin)).every(({ title }) => title !== 'meanwhile'))
    expect(asked, 'the check is still at its first addresses').toBeLessThan(20)
    const stopped = await Promise.race([
      one.stop().then(() => true),
      new Promise(resolve => setTimeout(resolve, 10_000, false)),
    ])
    expect(stopped).toBe(true)
    expect(one.output()).not.toMatch(/error/i)
  }
  finally {
    silent.closeAllConnections()
    silent.close()
  }
})
