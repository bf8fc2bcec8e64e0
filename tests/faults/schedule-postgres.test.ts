import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import type { Postgres } from '../setup/postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { readFeed } from '../setup/feed'
import { startPostgres } from '../setup/postgres'
import { comingOf, inHelsinki, setTime, until } from '../setup/schedule'

const TOPIC = 'api::topic.topic'
const MINUTE = 60_000

let postgres: Postgres
let servers: Cms[] = []
let admins: AdminClient[] = []

beforeAll(async () => {
  postgres = await startPostgres()
  // One after the other: the first makes the tables.
  for (let count = 0; count < 2; count++) {
    servers.push(await startCms({
      env: { DATABASE_URL: postgres.url },
    }))
  }
  admins = await Promise.all(servers.map(cms => adminClient({ url: cms.url, ...cms.admin })))
})

afterAll(async () => {
  await Promise.all(servers.map(cms => cms.stop()))
  servers = []
  await postgres?.stop()
})

it('two servers on one PostgreSQL publish at a time once, in order', async () => {
  const [cms] = servers as [Cms]
  const [admin] = admins as [AdminClient]
  const seen = (await readFeed(cms.url)).last
  const slugs = ['one', 'two', 'three', 'four']
  for (const [index, slug] of slugs.entries()) {
    await setTime(admin, TOPIC, [await editor(admin).create(TOPIC, {
      slug,
      name: { en: slug, fi: slug, sv: slug },
    })], 'publish', inHelsinki((2 + index) * MINUTE))
  }
  for (const server of servers)
    server.setClock(8 * MINUTE)
  await until(async () => (await comingOf(admin)).length === 0)
  for (const server of servers)
    server.setClock(0)
  expect((await readFeed(cms.url, seen)).changes.map(({ slugAfter }) => slugAfter)).toEqual(slugs)
})

it('of saves of one form that reach two servers at once, one is let through', async () => {
  const documentId = await editor(admins[0]!).create(TOPIC, {
    slug: 'race',
    name: { en: 'race' },
  })
  const path = `/content-manager/collection-types/${TOPIC}/${documentId}`
  const { body } = await admins[0]!.request<{ data: { updatedAt: string } }>('GET', path)
  const statuses = await Promise.all(Array.from({ length: 10 }, async (_, index) => {
    const server = servers[index % 2]!
    const response = await fetch(server.url + path, {
      method: 'PUT',
      headers: {
        'authorization': `Bearer ${admins[index % 2]!.token}`,
        'content-type': 'application/json',
        'origin': server.url,
        'x-loaded-version': body.data.updatedAt,
      },
      body: JSON.stringify({ slug: `race-${index}` }),
    })
    return response.status
  }))
  expect(statuses.toSorted()).toEqual([
    200,
    ...Array.from({ length: 9 }).fill(409),
  ])
})
