import type { TestBrowser } from '../setup/browser'
import type { SharedPlatform } from '../setup/site'
import { AxeBuilder } from '@axe-core/playwright'
import { dataPath, itemPath, publicationRowPath, publicationTablePath, publicationYearsPath, referenceFormats, referenceListPath, referencePath, sectionPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFile } from '../../cms/src/publications/import/formats'
import { sharedPlatform } from '../setup/ask-host'
import { launchBrowser } from '../setup/browser'
import { attributesOf } from './support/crawl'

/** Of the seed: one with a history, one of which only the number is known. */
const charted = 'sample-data-sets'
const plain = 'community'

let platform: SharedPlatform
let chromium: TestBrowser

beforeAll(async () => {
  platform = await sharedPlatform()
  chromium = await launchBrowser()
})

afterAll(async () => {
  await chromium?.close()
})

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(platform.site.url + path, { redirect: 'manual', headers })
}

async function rowsOf(path: string): Promise<Record<string, string>[]> {
  return parse(Buffer.from(await (await get(path)).arrayBuffer()), {
    bom: true,
    columns: true,
    delimiter: path.startsWith('/data/en/')
      ? ','
      : ';',
  })
}

describe.each(locales)('the page of a figure in %s', (locale) => {
  it('is found from the list, whose older addresses still lead to the figure', async () => {
    const html = await (await get(sectionPath('key-figures', locale))).text()
    for (const slug of [charted, plain]) {
      expect(attributesOf(html, /a/, 'href')).toContain(itemPath('key-figures', locale, slug))
      expect(attributesOf(html, /li/, 'id')).toContain(slug)
    }
  })

  it('says its number where it is read first and where it is copied from, no oftener', async () => {
    const html = await (await get(itemPath('key-figures', locale, 'external-investment'))).text()
    const main = html.match(/<main[\s\S]*<\/main>/)?.[0].replaceAll(/<[^>]*>/g, ' ') ?? ''
    expect(main.match(/\b36\b/g)).toHaveLength(2)
  })

  it('shows a drawing and the same values as a table', async () => {
    const page = await chromium.openPage()
    await page.goto(platform.site.url + itemPath('key-figures', locale, charted))
    const drawn = await page.locator('.chart-value').allTextContents()
    const cells = await page.locator('main table td.numeric').allTextContents()
    expect(drawn).toEqual(['12', '31', '58', '90', '124'])
    expect(cells.map(cell => cell.replace(/\D/g, ''))).toEqual(drawn)
    expect(cells[3]?.trim()).toMatch(/^\p{L}+ 90$/u)
    const chart = page.getByRole('img', { name: /\p{Lu}/u }).first()
    expect(await chart.locator('desc').textContent()).toContain('124')
    expect(await page.locator('.chart-gap').count()).toBe(1)
  })

  it('says how to cite it, with its own address', async () => {
    const html = await (await get(itemPath('key-figures', locale, plain))).text()
    const reference = /<p class="copyable"[^>]*data-copy="[^"]+"[^>]*>([^<]+)</.exec(html)?.[1]
    expect(reference).toMatch(/400/)
    expect(reference?.trim()).toMatch(new RegExp(`${platform.site.url}${itemPath('key-figures', locale, plain)}$`))
    expect(attributesOf(html, /link rel="canonical"/, 'href')).toEqual([platform.site.url + itemPath('key-figures', locale, plain)])
  })

  it('gives its values as CSV and as JSON, the same in both', async () => {
    const rows = await rowsOf(dataPath(locale, 'csv', charted))
    const data = await (await get(dataPath(locale, 'json', charted))).json() as { values: { value: number, end: string, comparator: string }[], page: string, sample: boolean }
    const columns = Object.keys(rows[0] ?? {})
    expect(rows.map(row => Number(row[columns[3] ?? '']))).toEqual([12, 31, 58, 90, 124])
    expect(data.values.map(({ value }) => value)).toEqual([12, 31, 58, 90, 124])
    expect(rows.map(row => row[columns[6] ?? ''])).toEqual(data.values.map(({ end }) => end))
    expect(data.values[3]?.comparator).toBe('about')
    expect(data.sample).toBe(true)
    expect((await fetch(data.page)).status).toBe(200)
  })
})

describe('the file of all figures', () => {
  it.each(locales)('in %s opens in a spreadsheet: marked as UTF-8, lines ended as RFC 4180 says', async (locale) => {
    const answer = await get(dataPath(locale, 'csv'))
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="key-figures.csv"')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([
      ...bytes.subarray(0, 3),
    ]).toEqual([0xEF, 0xBB, 0xBF])
    expect(bytes.toString().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const rows = await rowsOf(dataPath(locale, 'csv'))
    expect(rows.length).toBeGreaterThan(8)
    expect(new Set(rows.map(row => Object.keys(row).length))).toEqual(new Set([13]))
  })

  it('has headings in the language of the site and names in JSON that stay', async () => {
    const [english = {}] = await rowsOf(dataPath('en', 'csv'))
    const [finnish = {}] = await rowsOf(dataPath('fi', 'csv'))
    expect(Object.keys(english)).not.toEqual(Object.keys(finnish))
    const names = await Promise.all(locales.map(async (locale) => {
      const { facts } = await (await get(dataPath(locale, 'json'))).json() as { facts: object[] }
      return Object.keys(facts[0] ?? {})
    }))
    expect(names[1]).toEqual(names[0])
    expect(names[2]).toEqual(names[0])
  })

  it('is not sent again to who has it', async () => {
    const path = dataPath('sv', 'csv')
    const tag = (await get(path)).headers.get('etag') ?? ''
    expect(tag).not.toBe('')
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304)
  })

  it.each([
    '/data/en/key-figures.xml',
    '/data/de/key-figures.csv',
    '/data/en/other.csv',
    '/data/en/key-figures/no-such-figure.json',
    '/references/no-such-publication.ris',
    '/references/no-such-publication.pdf',
    '/references/publications/1999.ris',
    '/references/publications/2019-2022.ris',
    '/references/publications/no-such-topic/all.bib',
    '/references/no-such-publication.json',
    '/data/en/publication/no-such-publication.csv',
    '/data/en/publications/1999.csv',
    '/data/en/publications/2019-2022.csv',
    '/data/en/publications/all.json',
    '/data/de/publications/all.csv',
    '/data/en/publications/no-such-topic/all.csv',
    itemPath('key-figures', 'sv', 'no-such-figure'),
  ])('%s is a 404', async (path) => {
    expect((await get(path)).status).toBe(404)
  })
})

describe.each(locales)('publications by year in %s', (locale) => {
  it('are the same as drawing, table and file, and all that the list has', async () => {
    const page = await chromium.openPage()
    await page.goto(platform.site.url + { en: '/en/outputs', fi: '/fi/tulokset', sv: '/sv/resultat' }[locale])
    const block = page.locator('section').filter({
      has: page.locator('.chart-key'),
    })
    const table = await block.locator('tbody tr').evaluateAll(rows => rows.map(row => [
      ...row.querySelectorAll('th, td'),
    ].map(cell => (cell.textContent ?? '').trim())))
    const rows = await rowsOf(publicationYearsPath(locale))
    expect(rows.map(row => Object.values(row).slice(0, 3))).toEqual(table)
    expect(await block.locator('.chart-time').allTextContents()).toEqual(table.map(([year]) => year))
    expect(await block.locator('.chart-value').allTextContents()).toEqual(table.map(([, total]) => total))
    const total = table.reduce((sum, [, each]) => sum + Number(each), 0)
    await page.goto(platform.site.url + sectionPath('publications', locale))
    expect(await page.locator('main').textContent()).toContain(`${total} `)
    // Made-up publications are counted, and said to be made up.
    expect(rows.every(row => row[Object.keys(row)[1] ?? ''] === Object.values(row)[3])).toBe(true)
  })
})

describe('a publication', () => {
  it('can be taken into a reference manager as RIS, BibTeX and CSL-JSON, and into a spreadsheet', async () => {
    const list = await (await get(sectionPath('publications', 'en'))).text()
    const [path = ''] = attributesOf(list, /a/, 'href').filter(href => href.startsWith(`${sectionPath('publications', 'en')}/`))
    const slug = path.split('/').at(-1) ?? ''
    const html = await (await get(path)).text()
    expect(attributesOf(html, /a/, 'href')).toEqual(expect.arrayContaining([
      referencePath(slug, 'ris'),
      referencePath(slug, 'bib'),
      referencePath(slug, 'json'),
      publicationRowPath('en', slug),
    ]))
    const title = /<h1[^>]*>([^<]+)/.exec(html)?.[1]?.trim() ?? ''
    const ris = await (await get(referencePath(slug, 'ris'))).text()
    expect(ris).toMatch(/^TY {2}- [A-Z]+\r\n/)
    expect(ris.split('\r\n')).toContain(`TI  - ${title}`)
    expect(ris).toMatch(/\r\nDO {2}- 10\.5555\/.+\r\n/)
    expect(ris).toMatch(/\r\nER {2}- \r\n$/)
    const bib = await (await get(referencePath(slug, 'bib'))).text()
    expect(bib.split(',')[0]).toMatch(new RegExp(`^@[a-z]+\\{${slug}$`))
    expect(bib).toContain('doi = {10.5555/')
    const json = await get(referencePath(slug, 'json'))
    expect(json.headers.get('content-type')).toBe('application/vnd.citationstyles.csl+json')
    expect(json.headers.get('content-disposition')).toBe(`attachment; filename="${slug}.json"`)
    expect(await json.json()).toEqual([
      expect.objectContaining({
        id: slug,
        title,
        DOI: expect.stringMatching(/^10\.5555\//) as string,
      }),
    ])
    const [row, ...others] = await rowsOf(publicationRowPath('en', slug))
    expect(others).toEqual([])
    expect(row).toMatchObject({
      Title: title,
      DOI: expect.stringMatching(/^10\.5555\//) as string,
      Sample: 'Sample',
    })
  })

  it('is in the files of its list, of its year and of its topic, each as long as the list', async () => {
    const counted = async (path: string, heading: RegExp) => (await (await get(path)).text()).match(heading)?.length
    for (const of of [
      {},
      { year: '2021' },
      { topic: 'health-data' },
      { topic: 'health-data', year: '2021' },
    ]) {
      const list = `${sectionPath('publications', 'en')}?${new URLSearchParams(Object.entries(of))}`
      const html = await (await get(list)).text()
      const total = Number(/(\d+) publications?</.exec(html)?.[1])
      expect(total).toBeGreaterThan(0)
      const files = referenceFormats.map(format => referenceListPath(format, of))
      const table = publicationTablePath('en', of)
      expect(attributesOf(html, /a/, 'href')).toEqual(expect.arrayContaining([...files, table]))
      // Programs find them in the head, each under the type that it is answered with.
      const links = [
        ...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)">/g),
      ].map(([, type = '', href = '']) => [type, href])
      expect(links.map(([, href]) => href)).toEqual([...files, table].map(path => platform.site.url + path))
      for (const [type = '', href = ''] of links)
        expect((await fetch(href)).headers.get('content-type')?.split(';')[0]).toBe(type)
      expect(await counted(referenceListPath('ris', of), /^TY {2}- /gm)).toBe(total)
      expect(await counted(referenceListPath('bib', of), /^@[a-z]+\{/gm)).toBe(total)
      expect(await (await get(referenceListPath('json', of))).json()).toHaveLength(total)
      for (const locale of locales)
        expect(await rowsOf(publicationTablePath(locale, of))).toHaveLength(total)
    }
  })
})

describe.each(locales)('the table of publications in %s', (locale) => {
  it('opens in a spreadsheet: marked as UTF-8, with headings and words of the language', async () => {
    const answer = await get(publicationTablePath(locale, { topic: 'health-data' }))
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(answer.headers.get('content-language')).toBe(locale)
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="publications-health-data-all.csv"')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([
      ...bytes.subarray(0, 3),
    ]).toEqual([0xEF, 0xBB, 0xBF])
    const [, title, type] = (bytes.toString().split(/\r\n/)[0] ?? '').split(locale === 'en'
      ? ','
      : ';')
    expect([title, type]).toEqual({
      en: ['Title', 'Type'],
      fi: ['Otsikko', 'Tyyppi'],
      sv: ['Titel', 'Typ'],
    }[locale])
  })

  it('is read back by the import of publications, row for row', async () => {
    const file = new Uint8Array(await (await get(publicationTablePath(locale))).arrayBuffer())
    const other = new Uint8Array(await (await get(referenceListPath('json'))).arrayBuffer())
    const [table, list] = [file, other].map(each => readFile(each).reading)
    expect(table?.refusals).toEqual([])
    expect(table?.records.length).toBeGreaterThan(5)
    const told = ({ records }: NonNullable<typeof table>) => records.map(({ record: { title, type, authors, issued, issuedPrecision, doi } }) => ({
      title,
      type,
      authors,
      issued,
      issuedPrecision,
      doi,
    }))
    expect(table && told(table)).toEqual(list && told(list))
  })
})

describe('charts and tables', () => {
  it.each(['light', 'dark', 'forced'] as const)('have no fault that axe finds, %s', async (look) => {
    const page = await chromium.openPage(look === 'forced'
      ? { forcedColors: 'active' }
      : { colorScheme: look })
    for (const path of [
      itemPath('key-figures', 'en', charted),
      sectionPath('key-figures', 'fi'),
      '/en/building-blocks',
      '/en/outputs',
      sectionPath('opportunities', 'fi'),
    ]) {
      await page.goto(platform.site.url + path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([])
    }
  })

  it('fit 320 pixels, no label over another', async () => {
    const page = await chromium.openPage({
      viewport: { width: 320, height: 640 },
    })
    for (const slug of [charted, 'sample-participants']) {
      for (const locale of locales) {
        await page.goto(platform.site.url + itemPath('key-figures', locale, slug))
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
        const boxes = await page.locator('.chart-value:visible, .chart-time:visible, .chart-comparator:visible, .chart-tick text').evaluateAll(all => all.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect()
          return {
            text: text.textContent,
            left,
            right,
            top,
            bottom,
          }
        }))
        const clashes = boxes.flatMap((one, index) => boxes.slice(index + 1)
          .filter(other => one.left < other.right && other.left < one.right && one.top + 2 < other.bottom && other.top + 2 < one.bottom)
          .map(other => `${one.text} over ${other.text}`))
        expect(clashes, `${locale} ${slug}`).toEqual([])
        expect(boxes.filter(({ left, right }) => left < 0 || right > 320)).toEqual([])
      }
    }
  })
})
