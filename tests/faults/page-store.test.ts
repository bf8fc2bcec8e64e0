import type { Cms } from '../setup/cms'
import type { Server } from '../setup/servers'
import { Buffer } from 'node:buffer'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { itemPath, sectionPath } from '@ican/shared/paths'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { rawGet } from '../setup/raw'
import { startSite } from '../setup/site'
import { siteHealth, storedPaths as storedPathsIn, textAt, untilWarm } from '../setup/stored-site'

const NEWS = 'api::news-item.news-item'
const newsList = sectionPath('news', 'en')
const partners = sectionPath('partners', 'en')

let cms: Cms
let site: Server
let edit: ReturnType<typeof editor>

beforeAll(async () => {
  cms = await startCms({ seed: true, samples: false })
  site = await startSite({ cms, dataDir: cms.dataDir })
  edit = editor(await adminClient({ url: cms.url, ...cms.admin }))
})
afterAll(async () => {
  await site?.stop()
  await cms?.stop()
})

function news(slug: string, title: string) {
  return {
    slug,
    title,
    lead: 'Lead.',
    publishedOn: '2026-11-01',
  }
}

const warm = () => untilWarm(site)
const health = () => siteHealth(site)
const text = (path: string) => textAt(site, path)
const storedPaths = () => storedPathsIn(cms.dataDir)

async function restartSite(): Promise<void> {
  await site.stop()
  await startSiteAgain()
}

/** At the address that its pages name: at another one they would all be rendered anew. */
async function startSiteAgain(): Promise<void> {
  site = await startSite({
    cms,
    dataDir: cms.dataDir,
    port: Number(new URL(site.url).port),
  })
}

it('renders every page before anyone asks', async () => {
  await warm()
  expect(storedPaths()).toEqual(expect.arrayContaining([
    '/en',
    '/fi',
    '/sv',
    newsList,
    partners,
  ]))
  expect(storedPaths().length).toBeGreaterThan(100)
})

it('serves a page compressed, with its tags, and not again to who has it', async () => {
  const plain = await rawGet(site.url, newsList)
  const small = await rawGet(site.url, newsList, { 'accept-encoding': 'gzip, br' })
  expect(small.headers).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=604800',
    'vary': 'Accept-Encoding',
    'surrogate-key': expect.stringMatching(/^(?=.*(?:^| )[a-z0-9]{10} )(?=.* news-item(?: |$))/),
    'content-security-policy': expect.any(String),
  })
  expect(brotliDecompressSync(small.body)).toEqual(plain.body)
  expect(small.headers.etag).not.toBe(plain.headers.etag)
  const again = await rawGet(site.url, newsList, { 'accept-encoding': 'br', 'if-none-match': small.headers.etag ?? '' })
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, small.headers.etag])
})

it('a query that no page knows makes no other page', async () => {
  const before = await health()
  const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => fetch(`${site.url}${newsList}?bust=${index}`)))
  expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1)
  expect((await health()).pages).toBe(before.pages)
})

it('a publish shows at once where it is shown, and touches no other page', async () => {
  const untouched = (await rawGet(site.url, partners)).headers.etag
  const id = await edit.create(NEWS, news('fresh-news', 'Fresh version 1'))
  for (let version = 1; version <= 5; version++) {
    await edit.publish(NEWS, id, news('fresh-news', `Fresh version ${version}`))
    const heading = expect.stringContaining(`Fresh version ${version}`)
    await expect.poll(() => text(newsList), { timeout: 5000, interval: 10 }).toEqual(heading)
    await expect.poll(() => text(itemPath('news', 'en', 'fresh-news')), { timeout: 5000, interval: 10 }).toEqual(heading)
  }
  expect((await rawGet(site.url, partners)).headers.etag).toBe(untouched)
})

it('what was published while the site was down shows once it is back', async () => {
  await warm()
  await site.stop()
  const ids = []
  for (let index = 0; index < 8; index++) {
    ids.push(await edit.create(NEWS, {
      ...news(`while-down-${index}`, `While down ${index}`),
      publishedOn: '2026-11-02',
    }))
  }
  for (const id of ids)
    await edit.publish(NEWS, id, {})
  await startSiteAgain()
  for (let index = 0; index < 8; index++)
    await expect.poll(() => text(newsList), { timeout: 10_000 }).toContain(`While down ${index}`)
})

it('what is withdrawn is gone at once, and stays so though the CMS dies', async () => {
  const id = await edit.create(NEWS, news('withdrawn', 'To be withdrawn'))
  await edit.publish(NEWS, id, {})
  const path = itemPath('news', 'en', 'withdrawn')
  await expect.poll(() => text(path)).toContain('To be withdrawn')
  await edit.unpublish(NEWS, id)
  await expect.poll(() => text(path), { timeout: 5000 }).toMatch(/^410/)
  await warm()
  expect(storedPaths()).not.toContain(path)
  await cms.kill()
  expect(await text(path)).toMatch(/^410/)
})

it('with the CMS dead, every page is as it was, from memory and from disk', async () => {
  const paths = storedPaths()
  for (const where of ['memory', 'disk']) {
    for (const path of paths)
      expect((await fetch(site.url + path)).status, `${path} from ${where}`).toBe(200)
    await restartSite()
  }
})

it('a file that was cut or changed counts as absent', async () => {
  await site.stop()
  writeFileSync(join(cms.dataDir, 'pages', 'site', partners, 'index.html'), Buffer.from('<h1>cut'))
  await startSiteAgain()
  expect(await text(partners)).toMatch(/^503/)
  expect(await text(newsList)).toMatch(/^200/)
})

it('a CMS that comes back fills what is missing by itself', async () => {
  const port = Number(new URL(cms.url).port)
  cms = await startCms({ dataDir: cms.dataDir, port })
  await expect.poll(() => text(partners), { timeout: 5000 }).toMatch(/^200/)
})
