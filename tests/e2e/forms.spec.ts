import type { Page } from 'playwright-core'
import type { AdminClient } from '../setup/admin'
import type { TestBrowser } from '../setup/browser'
import type { Cms } from '../setup/cms'
import type { Language } from './support/admin-form'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { launchBrowser } from '../setup/browser'
import { startCms } from '../setup/cms'
import { logIn, openAdmin, openNewEntry } from './support/admin-form'

const PICTURE = join(import.meta.dirname, 'support', 'picture.jpg')
const soon = { timeout: 10_000, interval: 100 }

let cms: Cms
let chromium: TestBrowser
let admin: AdminClient

beforeAll(async () => {
  cms = await startCms()
  chromium = await launchBrowser()
  admin = await adminClient({ url: cms.url, ...cms.admin })
})

afterAll(async () => {
  await chromium?.close()
  await cms?.stop()
})

async function speak(preferedLanguage: Language | null): Promise<void> {
  expect((await admin.request('PUT', '/admin/users/me', { preferedLanguage })).status).toBe(200)
}

async function accountLanguage(): Promise<string | null> {
  return (await admin.request<{ data: { preferedLanguage: string | null } }>('GET', '/admin/users/me')).body.data.preferedLanguage
}

async function openIn(language: Language, type: string): Promise<Page> {
  await speak('en')
  const page = await openAdmin(chromium)
  await logIn(page, cms)
  await speak(language)
  await openNewEntryIn(page, type)
  return page
}

async function openNewEntryIn(page: Page, type: string): Promise<void> {
  await page.goto(`${cms.url}/admin/content-manager/collection-types/api::${type}.${type}/create`)
  await page.locator('main [name="slug"]').waitFor()
}

describe('a day', () => {
  it.each([
    [
      'en',
      '5.12.2026',
      '12/05/2026',
      // Some versions of Unicode's data for British English have a comma after the weekday.
      /Saturday,? 5 December 2026/,
      '31.2.2026',
      'not understood',
    ],
    [
      'fi',
      '2026-12-05',
      '5.12.2026',
      /lauantai 5\. joulukuuta 2026/,
      '12/31/2026',
      'ei ymmärretty',
    ],
    [
      'sv',
      '5.12.2026',
      '2026-12-05',
      /lördag 5 december 2026/,
      'banan',
      'gick inte att tolka',
    ],
  ] as const)('is read as it is written, said in words, and refused where it is none, in %s', async (language, typed, shown, words, wrong, refusal) => {
    const page = await openIn(language, 'news-item')
    const day = page.locator('main [name="publishedOn"]')
    await day.click()
    await day.fill(typed)
    await page.keyboard.press('Enter')
    await expect.poll(() => day.inputValue()).toMatch(new RegExp(`^0?${shown.replaceAll('.', '\\.')}$`))
    await page.getByText(words).waitFor()

    await day.fill(wrong)
    await page.locator('main [name="title"]').click({ force: true })
    await page.getByText(refusal, { exact: false }).waitFor()
    await expect.poll(() => day.inputValue()).toMatch(new RegExp(`^0?${shown.replaceAll('.', '\\.')}$`))
  })

  it('with a time keeps the time', async () => {
    const page = await openIn('en', 'event')
    const group = page.getByRole('group', { name: /^Starts at/ })
    const day = group.getByRole('combobox').first()
    await day.click()
    await day.fill('2026-12-05')
    await page.keyboard.press('Enter')
    await group.getByRole('combobox').last().click()
    await page.getByRole('option', { name: '14:15', exact: true }).click()
    await page.getByText(/Saturday,? 5 December 2026 at 14:15/).waitFor()
    await day.click()
    await day.fill('7.12.2026')
    await page.keyboard.press('Enter')
    await page.getByText(/Monday,? 7 December 2026 at 14:15/).waitFor()
  })
})

describe('a picture that is added to a form', () => {
  it('keeps the focal point that is set before it is uploaded', async () => {
    await speak('en')
    const page = await openAdmin(chromium)
    await logIn(page, cms)
    await openNewEntry(page, cms, 'news-item', 'en')
    const dialog = await openPicture(page, /add an asset/, 'Add more assets', 'Edit')
    await dialog.getByRole('textbox', { name: 'Alternative text' }).fill('A laboratory')
    await dialog.getByRole('button', { name: 'Set focal point' }).click()
    await dialog.getByRole('img').first().click({
      position: { x: 20, y: 20 },
    })
    await dialog.getByRole('button', { name: 'Save focal point' }).click()
    await dialog.getByRole('button', { name: 'Finish' }).click()
    await dialog.getByRole('button', { name: 'Upload 1 asset to the library' }).click()
    await dialog.getByRole('tab', { name: 'Selected files 1' }).waitFor()
    const { body } = await admin.request<{ results: { focalPoint: { x: number, y: number } | null }[] }>('GET', '/upload/files?sort=id:DESC')
    expect(body.results[0]?.focalPoint?.x).toBeLessThan(50)
    expect(body.results[0]?.focalPoint?.y).toBeLessThan(50)
  })

  it('has a name that can be read and buttons that can be seen on a phone', async () => {
    await speak('en')
    const page = await openAdmin(chromium, [], {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await logIn(page, cms)
    await openNewEntry(page, cms, 'news-item', 'en')
    const dialog = await openPicture(page, /add an asset/, 'Add more assets')
    const card = dialog.getByRole('button', { name: 'picture.jpg' })
    // The window is laid out anew once the picture has been read.
    await expect.poll(() => card.getByText('picture.jpg').boundingBox(), soon).toMatchObject({
      width: expect.toSatisfy((width: number) => width > 60) as number,
      height: expect.toSatisfy((height: number) => height < 40) as number,
    })
    const edit = card.getByRole('button', { name: 'Edit' })
    await expect.poll(() => edit.evaluate(button => getComputedStyle(button.parentElement?.closest('div') ?? button).opacity), soon).toBe('1')
  })
})

async function openPicture(page: Page, add: RegExp, more: string, edit?: string) {
  await page.getByRole('region', { name: /^Image/ }).getByRole('button', { name: add }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: more }).click()
  await page.locator('input[type=file]').setInputFiles(PICTURE)
  const card = dialog.getByRole('button', { name: 'picture.jpg' })
  await card.waitFor()
  if (edit !== undefined)
    await card.getByRole('button', { name: edit }).click()
  return dialog
}

describe('the language of the admin', () => {
  it('is the browser\'s at the first visit, and then the account\'s', async () => {
    await speak(null)
    const page = await openAdmin(chromium, [], { locale: 'fi-FI' })
    await page.goto(`${cms.url}/admin/auth/login`)
    await page.locator('header').getByRole('combobox').getByText('Suomi').waitFor()
    await fillIn(page)
    await expect.poll(accountLanguage).toBe('fi')
  })

  it('is what is chosen at the log-in', async () => {
    await speak('fi')
    const page = await openAdmin(chromium)
    await page.goto(`${cms.url}/admin/auth/login`)
    await page.locator('header').getByRole('combobox').click()
    expect(await page.getByRole('option').allTextContents()).toEqual(expect.arrayContaining(['English', 'Suomi', 'Svenska']))
    await page.getByRole('option', { name: 'Svenska' }).click()
    await fillIn(page)
    await expect.poll(accountLanguage).toBe('sv')
  })

  it('stays the account\'s where nothing is chosen', async () => {
    await speak('fi')
    const page = await openAdmin(chromium)
    await page.goto(`${cms.url}/admin/auth/login`)
    await fillIn(page)
    await page.waitForFunction(() => document.documentElement.lang === 'fi')
    expect(await accountLanguage()).toBe('fi')
  })
})

async function fillIn(page: Page): Promise<void> {
  await page.locator('[name="email"]').fill(cms.admin.email)
  await page.locator('[name="password"]').fill(cms.admin.password)
  await page.locator('button[type="submit"]').click()
  await page.locator('nav').first().waitFor()
}
