import type { Cms } from '../setup/cms'
import type { Server } from '../setup/servers'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventCalendarPath, feedPath, homePath, itemPath, sectionPath, sitemapPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { editor } from '../setup/content'
import { startPlatform, startSite } from '../setup/site'
import { answerAt, storedPaths, textAt, untilWarm } from '../setup/stored-site'

const NEWS = 'api::news-item.news-item'
const EVENT = 'api::event.event'
const PAGE = 'api::page.page'
const soon = { timeout: 20_000, interval: 20 }
const words = { en: 'This page has been removed', fi: 'Sivu on poistettu', sv: 'Sidan har tagits bort' }
const addresses = locales.map(locale => [
  locale,
  itemPath('news', locale, 'short-lived'),
] as const)

let cms: Cms
let site: Server
let edit: ReturnType<typeof editor>
let news: string

beforeAll(async () => {
  const platform = await startPlatform({ seed: true, samples: false })
  cms = platform.cms
  site = platform.site
  edit = editor(await adminClient({ url: cms.url, ...cms.admin }))
  await untilWarm(site)
  news = await edit.create(NEWS, {
    slug: 'short-lived',
    title: 'A short life',
    lead: 'Lead.',
    publishedOn: '2026-11-20',
  })
})
afterAll(async () => {
  await site?.stop()
  await cms?.stop()
})

async function restartSite(): Promise<void> {
  const port = Number(new URL(site.url).port)
  await site.stop()
  site = await startSite({ cms, dataDir: cms.dataDir, port })
}

async function isPublished(): Promise<void> {
  for (const [, path] of addresses)
    await expect.poll(() => textAt(site, path), soon).toMatch(/^200[\s\S]*A short life/)
}

async function isGone(): Promise<void> {
  for (const [locale, path] of addresses) {
    await expect.poll(() => textAt(site, path), soon).toMatch(/^410/)
    const { headers, text } = await answerAt(site, path)
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.any(String),
    })
    expect(text).toMatch(new RegExp(`<html\\s+lang="${locale}"`))
    expect(text).toContain(words[locale])
    expect(text).toContain(`href="${sectionPath('people', locale)}"`)
    expect(text).not.toContain('A short life')
  }
}

/** Whether anything that the site keeps on disk names it. */
function isOnDisk(text: string): boolean {
  return readdirSync(join(cms.dataDir, 'pages'), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .some(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8').includes(text))
}

it('what is withdrawn answers 410 in every language, and is gone from memory, disk, lists, feeds and sitemap', async () => {
  const lists = locales.flatMap(locale => [
    sectionPath('news', locale),
    feedPath('news', locale, 'rss'),
  ])
  await edit.publish(NEWS, news, {})
  await isPublished()
  for (const path of lists)
    await expect.poll(() => textAt(site, path), soon).toContain('A short life')
  await expect.poll(() => textAt(site, sitemapPath('en')), soon).toContain('short-lived')
  await edit.unpublish(NEWS, news)
  await isGone()
  for (const path of lists)
    await expect.poll(() => textAt(site, path), soon).not.toContain('A short life')
  await expect.poll(() => textAt(site, sitemapPath('en')), soon).not.toContain('short-lived')
  await untilWarm(site)
  // What is written comes to the disk a moment after it is served.
  await expect.poll(() => isOnDisk('A short life'), soon).toBe(false)
  for (const [, path] of addresses)
    expect(storedPaths(cms.dataDir)).not.toContain(path)
})

it('what was never there is still not found', async () => {
  expect(await textAt(site, itemPath('news', 'en', 'never-there'))).toMatch(/^404/)
})

it('what is withdrawn stays so when the site starts again, and shows the site\'s frame as it is now', async () => {
  await restartSite()
  await isGone()
  await edit.publishOnly('api::site.site', { footerText: 'A new footer.' })
  await expect.poll(() => textAt(site, addresses[0]?.[1] ?? ''), soon).toMatch(/^410[\s\S]*A new footer\./)
})

it('what is published again is back, and deleted it is gone again', async () => {
  await edit.publish(NEWS, news, {})
  await isPublished()
  await edit.remove(NEWS, news)
  await isGone()
})

it('the old address of what has moved is left by 301', async () => {
  const id = await edit.create(NEWS, {
    slug: 'old-place',
    title: 'On the move',
    lead: 'Lead.',
    publishedOn: '2026-11-20',
  })
  await edit.publish(NEWS, id, {})
  const old = itemPath('news', 'en', 'old-place')
  const now = itemPath('news', 'en', 'new-place')
  await expect.poll(() => textAt(site, old), soon).toMatch(/^200/)
  await edit.publish(NEWS, id, { slug: 'new-place' })
  await expect.poll(async () => {
    const { status, headers } = await answerAt(site, old)
    return [status, headers.location]
  }, soon).toEqual([301, now])
  await expect.poll(() => textAt(site, now), soon).toMatch(/^200/)
})

it('an event that is withdrawn takes its calendar with it', async () => {
  const id = await edit.create(EVENT, {
    slug: 'called-off',
    title: 'Called off',
    kind: 'seminar',
    startsAt: '2027-03-01T10:00:00.000Z',
    endsAt: '2027-03-01T12:00:00.000Z',
    timeZone: 'Europe/Helsinki',
    eventStatus: 'scheduled',
    lead: 'Lead.',
  })
  await edit.publish(EVENT, id, {})
  const calendar = eventCalendarPath('en', 'called-off')
  await expect.poll(() => textAt(site, calendar), soon).toMatch(/^200/)
  await edit.unpublish(EVENT, id)
  await expect.poll(() => textAt(site, calendar), soon).toMatch(/^410/)
})

it('the home page can be withdrawn, too, and with the CMS dead nothing withdrawn is served', async () => {
  const admin = await adminClient({ url: cms.url, ...cms.admin })
  const { body } = await admin.request<{ results: { documentId: string }[] }>('GET', `/content-manager/collection-types/${PAGE}?locale=en&filters[isHome][$eq]=true`)
  const home = body.results[0]?.documentId ?? ''
  for (const locale of locales)
    await edit.unpublish(PAGE, home, locale)
  for (const locale of locales)
    await expect.poll(() => textAt(site, homePath(locale)), soon).toMatch(/^410/)
  await untilWarm(site)
  await cms.kill()
  for (let start = 0; start < 2; start++) {
    for (const locale of locales)
      expect(await textAt(site, homePath(locale))).toMatch(/^410/)
    for (const [, path] of addresses)
      expect(await textAt(site, path)).toMatch(/^410/)
    expect(await textAt(site, sectionPath('news', 'en'))).toMatch(/^200/)
    await restartSite()
  }
})
