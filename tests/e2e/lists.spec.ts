import type { Page } from 'playwright-core'
import type { TestBrowser } from '../setup/browser'
import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { launchBrowser } from '../setup/browser'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { logIn, openAdmin } from './support/admin-form'

const NEWS = 'api::news-item.news-item'

let cms: Cms
let chromium: TestBrowser

beforeAll(async () => {
  cms = await startCms()
  chromium = await launchBrowser()
  const write = editor(await adminClient({ url: cms.url, ...cms.admin }))
  await write.create(NEWS, {
    title: 'Ready to go',
    slug: 'ready-to-go',
    lead: 'A lead.',
    publishedOn: '2026-01-01',
  })
  await write.create(NEWS, { title: 'Not ready', slug: 'not-ready' })
})

afterAll(async () => {
  await chromium?.close()
  await cms?.stop()
})

async function openListWithAllSelected(): Promise<Page> {
  const page = await openAdmin(chromium)
  await logIn(page, cms)
  await page.goto(`${cms.url}/admin/content-manager/collection-types/${NEWS}?plugins[i18n][locale]=en`)
  await page.getByRole('row', { name: /Ready to go/ }).waitFor()
  await page.getByRole('checkbox', { name: /select all/i }).check()
  await page.getByRole('button', { name: 'Set a time' }).waitFor()
  return page
}

it('several entries are published each by itself, with a result for each', async () => {
  const page = await openListWithAllSelected()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect.poll(() => dialog.getByRole('listitem').allTextContents(), { timeout: 30_000 }).toEqual(expect.arrayContaining([
    expect.stringMatching(/^Ready to go.*Published$/),
    expect.stringMatching(/^Not ready.*lead/),
  ]))
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
  await page.getByRole('row', { name: /Ready to go/ }).getByText('Published', { exact: true }).waitFor()
})

it('one time is set for several entries', async () => {
  const page = await openListWithAllSelected()
  await page.getByRole('button', { name: 'Set a time' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Unpublish').click()
  await dialog.getByLabel('Day').fill('2036-12-01')
  await dialog.getByLabel('Time', { exact: false }).fill('09:00')
  await dialog.getByRole('button', { name: 'Set', exact: true }).click()
  await page.getByText('Not set: Not ready.').waitFor()
  await page.getByText('The time has been set.').waitFor()
})

it('a list view is kept under a name, and comes back', async () => {
  const page = await openAdmin(chromium)
  await logIn(page, cms)
  const list = `${cms.url}/admin/content-manager/collection-types/${NEWS}?page=1&pageSize=10&sort=title:ASC&plugins[i18n][locale]=en`
  await page.goto(`${list}&filters[$and][0][title][$contains]=Ready to`)
  await page.getByRole('button', { name: 'Saved filters' }).click()
  await page.getByLabel('Name for the current filter').fill('Only ready ones')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('link', { name: 'Only ready ones' }).waitFor()

  // In another browser: in this one Strapi itself goes on with the filter that was used last.
  const elsewhere = await openAdmin(chromium)
  await logIn(elsewhere, cms)
  await elsewhere.goto(list)
  await elsewhere.getByRole('row', { name: /Not ready/ }).waitFor()
  await elsewhere.getByRole('button', { name: 'Saved filters' }).click()
  await elsewhere.getByRole('link', { name: 'Only ready ones' }).click()
  await elsewhere.getByRole('row', { name: /Not ready/ }).waitFor({ state: 'detached' })
  expect(await elsewhere.getByRole('row', { name: /Ready to go/ }).count()).toBe(1)
})
