import type { Page } from 'playwright-core'
import type { TestBrowser } from '../setup/browser'
import type { Platform } from '../setup/site'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { launchBrowser } from '../setup/browser'
import { editor } from '../setup/content'
import { inHelsinki } from '../setup/schedule'
import { startPlatform } from '../setup/site'
import { logIn, openAdmin, openEntry } from './support/admin-form'
import { mainText } from './support/site-page'

const NEWS = 'api::news-item.news-item'
const MINUTE = 60_000

let platform: Platform
let chromium: TestBrowser
let write: ReturnType<typeof editor>

beforeAll(async () => {
  platform = await startPlatform({ seed: true })
  chromium = await launchBrowser()
  write = editor(await adminClient({ url: platform.cms.url, ...platform.cms.admin }))
})

afterAll(async () => {
  await chromium?.close()
  await platform?.stop()
})

/** Puts the clocks of both servers ahead. */
function setClock(ahead: number): void {
  platform.cms.setClock(ahead)
  platform.site.setClock(ahead)
}

async function draft(title: string, slug: string): Promise<string> {
  return write.create(NEWS, {
    title,
    slug,
    lead: 'A lead.',
    publishedOn: '2026-01-01',
  })
}

async function setTime(page: Page, button: string, moment: { date: string, time: string }): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Day').fill(moment.date)
  await dialog.getByLabel('Time', { exact: false }).fill(moment.time)
  await dialog.getByRole('button', { name: 'Set', exact: true }).click()
}

it('a news item appears on the site at the minute that was set for it, and not before', async () => {
  const documentId = await draft('Open on the minute', 'open-on-the-minute')
  const page = await openAdmin(chromium)
  await logIn(page, platform.cms)
  await openEntry(page, platform.cms, 'news-item', documentId, 'en')
  await page.getByRole('heading', { name: 'Scheduled publishing' }).waitFor()
  await setTime(page, 'Set a time', inHelsinki(2 * MINUTE))
  await page.getByText('Will be published').waitFor()

  const visitor = await chromium.openPage({
    expected: [/404/],
  })
  expect((await visitor.goto(`${platform.site.url}/en/news/open-on-the-minute`))?.status()).toBe(404)
  setClock(3 * MINUTE)
  await expect.poll(async () => (await fetch(`${platform.site.url}/en/news/open-on-the-minute`)).status, { timeout: 30_000 }).toBe(200)
  await platform.settled()
  await visitor.goto(`${platform.site.url}/en/news`)
  expect(await mainText(visitor)).toContain('Open on the minute')
  setClock(0)
})

it('a time can be changed and given up, from the list of what is coming', async () => {
  const documentId = await draft('Put off', 'put-off')
  // The browser tells of the hour that does not exist and is refused.
  const page = await openAdmin(chromium, [/400 \(Bad Request\)/])
  await logIn(page, platform.cms)
  await openEntry(page, platform.cms, 'news-item', documentId, 'en')
  await setTime(page, 'Set a time', { date: '2030-06-01', time: '09:00' })
  await page.getByText(/Sat 1 June? 2030|Sat, 1 June? 2030/).waitFor()

  await page.goto(`${platform.cms.url}/admin/coming`)
  const row = page.getByRole('row', { name: /Put off/ })
  await row.waitFor()
  await setTime(page, 'Change the time', { date: '2030-03-31', time: '03:30' })
  await page.getByRole('alert').getByText('03:30 does not exist on 31 March 2030').waitFor()
  await page.getByRole('dialog').getByLabel('Time', { exact: false }).fill('04:30')
  await page.getByRole('dialog').getByRole('button', { name: 'Set', exact: true }).click()
  await page.getByText(/31 Mar(?:ch)? 2030/).first().waitFor()
  await row.getByRole('button', { name: 'Cancel the schedule' }).click()
  await page.getByText('Nothing is scheduled').waitFor()
})

it('what fails at its moment is on the home screen, in the panel and in the list, with the reason', async () => {
  const documentId = await write.create(NEWS, { title: 'No lead yet', slug: 'no-lead-yet' })
  const page = await openAdmin(chromium)
  await logIn(page, platform.cms)
  await openEntry(page, platform.cms, 'news-item', documentId, 'en')
  await setTime(page, 'Set a time', inHelsinki(6 * MINUTE))
  await page.getByText('Will be published').waitFor()
  setClock(7 * MINUTE)
  await expect.poll(async () => {
    await page.goto(`${platform.cms.url}/admin/coming`)
    await page.getByRole('row', { name: /No lead yet/ }).waitFor()
    return page.getByText('Failed').count()
  }, { timeout: 60_000 }).toBe(1)
  setClock(0)
  await page.getByText(/lead/).first().waitFor()
  await page.goto(`${platform.cms.url}/admin`)
  await page.getByRole('heading', { name: 'Scheduled' }).waitFor()
  await page.getByText(/lead must/).first().waitFor()
  await openEntry(page, platform.cms, 'news-item', documentId, 'en')
  await page.getByText('Failed').waitFor()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await page.getByText('Nothing is scheduled.').waitFor()
})
