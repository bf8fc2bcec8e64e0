import type { Page } from 'playwright-core'
import type { TestBrowser } from '../setup/browser'
import type { EntryForm } from './support/admin-form'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../setup/browser'
import { startPlatform } from '../setup/site'
import { logIn, openAdmin, openEntry, openNewEntry } from './support/admin-form'
import { mainText } from './support/site-page'

type Platform = Awaited<ReturnType<typeof startPlatform>>

const today = new Date().toISOString().slice(0, 10)
const longTitle = 'The act on the secondary use of health and social data, read for those who do research with it'

let platform: Platform
let chromium: TestBrowser

beforeAll(async () => {
  platform = await startPlatform()
  chromium = await launchBrowser()
})

afterAll(async () => {
  await chromium?.close()
  await platform?.stop()
})

function panel(page: Page) {
  return page.locator('aside', {
    has: page.getByRole('heading', { name: 'Checks before publishing' }),
  })
}

async function write(page: Page, title: string, lead: string): Promise<EntryForm> {
  const form = await openNewEntry(page, platform.cms, 'news-item', 'en')
  await form.fill('title', title)
  await form.regenerateSlug()
  await form.setDate('publishedOn', today)
  await form.fill('lead', lead)
  return form
}

describe('the checks beside the form', () => {
  let published = ''

  it('tell what stops publishing while one writes, refuse it, and let through what is mended', async () => {
    const page = await openAdmin(chromium)
    await logIn(page, platform.cms)
    const form = await write(page, 'A patient speaks', 'She is 131052-308T.')
    await panel(page).getByText(/personal identity code/).waitFor()
    expect(await panel(page).locator('[data-level="block"]').textContent()).toContain('Stops publishing')

    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('Not published', { exact: true }).waitFor()
    await panel(page).locator('[data-level="block"]').getByRole('button', { name: 'Show the field' }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('lead')

    await form.fill('lead', 'She tells of her year.')
    await panel(page).locator('[data-level="block"]').waitFor({ state: 'detached' })
    published = await form.publish()
    await platform.settled()
    const visitor = await chromium.openPage()
    await visitor.goto(`${platform.site.url}/en/news/a-patient-speaks`)
    expect(await mainText(visitor)).toContain('She tells of her year.')
  })

  it('ask for a reason to publish in spite of a warning, and keep it', async () => {
    const page = await openAdmin(chromium)
    await logIn(page, platform.cms)
    const form = await write(page, longTitle, 'It has a long name.')
    await panel(page).locator('[data-level="warn"]').getByText(/lists and search engines/).waitFor()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Before you publish' })
    await dialog.waitFor()
    expect(await dialog.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true)
    await dialog.getByRole('button', { name: 'Cancel' }).click()

    await form.publish({ reason: 'The act is called so.' })
    await panel(page).getByText(/Published anyway by .*: The act is called so\./).waitFor()
  })

  it('ask whether a correction is a major one, which readers then see with its date', async () => {
    const page = await openAdmin(chromium)
    await logIn(page, platform.cms)
    const form = await openEntry(page, platform.cms, 'news-item', published, 'en')
    await form.fill('lead', 'She tells of her two years.')
    await form.publish({ changeNote: 'It was two years, not one.' })
    await platform.settled()

    const visitor = await chromium.openPage()
    await visitor.goto(`${platform.site.url}/en/news/a-patient-speaks`)
    expect(await mainText(visitor)).toMatch(/Updated \d+ \w+ 20\d\d:\s*It was two years, not one\./)
    const feed = await (await fetch(`${platform.site.url}/feeds/en/news.atom`)).text()
    expect(feed).toContain('It was two years, not one.')

    await form.fill('lead', 'She tells of her two years with us.')
    await form.publish()
    await platform.settled()
    const after = await (await fetch(`${platform.site.url}/feeds/en/news.atom`)).text()
    const updated = (text: string) => /<entry>[\s\S]*?<updated>([^<]+)/.exec(text.slice(text.indexOf('A patient speaks') - 600))?.[1]
    expect(updated(after)).toBe(updated(feed))
  })

  it('are a page for the whole site', async () => {
    const page = await openAdmin(chromium)
    await logIn(page, platform.cms)
    await page.getByRole('link', { name: 'Checks', exact: true }).click()
    await page.getByRole('heading', { name: 'Checks', level: 1 }).waitFor()
    await page.locator('[data-code="long-title"]').waitFor()
    await page.getByRole('link', { name: /The act on the secondary use/ }).first().click()
    await panel(page).getByText(/Published anyway by/).waitFor()
  })
})
