import type { Page } from 'playwright-core'
import type { TestBrowser } from '../setup/browser'
import type { Cms } from '../setup/cms'
import type { LookupServices } from '../setup/lookup-services'
import { mkdirSync } from 'node:fs'
import process from 'node:process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { launchBrowser } from '../setup/browser'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { startLookupServices } from '../setup/lookup-services'
import { axeFaults } from './support/accessibility'
import { logIn, openAdmin } from './support/admin-form'

const PUBLICATION = 'api::publication.publication'

let services: LookupServices
let cms: Cms
let chromium: TestBrowser

beforeAll(async () => {
  services = await startLookupServices()
  cms = await startCms({ env: services.env })
  chromium = await launchBrowser()
  const write = editor(await adminClient({ url: cms.url, ...cms.admin }))
  const here = {
    type: 'article-journal',
    authors: [
      { family: 'Mallikas', given: 'Maija' },
    ],
    issued: '2021-01-01',
    issuedPrecision: 'year',
    language: 'en',
    openAccess: 'unknown',
  }
  await write.create(PUBLICATION, {
    ...here,
    title: 'Circulating samples as a sign of samples',
    slug: 'circulating',
    doi: '10.5555/desk.1',
    volume: '7',
  })
  await write.create(PUBLICATION, {
    ...here,
    title: 'A study of samples over many years',
    slug: 'a-study',
    doi: '10.5555/desk.2',
  })
})

afterAll(async () => {
  await chromium?.close()
  await cms?.stop()
  await services?.stop()
})

const file = `@article{circulating, title={Circulating samples as a sign of samples}, author={Mallikas, Maija}, journal={Journal of Samples}, year=2021, volume=8, doi={10.5555/desk.1}}
@article{study, title={A study of samples over many years}, author={Mallikas, Maija}, year=2022, doi={10.5555/desk.9}}
@article{first, title={Samples that nobody has seen yet}, author={van der Näyte, Aino and {The Sample Consortium}}, year=2023, month=may, doi={https://doi.org/10.5555/DESK.3}, editor={Muu, Joku}}
@article{second, title={More samples that nobody has seen}, author={Näyte, Aino and others}, year={in press}}
@article{broken, title={No end of it, year=2020
@article{nameless, author={Näyte, Aino}, year=2020}
`

function card(page: Page, title: string) {
  return page.getByRole('listitem').filter({ hasText: title })
}

/** What axe holds against the page. Its colours are those of Strapi's design system. */
async function faults(page: Page): Promise<string[]> {
  return (await axeFaults(page)).filter(fault => !fault.startsWith('axe color-contrast'))
}

/** Keeps what the page looks like where somebody wants to see it. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (folder === undefined)
    return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

it('a coordinator pastes a file with errors, resolves the doubts, takes in what is new, and undoes it', async () => {
  const page = await openAdmin(chromium, [], {
    viewport: { width: 1280, height: 900 },
  })
  await logIn(page, cms)
  await page.getByRole('link', { name: 'Import publications' }).click()
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await page.getByText('There is nothing to read.').waitFor()
  await page.getByLabel('or paste entries or identifiers here').fill(file)
  await page.getByLabel('Funding term').fill('2023-2028')
  expect(await faults(page)).toEqual([])
  await look(page, 'form')
  await page.getByRole('button', { name: 'Read', exact: true }).click()

  await page.getByText('6 entries in the file').waitFor()
  await page.getByText('line 5, entry broken').waitFor()
  await card(page, 'entry broken').getByText('A brace is missing').waitFor()
  await card(page, 'entry nameless').getByText('The entry has no title.').waitFor()
  await card(page, 'More samples that nobody').getByText('No date of publication.').waitFor()
  await card(page, 'Samples that nobody has seen yet').getByText('Not kept: editor').waitFor()
  expect(await faults(page)).toEqual([])
  await look(page, 'review')

  // What is empty here is ticked; what somebody has written is not.
  const changed = card(page, 'entry circulating')
  expect(await changed.getByRole('checkbox', { name: 'Take over Volume' }).isChecked()).toBe(false)
  expect(await changed.getByRole('checkbox', { name: 'Take over Journal or book' }).isChecked()).toBe(true)
  await changed.getByRole('button', { name: 'Take over what is ticked' }).click()
  await changed.getByText('Updated', { exact: true }).waitFor()

  await card(page, 'entry study').getByText('but another DOI').waitFor()
  await card(page, 'entry study').getByRole('button', { name: 'It is another one: add it' }).click()
  await card(page, 'entry study').getByText('Added as a draft').waitFor()

  await page.getByRole('button', { name: 'Add all new ones as drafts' }).click()
  await card(page, 'More samples that nobody').getByText('Added as a draft').waitFor()
  await page.getByText('3 added').waitFor()
  await look(page, 'done')
  await page.getByRole('button', { name: /^New/ }).click()
  // What was there before stays in view while the others are asked for.
  await expect.poll(() => page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Samples that nobody has seen yet', 'More samples that nobody has seen'])

  await card(page, 'Samples that nobody has seen yet').getByRole('link', { name: /^Open/ }).click()
  await page.getByRole('button', { name: 'Publish', exact: true }).waitFor()
  expect(await page.getByRole('textbox', { name: 'DOI' }).inputValue()).toBe('10.5555/desk.3')

  await page.goto(`${cms.url}/admin/publication-imports`)
  await page.getByRole('link', { name: 'Pasted entries' }).click()
  await page.getByRole('button', { name: 'Undo the whole import' }).click()
  await page.getByText('4 undone').waitFor()
})

it('a coordinator pastes thirty identifiers of every kind, and looks up later what was not answered', async () => {
  services.faults = { pubmed: 'dead', europepmc: 'dead' }
  const page = await openAdmin(chromium)
  await logIn(page, cms)
  await page.goto(`${cms.url}/admin/publication-imports`)
  const dois = Array.from({ length: 22 }, (_, index) => `https://doi.org/10.5555/paper.${index}`)
  await page.getByLabel('or paste entries or identifiers here').fill([
    ...dois,
    '10.5555/unknown',
    'PMID: 1000101',
    'PMID: 1000102',
    'PMC1000103',
    'arXiv:2101.00009',
    '10.5072/zenodo.9',
    '0000-0002-1825-0098',
    '10.5555/PAPER.0',
  ].join('\n'))
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await page.getByText('30 entries in the file').waitFor()
  await page.getByRole('button', { name: 'New (24)' }).waitFor()
  await page.getByRole('button', { name: 'Already here (1)' }).waitFor()
  await page.getByRole('button', { name: 'Unreadable (5)' }).click()
  await card(page, '10.5555/unknown').getByText('Not known there: Crossref, DataCite.').waitFor()
  await card(page, 'PMID:1000101').getByText('PubMed does not answer now.').waitFor()
  await page.getByText('This is no identifier of a publication: “0000-0002-1825-0098”').waitFor()
  expect(await faults(page)).toEqual([])
  await look(page, 'lookup')

  services.faults = {}
  await page.getByRole('button', { name: 'Look 3 up again that were not answered' }).click()
  await page.getByText('3 entries in the file').waitFor()
  await page.getByRole('button', { name: 'Add all new ones as drafts' }).click()
  await page.getByText('3 added').waitFor()
})

it('works on a phone and in Finnish', async () => {
  const client = await adminClient({ url: cms.url, ...cms.admin })
  await client.request('PUT', '/admin/users/me', { preferedLanguage: 'fi' })
  const page = await openAdmin(chromium, [], {
    viewport: { width: 390, height: 800 },
    locale: 'fi-FI',
  })
  await page.goto(`${cms.url}/admin/auth/login`)
  await page.getByRole('textbox', { name: 'Sähköposti' }).fill(cms.admin.email)
  await page.getByRole('textbox', { name: 'Salasana' }).fill(cms.admin.password)
  await page.getByRole('button', { name: 'Kirjaudu' }).click()
  await page.waitForURL(url => !url.pathname.includes('login'))
  await page.goto(`${cms.url}/admin/publication-imports`)
  await page.getByLabel('tai liitä viitteet tai tunnisteet tähän').fill('TY  - JOUR\nTI  - Näytteitä, joita kukaan ei ole nähnyt\nAU  - Näyte, Aino\nPY  - 2023\nER  - \n')
  await page.getByRole('button', { name: 'Lue', exact: true }).click()
  await page.getByText('Tiedostossa 1 viite').waitFor()
  await look(page, 'phone')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
})
