import type { Page } from 'playwright-core'
import type { AdminClient } from '../setup/admin'
import type { TestBrowser } from '../setup/browser'
import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { launchBrowser } from '../setup/browser'
import { runCmsScript, startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { openAdmin } from './support/admin-form'

const NEWS = 'api::news-item.news-item'
const PAGE = 'api::page.page'
const FACT = 'api::fact.fact'
const maija = { email: 'maija@example.org', password: 'Kolme-Hiljaista-Lyhtya-3' }

let cms: Cms
let chromium: TestBrowser
let client: AdminClient
let write: ReturnType<typeof editor>

beforeAll(async () => {
  cms = await startCms()
  await runCmsScript('create-admin', {
    dataDir: cms.dataDir,
    args: [
      '--email',
      maija.email,
      '--name',
      'Maija Mallikas',
      '--role',
      'communications-editor',
      '--password',
      maija.password,
    ],
  })
  chromium = await launchBrowser()
  client = await adminClient({ url: cms.url, ...maija })
  write = editor(client)
})

afterAll(async () => {
  await chromium?.close()
  await cms?.stop()
})

/** Logs in with a browser that asks for Finnish and has never been here. */
async function comeIn(): Promise<Page> {
  const page = await openAdmin(chromium, [], {
    locale: 'fi-FI',
    viewport: { width: 1280, height: 900 },
  })
  await page.goto(`${cms.url}/admin/auth/login`)
  await page.getByRole('textbox', { name: 'Sähköposti' }).fill(maija.email)
  await page.getByRole('textbox', { name: 'Salasana' }).fill(maija.password)
  await page.getByRole('button', { name: 'Kirjaudu' }).click()
  await page.getByRole('link', { name: 'Sisällönhallinta' }).first().waitFor()
  return page
}

async function openList(page: Page, type: string): Promise<void> {
  await page.goto(`${cms.url}/admin/content-manager/collection-types/${type}`)
  await page.getByRole('grid').waitFor()
}

it('an invitation is one to the site, without letters of anybody else', async () => {
  const admin = await adminClient({ url: cms.url, ...cms.admin })
  const { body: { data: roles } } = await admin.request<{ data: { id: number, code: string }[] }>('GET', '/admin/roles')
  const { body: { data: invited } } = await admin.request<{ data: { registrationToken: string } }>('POST', '/admin/users', {
    email: 'uusi@example.org',
    firstname: 'Uusi',
    lastname: 'Tulija',
    roles: roles.filter(({ code }) => code === 'communications-editor').map(({ id }) => id),
  })
  const page = await openAdmin(chromium, [], { locale: 'fi-FI' })
  await page.goto(`${cms.url}/admin/auth/register?registrationToken=${invited.registrationToken}`)
  await page.getByRole('heading', { name: 'Tervetuloa', exact: true }).waitFor()
  expect(await page.locator('main, body').first().textContent()).not.toContain('Strapi')
  expect(await page.getByRole('checkbox').count()).toBe(0)
  expect(await page.locator('img').evaluateAll(pictures => pictures.map(picture => picture.getAttribute('src')?.slice(0, 18)))).toEqual(['data:image/svg+xml'])
})

it('the profile stays open when it is loaded', async () => {
  const page = await comeIn()
  let loaded = 0
  page.on('load', () => loaded++)
  await page.goto(`${cms.url}/admin/me`)
  await page.getByText('Käyttöliittymän kieli').first().waitFor()
  await page.waitForTimeout(3000)
  expect(loaded).toBe(1)
})

it('a list opens in one’s own language, and says within a narrow window who changed what and when', async () => {
  const title = 'Kudosnäytteiden käsittely nopeutui, ja tutkijat saavat ne käyttöönsä nyt kahdessa päivässä'
  const news = await write.create(NEWS, { title: 'Samples are handled faster', slug: 'samples' })
  await write.update(NEWS, news, { title, slug: 'kudosnaytteet', publishedOn: '2026-11-30' }, 'fi')
  const words = { en: 'samples', fi: 'näytettä', sv: 'prover' }
  await write.create(FACT, {
    slug: 'samples',
    label: words,
    sourceName: words,
    value: 7,
  })
  const page = await comeIn()
  for (const [type, name, languages] of [
    [NEWS, title, 'EN · FI'],
    [FACT, 'näytettä', ''],
  ] as const) {
    await openList(page, type)
    const row = page.getByRole('row', { name })
    await row.waitFor()
    expect(await row.textContent()).toMatch(new RegExp(`${languages}.*Luonnos`))
    expect(await row.textContent()).toMatch(/klo \d+\.\d\d.*Maija Mallikas/)
    const grid = await page.getByRole('grid').locator('xpath=..').boundingBox()
    const last = await row.getByRole('gridcell').last().boundingBox()
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual((grid?.x ?? 0) + (grid?.width ?? 0))
  }
  await page.getByRole('link', { name: 'näytettä' }).click()
  await page.locator('main [name="value"]').waitFor()
})

it('pages stand under one another, and the home page is marked', async () => {
  const home = await write.create(PAGE, { title: 'Tervetuloa', slug: 'tervetuloa', isHome: true }, 'fi')
  const joining = await write.create(PAGE, { title: 'Mukaan', slug: 'mukaan' }, 'fi')
  await write.create(PAGE, {
    title: 'Alkuun',
    slug: 'alkuun',
    parent: {
      connect: [
        { documentId: joining, locale: 'fi' },
      ],
    },
  }, 'fi')
  expect(home).not.toBe(joining)
  const page = await comeIn()
  await openList(page, PAGE)
  await page.getByRole('row', { name: /Alkuun/ }).waitFor()
  const links = page.getByRole('grid').getByRole('link')
  expect(await links.allTextContents()).toEqual(['Tervetuloa', 'Mukaan', 'Alkuun (sivun ”Mukaan” alla)'])
  const indents = await links.evaluateAll(all => all.map(link => link.getBoundingClientRect().x))
  expect(indents[2]).toBeGreaterThan(indents[1] ?? Infinity)
  await page.getByRole('row', { name: /Tervetuloa.*Etusivu/ }).waitFor()
})

it('the checks call a record by its Finnish name', async () => {
  const words = { en: 'visitors', fi: 'kävijää', sv: 'besökare' }
  const overdue = {
    slug: 'visitors',
    label: words,
    sourceName: words,
    value: 7,
    asOf: '2020-01-01',
    reviewBy: '2020-06-01',
  }
  const fact = await write.create(FACT, overdue)
  expect((await client.request('POST', '/publish-checks/accepted', {
    uid: FACT,
    documentId: fact,
    locale: null,
    values: overdue,
    reason: 'Nobody has counted since.',
  })).status).toBe(200)
  await write.publish(FACT, fact)
  const page = await comeIn()
  await page.goto(`${cms.url}/admin/checks`)
  await page.getByRole('link', { name: 'kävijää' }).first().waitFor()
  expect(await page.getByRole('link', { name: 'visitors' }).count()).toBe(0)
})
