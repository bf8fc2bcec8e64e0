import type { Page } from 'playwright-core'
import type { AdminClient } from '../setup/admin'
import type { TestBrowser } from '../setup/browser'
import type { Platform } from '../setup/site'
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { launchBrowser } from '../setup/browser'
import { editor } from '../setup/content'
import { readPdf } from '../setup/read-pdf'
import { startPlatform } from '../setup/site'
import { axeFaults } from './support/accessibility'
import { logIn, openAdmin } from './support/admin-form'

const PUBLICATION = 'api::publication.publication'

/** Pages are made anew a moment after a change. */
const soon = { timeout: 10_000 }

/** As a coordinator pastes them. */
const entries = `@article{a, title={β-catenin in samples}, author={von der Näyte, Aino and {The Sample Consortium}}, journal={Journal of Samples}, volume=8, number=2, pages={12--19}, year=2011, month=may, doi={10.5555/report.1}}
@phdthesis{b, title={Näytteet ja lupa}, author={Mallikas, Maija}, school={Mallien yliopisto}, year=2012}
@misc{c, title={Samples before print}, author={Žižek, Ana}, year=2012, eprint={2101.00001}, eprinttype={arxiv}, note={preprint}}
`

let platform: Platform
let chromium: TestBrowser
let admin: AdminClient
let edit: ReturnType<typeof editor>
let page: Page

beforeAll(async () => {
  platform = await startPlatform({ seed: true })
  admin = await adminClient({ url: platform.cms.url, ...platform.cms.admin })
  edit = editor(admin)
  chromium = await launchBrowser()
})

beforeEach(async () => {
  page = await openAdmin(chromium)
  await logIn(page, platform.cms)
})

afterAll(async () => {
  await chromium?.close()
  await platform?.stop()
})

/** Keeps what a page looks like where somebody wants to see it. */
async function look(shown: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (folder === undefined)
    return
  mkdirSync(folder, { recursive: true })
  await shown.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: true,
  })
}

async function fileAt(path: string): Promise<{ status: number, text: string, headers: Headers }> {
  const answer = await fetch(platform.site.url + path)
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

function termCard(term: string) {
  return page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: term, level: 2 }),
  })
}

async function importPasted(text: string, term = ''): Promise<void> {
  await page.goto(`${platform.cms.url}/admin/publication-imports`)
  await page.getByLabel('or paste entries or identifiers here').fill(text)
  await page.getByLabel('Funding term').fill(term)
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await page.getByText('Ready to look through').waitFor()
}

it('a coordinator imports a term’s publications, publishes and freezes them', async () => {
  await importPasted(entries, '2011-2014')
  await page.getByRole('button', { name: 'Add all new ones as drafts' }).click()
  await page.getByText('3 added').waitFor()

  await page.goto(`${platform.cms.url}/admin/publication-reports`)
  const card = termCard('2011–2014')
  await card.getByText('No publications are published.').waitFor()
  await card.getByText('3 drafts of the term are not published and will not be in the list.').waitFor()
  expect(await card.getByRole('button').count()).toBe(0)

  const { body } = await admin.request<{ results: { documentId: string }[] }>('GET', `/content-manager/collection-types/${PUBLICATION}?filters[term][$eq]=2011-2014`)
  expect(body.results).toHaveLength(3)
  for (const { documentId } of body.results)
    await edit.publish(PUBLICATION, documentId)

  await page.reload()
  await card.getByText('3 publications are published.').waitFor()
  expect((await axeFaults(page)).filter(fault => !fault.startsWith('axe color-contrast'))).toEqual([])
  await card.getByRole('button', { name: 'Freeze as version 1' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('All 3 published publications are kept as they are now.').waitFor()
  await look(page, 'freeze-asked')
  await dialog.getByRole('button', { name: 'Freeze', exact: true }).click()
  await card.getByText('Version 1: 3 publications').waitFor()
  await card.getByText('Nothing has changed since version 1.').waitFor()
  await card.getByRole('status').getByText('Version 1 is frozen and on the site.').waitFor()
  await look(page, 'frozen')
})

it('the results page offers the frozen list in every language, as files and with its checksum', async () => {
  for (const [path, words] of [
    [
      '/en/outputs',
      ['Reported publications', '3 publications', 'Nothing has been corrected since version 1.'],
    ],
    [
      '/fi/tulokset',
      ['Raportoidut julkaisut', '3 julkaisua', 'Version 1 jälkeen ei ole korjattu mitään.'],
    ],
    [
      '/sv/resultat',
      ['Rapporterade publikationer', '3 publikationer', 'Inget har rättats sedan version 1.'],
    ],
  ] as const) {
    await expect.poll(async () => (await fileAt(path)).text.includes(words[0]), soon).toBe(true)
    const { text } = await fileAt(path)
    for (const word of words)
      expect(text, path).toContain(word)
  }
  const reader = await chromium.openPage({ javaScriptEnabled: false })
  await reader.goto(`${platform.site.url}/en/outputs`)
  const report = reader.getByRole('article').filter({ hasText: '2011–2014' })
  await report.getByText('Checksum and earlier versions, 2011–2014').click()
  const checksum = await report.locator('code').textContent()
  const record = await report.getByRole('link', { name: 'Version 1 as data (JSON)' }).getAttribute('href')
  const { text, headers } = await fileAt(record ?? '')
  expect(createHash('sha256').update(text).digest('hex')).toBe(checksum)
  expect(headers.get('content-disposition')).toBe('attachment; filename="publications-2011-2014-1.json"')
  const ris = await report.getByRole('link', { name: 'RIS' }).getAttribute('href')
  expect((await fileAt(ris ?? '')).text.match(/^TY {2}- /gm)).toHaveLength(3)
  const pdf = await fetch(`${platform.site.url}/data/sv/publication-reports/2011-2014-1.pdf`)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  const printed = await readPdf(new Uint8Array(await pdf.arrayBuffer()))
  for (const words of [
    'Publikationer',
    'Finansieringsperiod: 2011–2014',
    'Version 1, läget den ',
    'β-catenin in samples',
    'Žižek',
  ])
    expect(JSON.stringify(printed.elements).replaceAll('\u00A0', ' '), words).toContain(words)
  const table = await fileAt('/data/fi/publication-reports/2011-2014-1.csv')
  expect(table.headers.get('content-language')).toBe('fi')
  expect(table.text).toContain('β-catenin')
  for (const missing of [
    '/references/publication-reports/2011-2014-2.ris',
    '/references/publication-reports/2011-2014.ris',
    '/references/publication-reports/2011-2014-1.csv',
    '/data/de/publication-reports/2011-2014-1.csv',
    '/data/en/publication-reports/x.json',
  ])
    expect((await fileAt(missing)).status, missing).toBe(404)
  for (const width of [360, 1440]) {
    await reader.setViewportSize({ width, height: 900 })
    await look(reader, `results-${width}`)
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

it('what it exports is known when it is imported again', async () => {
  const { text } = await fileAt('/references/publication-reports/2011-2014-1.ris')
  await importPasted(text)
  await page.getByText('3 entries in the file').waitFor()
  expect(await page.getByRole('button', { name: 'Add all new ones as drafts' }).count()).toBe(0)
  expect(await page.getByText('Already here', { exact: true }).count()).toBeGreaterThan(0)
})

it('a later correction stands beside it and changes nothing in it', async () => {
  const before = await fileAt('/data/en/publication-reports/2011-2014-1.json')
  const { body } = await admin.request<{ results: { documentId: string }[] }>('GET', `/content-manager/collection-types/${PUBLICATION}?filters[doi][$eq]=10.5555/report.1`)
  const documentId = body.results[0]?.documentId ?? ''
  await edit.update(PUBLICATION, documentId, { volume: '9' })
  await edit.publish(PUBLICATION, documentId)
  await expect.poll(async () => (await fileAt('/en/outputs')).text, soon).toContain('1 correction since version 1')
  const reader = await chromium.openPage()
  await reader.goto(`${platform.site.url}/en/outputs`)
  await reader.getByText('1 correction since version 1').click()
  expect(await reader.getByRole('listitem').filter({ hasText: 'β-catenin' }).last().textContent()).toMatch(/β-catenin in samples\s+– Changed: Volume/)
  expect((await fileAt('/data/en/publication-reports/2011-2014-1.json')).text).toBe(before.text)

  await page.goto(`${platform.cms.url}/admin/publication-reports`)
  const card = termCard('2011–2014')
  await card.getByText('1 publication differs from version 1.').waitFor()
  await card.getByRole('button', { name: 'Freeze as version 2' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Freeze', exact: true }).click()
  await card.getByText('Version 2: 3 publications').waitFor()
  await expect.poll(async () => (await fileAt('/en/outputs')).text, soon).toContain('Version 2')
  expect((await fileAt('/references/publication-reports/2011-2014-2.bib')).text).toMatch(/volume\s*=\s*\{9\}/)
  expect((await fileAt('/references/publication-reports/2011-2014-1.bib')).text).toMatch(/volume\s*=\s*\{8\}/)
})
