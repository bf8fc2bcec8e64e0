import type { Cms } from '../setup/cms'
import type { FaultyProxy } from '../setup/faulty-proxy'
import type { Server } from '../setup/servers'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { itemPath, searchPath, sectionPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { startFaultyProxy } from '../setup/faulty-proxy'
import { startPlatform, startSite } from '../setup/site'
import { answerAt, siteHealth, storedPaths, textAt, untilWarm, versionsOf } from '../setup/stored-site'

const SITE = 'api::site.site'
const NEWS = 'api::news-item.news-item'
const newsList = sectionPath('news', 'en')
const spoiled = ['slow', 'cut', 'html', 'empty'] as const
const places = ['memory', 'disk'] as const
/** Long enough for the site to have tried to render each page, in milliseconds. */
const triesFor = 6000

let cms: Cms
let proxy: FaultyProxy
let site: Server
let edit: ReturnType<typeof editor>
let dataDir: string
/** Every page of the site, and its version while all was well. */
let versions: Record<string, string | undefined>
let picture: string
let turn = 0

beforeAll(async () => {
  const platform = await startPlatform({
    seed: true,
    samples: false,
    between: async ({ url }) => proxy = await startFaultyProxy(url),
  })
  cms = platform.cms
  site = platform.site
  dataDir = cms.dataDir
  edit = editor(await adminClient({ url: cms.url, ...cms.admin }))
  await whole()
  const [, source = ''] = / src="(\/media\/[^"]+)"/.exec(await textAt(site, '/en')) ?? []
  picture = source
  expect((await fetch(site.url + picture)).status).toBe(200)
})
afterAll(async () => {
  if (cms)
    process.kill(cms.pid, 'SIGCONT')
  await site?.stop()
  await proxy?.stop()
  await cms?.stop()
})

/** Until the site has taken in everything; then that is what it has to stay like. */
async function whole(): Promise<void> {
  await untilWarm(site)
  versions = await versionsOf(site, storedPaths(dataDir))
  expect(Object.keys(versions).length).toBeGreaterThan(100)
}

async function serveFrom(place: 'memory' | 'disk'): Promise<void> {
  if (place === 'memory')
    return
  const port = Number(new URL(site.url).port)
  await site.stop()
  site = await startSite({ cms: proxy, dataDir, port })
}

/** All known pages are as they were, in whole; no other is made up. */
async function everythingIsThere(): Promise<void> {
  expect(await versionsOf(site, Object.keys(versions))).toEqual(versions)
  expect((await fetch(site.url + picture)).status).toBe(200)
}

async function unknownIsUnavailable(): Promise<void> {
  for (const locale of locales) {
    for (const path of [
      itemPath('news', locale, `unknown-${turn}`),
      searchPath(locale, `unknown ${turn}`),
    ]) {
      const { status, headers, text } = await answerAt(site, path)
      expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '30', 'no-store'])
      expect(text).toMatch(new RegExp(`<html\\s+lang="${locale}"`))
    }
  }
}

interface Published { footer: string, title: string }

/** Something that every page shows and one that only some show, so that all of them ask the CMS again. */
async function publishEverywhere(): Promise<Published> {
  turn++
  const footer = `Footer number ${turn}.`
  const title = `News number ${turn}.`
  await edit.publishOnly(SITE, { footerText: footer })
  const id = await edit.create(NEWS, {
    slug: `outage-${turn}`,
    title,
    lead: 'Lead.',
    publishedOn: `2026-01-${turn + 10}`,
  })
  await edit.publish(NEWS, id, {})
  return { footer, title }
}

async function isFresh({ footer, title }: Published): Promise<void> {
  for (const path of [
    '/en',
    newsList,
    sectionPath('partners', 'en'),
  ])
    await expect.poll(() => textAt(site, path), { timeout: 10_000, interval: 50 }).toContain(footer)
  await expect.poll(() => textAt(site, newsList), { timeout: 10_000, interval: 50 }).toContain(title)
}

describe.each(spoiled)('answers are %s', (fault) => {
  let published: Published | undefined

  it.each(places)('pages come from %s: nothing is lost, nothing poor is stored', async (place) => {
    proxy.fault = fault
    published ??= await publishEverywhere()
    await serveFrom(place)
    // The site has been told that every page is stale, and tries.
    await new Promise(resolve => setTimeout(resolve, triesFor))
    await everythingIsThere()
    if (fault !== 'empty')
      await unknownIsUnavailable()
  })

  it('all is fresh once that is over', async () => {
    proxy.fault = 'none'
    await isFresh(published ?? await publishEverywhere())
    await whole()
  })
})

it('a server of the CMS that lags behind makes no page pass for fresh', async () => {
  proxy.fault = 'old'
  const published = await publishEverywhere()
  await new Promise(resolve => setTimeout(resolve, triesFor))
  await everythingIsThere()
  proxy.fault = 'none'
  await isFresh(published)
  await whole()
})

it.each(places)('the CMS hangs, pages come from %s', async (place) => {
  process.kill(cms.pid, 'SIGSTOP')
  await serveFrom(place)
  await everythingIsThere()
  await unknownIsUnavailable()
  process.kill(cms.pid, 'SIGCONT')
  await isFresh(await publishEverywhere())
  await whole()
})

it('the CMS is killed, and comes back without anyone\'s help', async () => {
  await cms.kill()
  for (const place of places) {
    await serveFrom(place)
    await everythingIsThere()
    await unknownIsUnavailable()
  }
  cms = await startCms({
    dataDir: cms.dataDir,
    port: Number(new URL(cms.url).port),
  })
  await isFresh(await publishEverywhere())
})

it('a database that has lost its content takes no page away, and one from a backup is shown as it is', async () => {
  await whole()
  const database = join(cms.dataDir, 'cms.db')
  const backup = join(dataDir, 'backup.db')
  const open = new DatabaseSync(database)
  open.exec(`vacuum into '${backup}'`)
  open.close()
  const { title } = await publishEverywhere()
  const path = itemPath('news', 'en', `outage-${turn}`)
  await expect.poll(() => textAt(site, path), { timeout: 10_000 }).toContain(title)
  await whole()

  await startOn(undefined)
  for (const place of places) {
    await serveFrom(place)
    await new Promise(resolve => setTimeout(resolve, 2000))
    await everythingIsThere()
    expect(await siteHealth(site)).toMatchObject({ ready: true, cms: false })
  }

  await startOn(backup)
  await expect.poll(() => textAt(site, path), { timeout: 20_000, interval: 100 }).toMatch(/^410/)
  await expect.poll(() => textAt(site, newsList), { timeout: 20_000, interval: 100 }).not.toContain(title)
})

/** Starts the CMS on another database; on a new one if none is given. */
async function startOn(copy: string | undefined): Promise<void> {
  await cms.kill()
  for (const ending of ['', '-wal', '-shm'])
    rmSync(join(cms.dataDir, `cms.db${ending}`), { force: true })
  if (copy !== undefined)
    copyFileSync(copy, join(cms.dataDir, 'cms.db'))
  cms = await startCms({
    dataDir: cms.dataDir,
    port: Number(new URL(cms.url).port),
  })
}
