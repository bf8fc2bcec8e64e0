import type { TestBrowser } from '../setup/browser'
import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { launchBrowser } from '../setup/browser'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { logIn, openAdmin } from './support/admin-form'

const NEWS = 'api::news-item.news-item'
const MB = 1024 * 1024

let cms: Cms
let chromium: TestBrowser

beforeAll(async () => {
  cms = await startCms({ seed: true })
  chromium = await launchBrowser()
  const write = editor(await adminClient({ url: cms.url, ...cms.admin }))
  await write.create(NEWS, {
    title: 'Kirjoitus kesken',
    slug: 'kirjoitus-kesken',
    body: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Tästä tulee vielä pitkospuu.' },
        ],
      },
    ],
  }, 'fi')
})

afterAll(async () => {
  await chromium?.close()
  await cms?.stop()
})

describe('the home screen', () => {
  it('weighs at most 2 MB over the wire, the page of the log-in with it', async () => {
    const page = await openAdmin(chromium)
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    const sizes = new Map<string, number>()
    const addresses = new Map<string, string>()
    session.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, new URL(response.url).pathname))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength))
    await logIn(page, cms)
    await page.getByRole('searchbox', { name: 'Search all content' }).waitFor()
    await page.waitForLoadState('networkidle')
    const heaviest = [...sizes].toSorted(([, one], [, other]) => other - one).slice(0, 8).map(([id, size]) => `${addresses.get(id)} ${size}`)
    const total = [
      ...sizes.values(),
    ].reduce((sum, size) => sum + size, 0)
    expect(total).toBeGreaterThan(MB / 4)
    expect(total, heaviest.join('\n')).toBeLessThanOrEqual(2 * MB)
  })

  it('is told of compressed what the content is made of', async () => {
    const { request } = await adminClient({ url: cms.url, ...cms.admin })
    const { body, headers } = await request('GET', '/content-manager/content-types')
    expect(headers.get('content-encoding')).toMatch(/^(?:br|gzip)$/)
    expect(body).toHaveProperty('data')
  })

  it('finds a draft by a word of its body, and leads to its form', async () => {
    const page = await openAdmin(chromium)
    await logIn(page, cms)
    await page.getByRole('searchbox', { name: 'Search all content' }).fill('pitkospuu')
    await page.keyboard.press('Enter')
    await page.getByText('1 entry').waitFor()
    const hit = page.getByRole('main').getByRole('listitem')
    expect(await hit.textContent()).toMatch(/Kirjoitus kesken.*News item · Finnish.*Draft/)
    await hit.getByRole('link', { name: 'Kirjoitus kesken' }).click()
    await expect.poll(() => page.locator('main [name="title"]').inputValue()).toBe('Kirjoitus kesken')

    await page.getByRole('link', { name: 'Search', exact: true }).click()
    await page.getByRole('searchbox', { name: 'Search all content' }).fill('pitkospuu qqqq')
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await page.getByText('Nothing has all of these words.').waitFor()
  })

  it('begins a news item, and hides a box by what is no bin', async () => {
    const page = await openAdmin(chromium)
    await logIn(page, cms)
    const box = page.getByRole('region', { name: 'Figures to review' })
    await box.hover()
    await box.getByRole('button', { name: 'Hide this box' }).click()
    await box.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Show a hidden box' }).waitFor()
    await page.getByRole('link', { name: 'Announce an event' }).waitFor()
    await page.getByRole('link', { name: 'Write a news item' }).click()
    await page.getByRole('button', { name: 'Publish', exact: true }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/api::news-item\.news-item\/create$/)
  })
})

it('the settings of the site can be previewed on the home page', async () => {
  const page = await openAdmin(chromium)
  await logIn(page, cms)
  await page.goto(`${cms.url}/admin/content-manager/single-types/api::site.site?plugins[i18n][locale]=fi`)
  const link = page.getByRole('link', { name: /^Open the preview/ })
  expect(await link.getAttribute('href')).toMatch(/\/preview\/single-types\/api::site\.site\/\w+\?language=fi$/)
})
