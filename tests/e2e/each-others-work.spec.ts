import type { Page } from 'playwright-core'
import type { TestBrowser } from '../setup/browser'
import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { launchBrowser } from '../setup/browser'
import { runCmsScript, startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { logIn, openAdmin, openEntry } from './support/admin-form'

const NEWS = 'api::news-item.news-item'
const bo = { email: 'bo@example.org', password: 'Seven-Quiet-Lanterns-7' }

/** The admin draws its forms anew after a load or a save. */
const slow = { timeout: 30_000 }

let cms: Cms
let chromium: TestBrowser
let write: ReturnType<typeof editor>

beforeAll(async () => {
  cms = await startCms()
  await runCmsScript('create-admin', {
    dataDir: cms.dataDir,
    args: [
      '--email',
      bo.email,
      '--name',
      'Bo Berg',
      '--role',
      'communications-editor',
      '--password',
      bo.password,
    ],
  })
  chromium = await launchBrowser()
  write = editor(await adminClient({ url: cms.url, ...cms.admin }))
})

afterAll(async () => {
  await chromium?.close()
  await cms?.stop()
})

async function draft(title: string, slug: string): Promise<string> {
  return write.create(NEWS, {
    title,
    slug,
    lead: 'The lead.',
    publishedOn: '2026-01-01',
  })
}

/** Saves, and gives the status of the answer. */
async function save(page: Page): Promise<number> {
  const [answer] = await Promise.all([
    page.waitForResponse(response => response.request().method() === 'PUT' && response.url().includes('/content-manager/collection-types/')),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ])
  return answer.status()
}

it('two who have the same item open know of each other, and one can take it over', async () => {
  const documentId = await draft('Both of us', 'both-of-us')
  const first = await openAdmin(chromium)
  await logIn(first, cms)
  await openEntry(first, cms, 'news-item', documentId, 'en')
  await first.waitForResponse(response => response.url().endsWith('/presence'))
  const second = await openAdmin(chromium)
  await logIn(second, cms, bo)
  await openEntry(second, cms, 'news-item', documentId, 'en')
  await second.getByText(/has had this open since/).waitFor()
  await second.getByRole('button', { name: 'Take over' }).click()
  await first.getByText('Bo Berg has taken over editing.').waitFor({ timeout: 20_000 })
})

it('a second save on the same text meets both texts, field by field, and loses neither', async () => {
  const documentId = await draft('Title', 'conflict')
  const first = await openAdmin(chromium, [/409/])
  await logIn(first, cms)
  const mine = await openEntry(first, cms, 'news-item', documentId, 'en')
  const second = await openAdmin(chromium)
  await logIn(second, cms, bo)
  const theirs = await openEntry(second, cms, 'news-item', documentId, 'en')
  await theirs.fill('title', 'Title by Bo')
  await theirs.fill('lead', 'Lead by Bo.')
  expect(await save(second)).toBe(200)

  await mine.fill('title', 'Title by me')
  expect(await save(first)).toBe(409)
  const dialog = first.getByRole('dialog')
  await dialog.getByText('Bo Berg has saved this since you opened it').waitFor()
  expect(await dialog.textContent()).toContain('Title by Bo')
  expect(await dialog.textContent()).toContain('Title by me')
  await dialog.getByText('Only Bo Berg changed').waitFor()
  await dialog.getByRole('button', { name: 'Use in the form' }).click()
  await expect.poll(() => first.locator('main [name="title"]').inputValue(), slow).toBe('Title by me')
  expect(await first.locator('main [name="lead"]').inputValue()).toBe('Lead by Bo.')
  expect(await save(first)).toBe(200)
  await first.reload()
  await expect.poll(() => first.locator('main [name="title"]').inputValue(), slow).toBe('Title by me')
  expect(await first.locator('main [name="lead"]').inputValue()).toBe('Lead by Bo.')
})

it('text of a closed tab is offered when the form is opened again, and gone once it is saved', async () => {
  const documentId = await draft('Closed tab', 'closed-tab')
  const page = await openAdmin(chromium)
  await logIn(page, cms)
  const form = await openEntry(page, cms, 'news-item', documentId, 'en')
  await form.fill('lead', 'An hour of writing.')
  await page.waitForFunction(() => Object.keys(localStorage).some(key => key.startsWith('unsaved-work:')))
  const again = await page.context().newPage()
  await page.close({ runBeforeUnload: false })
  await openEntry(again, cms, 'news-item', documentId, 'en')
  expect(await again.locator('main [name="lead"]').inputValue()).toBe('The lead.')
  await again.getByText('You have unsaved work here from').waitFor()
  await again.getByRole('button', { name: 'Restore' }).click()
  await expect.poll(() => again.locator('main [name="lead"]').inputValue(), slow).toBe('An hour of writing.')
  expect(await save(again)).toBe(200)
  await expect.poll(() => again.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('unsaved-work:'))), slow).toEqual([])
})

it('a save that the network loses is still in the form, and can be saved again', async () => {
  const documentId = await draft('Lost network', 'lost-network')
  const page = await openAdmin(chromium, [/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/])
  await logIn(page, cms)
  const form = await openEntry(page, cms, 'news-item', documentId, 'en')
  await form.fill('lead', 'Written in a train.')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Failed to fetch').first().waitFor()
  await page.context().setOffline(false)
  await expect.poll(() => page.getByRole('button', { name: 'Save', exact: true }).isEnabled(), slow).toBe(true)
  expect(await page.locator('main [name="lead"]').inputValue()).toBe('Written in a train.')
  expect(await save(page)).toBe(200)
  await page.reload()
  await expect.poll(() => page.locator('main [name="lead"]').inputValue(), slow).toBe('Written in a train.')
})

it('what is unsaved leaves the browser with whoever logs out', async () => {
  const documentId = await draft('Log out', 'log-out')
  // A request under way learns that the session is over, whereupon Strapi logs out once more.
  const page = await openAdmin(chromium, [/401 \(Unauthorized\)/])
  await logIn(page, cms)
  const form = await openEntry(page, cms, 'news-item', documentId, 'en')
  await form.fill('lead', 'Something private.')
  await page.waitForFunction(() => Object.keys(localStorage).some(key => key.startsWith('unsaved-work:')))
  await page.goto(`${cms.url}/admin`).catch(() => {})
  await page.getByRole('heading', { name: 'My drafts' }).waitFor()
  await page.getByRole('navigation').getByRole('button', { name: 'Administrator' }).click()
  const [answer] = await Promise.all([
    page.waitForResponse(response => response.url().endsWith('/admin/logout')),
    page.getByRole('menuitem', { name: /log ?out/i }).click(),
  ])
  expect(answer.status()).toBe(200)
  await page.getByLabel('Email').waitFor()
  expect(await page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('unsaved-work:')))).toEqual([])
})
