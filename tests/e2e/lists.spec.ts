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
let write: ReturnType<typeof editor>

beforeAll(async () => {
  cms = await startCms()
  chromium = await launchBrowser()
  write = editor(await adminClient({ url: cms.url, ...cms.admin }))
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

it('what is taken off the site goes in every language that is not left out, from the form and from the list', async () => {
  const documentId = await write.create(NEWS, {
    title: 'In three languages',
    slug: 'in-three-languages',
    lead: 'A lead.',
    publishedOn: '2026-01-01',
  })
  for (const locale of ['fi', 'sv'])
    await write.update(NEWS, documentId, { title: `In ${locale}`, slug: `in-${locale}`, lead: 'A lead.' }, locale)
  const publishAll = async () => {
    for (const locale of ['en', 'fi', 'sv'])
      await write.publish(NEWS, documentId, {}, locale)
  }
  const seenIn = async () => {
    const seen = await Promise.all(['en', 'fi', 'sv'].map(async locale => (await write.published(NEWS, locale)).includes(documentId)
      ? locale
      : []))
    return seen.flat()
  }
  await publishAll()
  const page = await openAdmin(chromium)
  await logIn(page, cms)
  const list = `${cms.url}/admin/content-manager/collection-types/${NEWS}`
  const dialog = page.getByRole('dialog')

  await page.goto(`${list}/${documentId}?plugins[i18n][locale]=en`)
  await page.getByRole('button', { name: 'More document actions' }).click()
  await page.getByRole('menuitem', { name: /^Unpublish/ }).click()
  await dialog.getByText('no longer find it in any language').waitFor()
  await dialog.getByRole('checkbox', { name: 'Swedish' }).uncheck()
  await dialog.getByText('readers still find it').waitFor()
  await dialog.getByRole('button', { name: 'Unpublish' }).click()
  await expect.poll(seenIn, { timeout: 15_000 }).toEqual(['sv'])
  await page.getByText('Unpublished', { exact: true }).first().waitFor()

  await publishAll()
  await page.goto(`${list}?plugins[i18n][locale]=en`)
  await page.getByRole('row', { name: /In three languages/ }).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Unpublish', exact: true }).click()
  await dialog.getByRole('checkbox', { name: 'Finnish' }).waitFor()
  await dialog.getByRole('button', { name: 'Unpublish' }).click()
  await expect.poll(() => dialog.getByRole('listitem').count(), { timeout: 15_000 }).toBe(3)
  expect(await seenIn()).toEqual([])
})

it('state and languages stand within the list, and the buttons beside a form wherever it is scrolled to', async () => {
  const page = await openAdmin(chromium)
  await logIn(page, cms)
  await page.goto(`${cms.url}/admin/content-manager/collection-types/${NEWS}?plugins[i18n][locale]=en`)
  const row = page.getByRole('row', { name: /Not ready/ })
  await row.waitFor()
  const table = await page.getByRole('grid').locator('xpath=..').boundingBox()
  const last = await row.getByRole('gridcell').last().boundingBox()
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual((table?.x ?? 0) + (table?.width ?? 0))

  await row.click()
  const publish = page.getByRole('button', { name: 'Publish', exact: true })
  await publish.waitFor()
  await page.getByText('Language check', { exact: true }).scrollIntoViewIfNeeded()
  await expect.poll(() => publish.evaluate((button) => {
    const { top, bottom } = button.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })).toBe(true)
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
  // While the list is read again it has no rows at all.
  await elsewhere.getByRole('row', { name: /Ready to go/ }).waitFor()
})
