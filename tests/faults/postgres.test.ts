import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import type { Postgres } from '../setup/postgres'
import { setTimeout as wait } from 'node:timers/promises'
import { sectionPath } from '@ican/shared/paths'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { readFeed } from '../setup/feed'
import { startPostgres } from '../setup/postgres'
import { expectRepublishingToChangeNothing } from '../setup/republish'
import { trustedClient } from '../setup/trusted'

const NEWS = 'api::news-item.news-item'
const PAGE = 'api::page.page'
const TOPIC = 'api::topic.topic'

let postgres: Postgres
/** Two servers that share one database, as behind a load balancer. */
let servers: [Cms, Cms]
let editors: [Editor, Editor]
let admin: AdminClient

interface NewsList { newsItems_connection: { nodes: { slug: string, title: string }[] } }
interface Found { search: { hits: { path: string }[], suggestion: string | null } }
type Editor = ReturnType<typeof editor>

async function start(): Promise<Cms> {
  return startCms({
    env: { DATABASE_URL: postgres.url },
  })
}

beforeAll(async () => {
  postgres = await startPostgres()
  // One after the other: the first makes the tables.
  servers = [await start(), await start()]
  admin = await adminClient({ url: servers[0].url, ...servers[0].admin })
  editors = [
    editor(admin),
    editor(await adminClient({ url: servers[1].url, ...servers[1].admin })),
  ]
})

afterAll(async () => {
  await Promise.all((servers ?? []).map(cms => cms.stop()))
  await postgres?.stop()
})

function item(slug: string, title = slug) {
  return {
    slug,
    title,
    lead: 'Lead.',
    publishedOn: '2026-01-01',
  }
}

async function titleOf(cms: Cms, slug: string): Promise<string | undefined> {
  const { data } = await trustedClient(cms.url)<NewsList>('NewsList', { locale: 'en', page: 1 })
  return data?.newsItems_connection.nodes.find(entry => entry.slug === slug)?.title
}

it('what one server publishes, changes and withdraws the other shows, from its kept answers too', async () => {
  const [one, other] = editors
  const id = await one.create(NEWS, item('shared'))
  await one.publish(NEWS, id, item('shared', 'First'))
  await expect.poll(() => titleOf(servers[1], 'shared')).toBe('First')
  await one.publish(NEWS, id, item('shared', 'Second'))
  await expect.poll(() => titleOf(servers[1], 'shared')).toBe('Second')
  await other.unpublish(NEWS, id)
  await expect.poll(() => titleOf(servers[0], 'shared')).toBeUndefined()
})

it('what one server publishes is found on the other in any form of its words, the best first, and withdrawn no longer', async () => {
  const [one] = editors
  const search = async (text: string, kind?: string) => {
    const { data } = await trustedClient(servers[1].url)<Found>('Search', {
      locale: 'fi',
      text,
      kind,
      page: 1,
      pageSize: 10,
    })
    return data?.search
  }
  const found = async (text: string, kind?: string) => (await search(text, kind))?.hits.map(({ path }) => path)
  const [inText, inTitle] = [
    {
      ...item('in-text', 'Tutkijan päivä'),
      lead: 'Mitä seeprakalasta opitaan.',
    },
    item('in-title', 'Seeprakalat ja syöpätutkimus'),
  ]
  const ids = await Promise.all([inText, inTitle].map(data => one.create(NEWS, data, 'fi')))
  for (const [index, data] of [inText, inTitle].entries())
    await one.publish(NEWS, ids[index] ?? '', data, 'fi')
  expect(await found('seeprakala')).toEqual(['/fi/uutiset/in-title', '/fi/uutiset/in-text'])
  // Where few have all words, those with some follow: also the list of news, of which the lead says «tutkimus».
  const withSome = await found('tutkimuksen seeprakalat')
  expect(withSome?.[0]).toBe('/fi/uutiset/in-title')
  expect(withSome?.slice(1).toSorted()).toEqual([
    sectionPath('news', 'fi'),
    '/fi/uutiset/in-text',
  ])
  expect(await found('seeprakalojen', 'event')).toEqual([])
  expect((await search('tutkijan seprakala'))?.suggestion).toBe('tutkijan seeprakalat')
  expect((await search('seeprakala'))?.suggestion).toBeNull()
  for (const text of [
    '& | ! <->',
    '\'); drop table search_entry; --',
    ':*AB',
    'liu\'uttaa',
  ])
    expect(await found(text), text).toEqual([])
  await one.unpublish(NEWS, ids[1] ?? '', 'fi')
  await expect.poll(() => found('seeprakala')).toEqual(['/fi/uutiset/in-text'])
})

it('of six drafts with one slug that are published at once on two servers, one is', async () => {
  const ids = await Promise.all(Array.from({ length: 6 }, () => editors[0].create(NEWS, item('race'))))
  const results = await Promise.allSettled(ids.map((id, index) => editors[index % 2 as 0 | 1].publish(NEWS, id, item('race'))))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const result of results) {
    if (result.status === 'rejected')
      expect(String(result.reason)).toMatch(/taken|same moment/)
  }
})

it('of two documents in two languages with one slug that are published at once on two servers, one is', async () => {
  const publish = async (index: 0 | 1, locale: string) => {
    const id = await editors[index].create(NEWS, item('race-of-languages'), locale)
    return () => editors[index].publish(NEWS, id, item('race-of-languages'), locale)
  }
  const both = await Promise.all([
    publish(0, 'en'),
    publish(1, 'fi'),
  ])
  const results = await Promise.allSettled(both.map(each => each()))
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  for (const result of results) {
    if (result.status === 'rejected')
      expect(String(result.reason)).toMatch(/taken/)
  }
})

it('a reader that goes on from what it last saw misses nothing that two servers publish at once', async () => {
  const { last } = await readFeed(servers[0].url)
  const ids = await Promise.all(Array.from({ length: 12 }, (_, index) => editors[0].create(TOPIC, {
    slug: `parallel-${index}`,
    name: { en: `Parallel ${index}`, fi: `Rinnan ${index}`, sv: `Parallellt ${index}` },
  })))
  const published = Promise.all(ids.map((id, index) => editors[index % 2 as 0 | 1].publish(TOPIC, id, {})))
  const seen: string[] = []
  let at = last
  while (seen.length < ids.length) {
    const { changes } = await readFeed(servers[1].url, at)
    seen.push(...changes.map(({ documentId }) => documentId))
    at = changes.at(-1)?.number ?? at
  }
  await published
  expect(seen.toSorted()).toEqual(ids.toSorted())
})

it('what is taken off the site and published again is back where it was chosen, in blocks too, and in no draft’s stead', async () => {
  const [one, other] = editors
  const topic = await one.create(TOPIC, {
    slug: 'chosen',
    name: { en: 'Chosen', fi: 'Valittu', sv: 'Valt' },
  })
  await one.publish(TOPIC, topic)
  const chosen = {
    connect: [
      { documentId: topic },
    ],
  }
  const id = await one.create(NEWS, {
    ...item('chooses'),
    topics: chosen,
  })
  await one.publish(NEWS, id)
  const draft = await one.create(NEWS, item('draft-chooses'))
  await one.publish(NEWS, draft)
  await one.update(NEWS, draft, { topics: chosen })
  const page = await one.create(PAGE, {
    title: 'Chooses',
    slug: 'chooses',
    lead: 'Lead.',
    blocks: [
      { __component: 'blocks.latest-news', heading: 'On the topic', topic: chosen },
    ],
  })
  await one.publish(PAGE, page)
  const seen = async () => {
    const ask = trustedClient(servers[1].url)
    const { data: list } = await ask<NewsList>('NewsListByTopic', { locale: 'en', page: 1, topic: 'chosen' })
    const { data: pages } = await ask('Page', { locale: 'en', slug: 'chooses' })
    return [
      list?.newsItems_connection.nodes.map(({ slug }) => slug),
      JSON.stringify(pages).includes('"slug":"chosen"'),
    ]
  }
  await expect.poll(seen).toEqual([
    ['chooses'],
    true,
  ])
  await other.unpublishAll(TOPIC, [topic])
  await expect.poll(seen).toEqual([[], false])
  await other.discard(PAGE, page)
  await other.publish(TOPIC, topic)
  await expect.poll(seen).toEqual([
    ['chooses'],
    true,
  ])
  await other.publish(PAGE, page)
  await expect.poll(seen).toEqual([
    ['chooses'],
    true,
  ])
})

it('whatever is taken off the site and published again, in any order and by any way, readers see what they saw', async () => {
  await expectRepublishingToChangeNothing(servers[0], admin, { seed: 43, runs: 5 })
})

it('a hung database makes both not ready and refuses in time; they recover by themselves', async () => {
  const ready = async ({ url }: Cms) => (await fetch(`${url}/health/ready`, {
    signal: AbortSignal.timeout(10_000),
  })).status
  postgres.freeze()
  try {
    for (const cms of servers) {
      await expect.poll(() => ready(cms), { timeout: 20_000 }).toBe(503)
      const { status, headers } = await fetch(`${cms.url}/admin/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'origin': cms.url },
        body: JSON.stringify(cms.admin),
        signal: AbortSignal.timeout(30_000),
      })
      expect(status).toBe(503)
      expect(headers.get('retry-after')).not.toBeNull()
    }
  }
  finally {
    postgres.resume()
  }
  for (const cms of servers)
    await expect.poll(() => ready(cms), { timeout: 30_000 }).toBe(200)
  const id = await editors[1].create(NEWS, item('after-the-hang'))
  await editors[1].publish(NEWS, id, item('after-the-hang'))
  await expect.poll(() => titleOf(servers[0], 'after-the-hang')).toBe('after-the-hang')
})

it('a server that was killed and started again finds what was published meanwhile', async () => {
  await servers[0].kill()
  const id = await editors[1].create(NEWS, item('meanwhile'))
  await editors[1].publish(NEWS, id, item('meanwhile'))
  await wait(100)
  servers[0] = await start()
  expect(await titleOf(servers[0], 'meanwhile')).toBe('meanwhile')
  const [a, b] = await Promise.all(servers.map(cms => readFeed(cms.url)))
  expect(a).toEqual(b)
})
