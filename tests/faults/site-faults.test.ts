import type { Cms } from '../setup/cms'
import type { Server } from '../setup/servers'
import { Agent, request } from 'node:http'
import process from 'node:process'
import { itemPath, sectionPath } from '@ican/shared/paths'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { editor } from '../setup/content'
import { rawGet } from '../setup/raw'
import { startPlatform, startSite } from '../setup/site'
import { storedPaths, textAt, untilWarm, versionsOf } from '../setup/stored-site'
import { hashOf } from '../setup/trusted'

const TYPE = 'api::news-item.news-item'
const newsList = sectionPath('news', 'en')
/** Two hundred publishes of as many items as a list shows beside the last. */
const items = 10
const versions = 20

let cms: Cms
let site: Server
let edit: ReturnType<typeof editor>

beforeAll(async () => {
  const platform = await startPlatform({ seed: true, samples: false })
  cms = platform.cms
  site = platform.site
  edit = editor(await adminClient({ url: cms.url, ...cms.admin }))
  await untilWarm(site)
})
afterAll(async () => {
  await site?.stop()
  await cms?.stop()
})

async function publish(slug: string, publishedOn: string, title = slug): Promise<string> {
  const id = await edit.create(TYPE, {
    slug,
    title: `Title of ${title}.`,
    lead: 'Lead.',
    publishedOn,
  })
  await edit.publish(TYPE, id, {})
  return id
}

async function startAgain(): Promise<void> {
  site = await startSite({
    cms,
    dataDir: cms.dataDir,
    port: Number(new URL(site.url).port),
  })
}

it('what was published while the site was killed is all shown once it is back, in order', async () => {
  const slugs = Array.from({ length: items }, (_, number) => `missed-${number}`)
  const ids: string[] = []
  for (const [number, slug] of slugs.entries())
    ids.push(await publish(slug, `2026-01-${number + 10}`, 'version 0'))
  await untilWarm(site)
  await site.kill()
  for (let version = 1; version <= versions; version++) {
    for (const id of ids)
      await edit.publish(TYPE, id, { title: `Title of version ${version}.` })
  }
  await publish('missed-last', '2026-02-01', 'the last')
  await startAgain()
  const shown = async () => [
    ...(await textAt(site, newsList)).matchAll(/Title of ([^.<]+)\./g),
  ].map(([, title]) => title)
  await expect.poll(shown, { timeout: 30_000, interval: 200 }).toEqual([
    'the last',
    ...slugs.map(() => `version ${versions}`),
  ])
  for (const slug of slugs)
    await expect.poll(() => textAt(site, itemPath('news', 'en', slug)), { timeout: 30_000, interval: 200 }).toContain(`Title of version ${versions}.`)
})

it('a site that was stopped for a while shows what was published meanwhile', async () => {
  await untilWarm(site)
  process.kill(site.pid, 'SIGSTOP')
  await publish('while-stopped', '2026-03-01')
  process.kill(site.pid, 'SIGCONT')
  await expect.poll(() => textAt(site, newsList), { timeout: 10_000, interval: 50 }).toContain('Title of while-stopped.')
})

it('killed while it renders, it has every page when it starts, and none that is old', async () => {
  for (let time = 1; time <= 2; time++) {
    const paths = storedPaths(cms.dataDir)
    await publish(`killed-${time}`, `2026-04-0${time}`)
    await site.kill()
    await startAgain()
    await versionsOf(site, paths)
    await expect.poll(() => textAt(site, newsList), { timeout: 10_000, interval: 50 }).toContain(`Title of killed-${time}.`)
  }
})

it('told to stop under load, it loses no request', async () => {
  await untilWarm(site)
  const { answered, lost } = await stopUnderLoad(site, { clients: 8, path: newsList })
  expect(lost).toEqual([])
  expect(answered).toBeGreaterThan(100)
  await startAgain()
  expect((await rawGet(site.url, newsList)).status).toBe(200)
})

it('told to stop while it has much to do, the content system loses no request either', async () => {
  let asked = 0
  const { answered, lost } = await stopUnderLoad(cms, {
    clients: 32,
    path: '/graphql',
    // Each a question that nobody has asked before.
    body: () => JSON.stringify({
      operationName: 'Search',
      variables: {
        locale: 'en',
        text: `consent ${asked++}`,
        page: 1,
        pageSize: 10,
      },
      extensions: {
        persistedQuery: {
          version: 1,
          sha256Hash: hashOf('Search'),
        },
      },
    }),
  })
  expect(lost).toEqual([])
  expect(answered).toBeGreaterThan(10)
})

interface Load { clients: number, path: string, body?: () => string }

/** Stops a server while clients ask it for the same without a pause, each over one connection: what it answered, and what became of requests that it had taken and did not. */
async function stopUnderLoad({ url, stop }: Pick<Server, 'url' | 'stop'>, { clients, path, body }: Load) {
  let answered = 0
  const lost: unknown[] = []
  const asking = Array.from({ length: clients }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    for (;;) {
      const outcome = await new Promise<string>((resolve) => {
        const sent = request(url + path, {
          agent,
          ...body && {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
          },
        }, (answer) => {
          answer.resume().once('end', () => resolve(answer.complete && (answer.statusCode ?? 500) < 300
            ? 'answered'
            : `cut after ${answer.statusCode}`)).once('error', error => resolve(String(error)))
        })
        sent.once('error', (error: Error & { code?: string }) => resolve(error.code === 'ECONNRESET' && !sent.reusedSocket
          ? 'ECONNREFUSED'
          : error.code ?? String(error))).end(body?.())
      })
      // Nobody listens any more: that request was never taken. A new connection is reset where it waited to be taken just then.
      if (outcome === 'ECONNREFUSED')
        return
      if (outcome !== 'answered')
        return lost.push(outcome)
      answered++
    }
  })
  await new Promise(resolve => setTimeout(resolve, 500))
  await stop()
  await Promise.all(asking)
  return { answered, lost }
}
