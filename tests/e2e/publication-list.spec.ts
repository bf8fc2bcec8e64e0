import type { TestBrowser } from '../setup/browser'
import type { Platform, SharedPlatform } from '../setup/site'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { sharedPlatform } from '../setup/ask-host'
import { launchBrowser } from '../setup/browser'
import { editor } from '../setup/content'
import { partsOf, readPdf } from '../setup/read-pdf'
import { startPlatform } from '../setup/site'

const PUBLICATION = 'api::publication.publication'
const PERSON = 'api::person.person'
const facets = [
  'topic',
  'year',
  'type',
  'access',
  'term',
  'person',
] as const

interface List { status: number, total: number, titles: string[], options: Record<string, Map<string, number>>, cached: string | null, robots: boolean }

/** Reads a list as it is sent: how many there are, which ones, and what it can be narrowed to. */
async function readList(url: string): Promise<List> {
  const answer = await fetch(url)
  const html = await answer.text()
  const options = Object.fromEntries(facets.map((facet) => {
    const [select = ''] = new RegExp(`<select name="${facet}">.*?</select>`, 's').exec(html) ?? []
    return [
      facet,
      new Map([
        ...select.matchAll(/<option value="([^"]+)"[^>]*>[^<]*\((\d+)\)/g),
      ].map(([, value = '', total]) => [
        value,
        Number(total),
      ])),
    ]
  }))
  return {
    status: answer.status,
    total: Number(/role="status"[^>]*>\s*(\d+)/.exec(html)?.[1] ?? 0),
    titles: [
      ...html.matchAll(/<h[23][^>]*><a href="[^"]*\/publications\/([^"]+)"/g),
    ].map(([, slug = '']) => slug),
    options,
    cached: answer.headers.get('cache-control'),
    robots: html.includes('noindex'),
  }
}

describe('the list of publications', () => {
  let platform: SharedPlatform
  let chromium: TestBrowser
  const list = (query: string) => readList(`${platform.site.url}/en/publications${query}`)

  beforeAll(async () => {
    platform = await sharedPlatform()
    chromium = await launchBrowser()
  })

  afterAll(async () => {
    await chromium?.close()
  })

  it.each(['', '&year=2021', '&type=article-journal&access=open'])('has as many of each choice as it says, when narrowed by «%s»', async (narrowed) => {
    const { options } = await list(`?${narrowed}`)
    for (const facet of facets) {
      for (const [value, total] of options[facet] ?? []) {
        const others = narrowed.replace(new RegExp(`&${facet}=[^&]*`), '')
        const found = await list(`?${facet}=${value}${others}`)
        expect([found.status, found.total], `${facet}=${value}${others}`).toEqual([200, total])
      }
    }
    expect(options.person?.size).toBeGreaterThan(0)
    expect(options.term?.size).toBeGreaterThan(0)
  })

  it('goes on from page to page without a gap or a repetition, in each order', async () => {
    const read = async (order: string) => (await Promise.all([1, 2, 3].map(page => list(`?order=${order}&page=${page}`)))).flatMap(({ titles }) => titles)
    const newest = await read('')
    expect(new Set(newest).size).toBe((await list('')).total)
    expect(await read('oldest')).toHaveLength(newest.length)
    expect((await read('title')).toSorted()).toEqual(newest.toSorted())
    expect((await list('?page=4')).status).toBe(404)
  })

  it('finds words in any form beside other filters, tells no machine of it, and is not stored', async () => {
    const all = await list('?q=patients')
    expect(all.total).toBeGreaterThan(1)
    expect(all.cached).toBe('private, no-store')
    expect(all.robots).toBe(true)
    expect((await list('?q=patient')).total).toBe(all.total)
    const narrowed = await list('?q=patients&term=2019-2022')
    expect(narrowed.total).toBe(all.options.term?.get('2019-2022'))
    for (const nothing of ['zzzzqqqq', '🙂', '%26', '---']) {
      const none = await list(`?q=${nothing}`)
      expect([none.status, none.total], nothing).toEqual([200, 0])
    }
  })

  it.each([
    'type=nothing',
    'type=ARTICLE',
    'access=closed',
    'term=2019',
    'person=nobody',
    'order=sideways',
    'topic=none',
    'year=20',
  ])('is not found by %s', async (query) => {
    expect((await list(`?${query}`)).status).toBe(404)
  })

  it('is empty, and not there for machines, where nothing has both', async () => {
    const { options } = await list('')
    const years = [
      ...options.year?.keys() ?? [],
    ]
    const missing = (await Promise.all(years.map(async year => ({ year, types: (await list(`?year=${year}`)).options.type })))).find(({ types }) => !types?.has('thesis'))
    expect((await list(`?type=thesis&year=${missing?.year}`))).toMatchObject({ status: 404, total: 0 })
  })

  it('is taken as a file as it is narrowed, in every format', async () => {
    for (const query of [
      'type=article-journal&order=title',
      'q=patients',
      'term=2019-2022&year=2021',
      'person=aino-esimerkkila',
    ]) {
      const { total } = await list(`?${query}`)
      expect(total, query).toBeGreaterThan(0)
      const read = async (path: string) => (await fetch(`${platform.site.url}${path}?${query}`)).text()
      expect((await read('/references/publications/selection.ris')).match(/^TY {2}-/gm)).toHaveLength(total)
      expect((await read('/references/publications/selection.bib')).match(/^@/gm)).toHaveLength(total)
      expect(JSON.parse(await read('/references/publications/selection.json'))).toHaveLength(total)
      expect((await read('/data/fi/publications/selection.csv')).trim().split('\r\n')).toHaveLength(total + 1)
      const page = await (await fetch(`${platform.site.url}/en/publications?${query}`)).text()
      const [, link = ''] = /<a href="([^"]+)">RIS</.exec(page) ?? []
      expect((await (await fetch(platform.site.url + link.replaceAll('&amp;', '&'))).text()).match(/^TY {2}-/gm)).toHaveLength(total)
    }
    for (const nothing of ['selection.ris?type=nothing', 'any-topic/selection.ris', 'selection.ris?q=zzzzqqqq'])
      expect((await fetch(`${platform.site.url}/references/publications/${nothing}`)).status, nothing).toBe(404)
    const searched = await fetch(`${platform.site.url}/references/publications/selection.ris?q=patients`)
    expect(searched.headers.get('cache-control')).toBe('private, no-store')
  })

  it('is taken as a tagged PDF as it is narrowed, and the search in it is kept private', async () => {
    for (const query of [
      '',
      '?topic=health-data',
      '?term=2019-2022&year=2021',
      '?q=patients',
    ]) {
      const { total } = await list(query)
      expect(total, query).toBeGreaterThan(0)
      const page = await (await fetch(`${platform.site.url}/en/publications${query}`)).text()
      const [, link = ''] = /<a href="([^"]+)">PDF</.exec(page) ?? []
      const answer = await fetch(platform.site.url + link.replaceAll('&amp;', '&'))
      expect(answer.headers.get('content-type')).toBe('application/pdf')
      expect(answer.headers.get('content-language')).toBe('en')
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="publications-[\w-]+\.pdf"$/)
      expect(answer.headers.get('cache-control')).toBe(query.includes('q=')
        ? 'private, no-store'
        : 'public, max-age=0, must-revalidate')
      const { isMarked, language, elements } = await readPdf(new Uint8Array(await answer.arrayBuffer()))
      expect({ isMarked, language }).toEqual({ isMarked: true, language: 'en' })
      expect(partsOf(elements, 'LI'), link).toHaveLength(total)
      expect(partsOf(elements, 'P').map(({ text }) => text)).toContain(`${total} publications`)
    }
    for (const nothing of [
      'none/all.pdf',
      'selection.pdf?type=nothing',
      'selection.pdf?q=zzzzqqqq',
      '1066.pdf',
    ])
      expect((await fetch(`${platform.site.url}/data/en/publications/${nothing}`)).status, nothing).toBe(404)
  })

  it('is taken as a file as it was searched, in the language of the words', async () => {
    const words = 'Aineistosta'
    const { total } = await readList(`${platform.site.url}/fi/julkaisut?q=${words}`)
    const page = await (await fetch(`${platform.site.url}/fi/julkaisut?q=${words}`)).text()
    expect(total).toBeGreaterThan(0)
    expect((await list(`?q=${words}`)).total).not.toBe(total)
    for (const [, link = ''] of page.matchAll(/<a href="([^"]+)">(?:RIS|BibTeX)</g))
      expect((await (await fetch(platform.site.url + link.replaceAll('&amp;', '&'))).text()).match(/^(?:TY {2}-|@)/gm), link).toHaveLength(total)
  })

  it('is narrowed, widened and ordered with scripts turned off', async () => {
    const page = await chromium.openPage({ javaScriptEnabled: false })
    await page.goto(`${platform.site.url}/en/publications`)
    await page.getByText('More filters').click()
    await page.getByLabel('Type').selectOption('article')
    await page.getByLabel('Order').selectOption('oldest')
    await page.getByLabel('Search words').fill('cancer')
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
    expect(Object.fromEntries([
      ...new URL(page.url()).searchParams,
    ].filter(([, value]) => value))).toEqual({ q: 'cancer', type: 'article', order: 'oldest' })
    const chosen = page.getByRole('list', { name: 'Chosen filters' })
    expect(await chosen.getByRole('link').allTextContents()).toEqual(['“cancer” ×', 'Preprint ×', 'Clear filters'])
    await chosen.getByRole('link', { name: 'Remove the filter “Preprint”' }).click()
    expect(new URL(page.url()).search).toBe('?q=cancer&order=oldest')
    await page.getByRole('link', { name: 'Svenska' }).click()
    expect(new URL(page.url()).search).toBe('?q=cancer&order=oldest')
    expect(await page.getByLabel('Sökord').inputValue()).toBe('cancer')
  })
})

describe('what is published', () => {
  let own: Platform
  let edit: ReturnType<typeof editor>
  const list = (query = '') => readList(`${own.site.url}/en/publications${query}`)
  const soon = { timeout: 10_000 }

  beforeAll(async () => {
    own = await startPlatform()
    edit = editor(await adminClient({ url: own.cms.url, ...own.cms.admin }))
  })

  afterAll(async () => {
    await own?.stop()
  })

  it('is counted at once, under each of its facets, and no longer when it is withdrawn', async () => {
    const person = await edit.create(PERSON, { displayName: 'Ada Byron', slug: 'ada-byron', group: 'research' })
    await edit.publish(PERSON, person)
    const documentId = await edit.create(PUBLICATION, {
      title: 'A program',
      slug: 'a-program',
      type: 'software',
      issued: '1999-03-01',
      term: '1998-2001',
      language: 'en',
      openAccess: 'diamond',
      authors: [
        {
          family: 'Byron',
          given: 'Ada',
          person: {
            connect: [
              { documentId: person },
            ],
          },
        },
        {
          family: 'Byron',
          given: 'A.',
          person: {
            connect: [
              { documentId: person },
            ],
          },
        },
      ],
    })
    const before = await list()
    expect(before.options.year?.get('1999'), 'a draft').toBeUndefined()
    await edit.publish(PUBLICATION, documentId)
    const found = async (query: string) => (await list(query)).titles
    await expect.poll(() => found('?person=ada-byron'), soon).toEqual(['a-program'])
    await expect.poll(async () => (await list()).total, soon).toBe(before.total + 1)
    for (const query of [
      'year=1999',
      'type=software',
      'term=1998-2001',
      'access=open&year=1999',
    ])
      await expect.poll(() => found(`?${query}`), soon).toEqual(['a-program'])
    await expect.poll(async () => (await fetch(`${own.site.url}/en/people`)).text(), soon).toContain('/en/publications?person=ada-byron')

    await edit.publish(PERSON, person, { slug: 'ada-lovelace', displayName: 'Ada Lovelace', group: 'research' })
    await expect.poll(() => found('?person=ada-lovelace'), soon).toEqual(['a-program'])
    await expect.poll(async () => (await list('?person=ada-byron')).status, soon).toBeGreaterThan(400)

    await edit.unpublishAll(PERSON, [person])
    await expect.poll(async () => (await list('?person=ada-lovelace')).status, soon).toBeGreaterThan(400)
    await expect.poll(async () => (await list('?year=1999')).options.person?.size, soon).toBe(0)
    await edit.publish(PERSON, person)
    await expect.poll(() => found('?person=ada-lovelace'), soon).toEqual(['a-program'])

    await edit.unpublish(PUBLICATION, documentId)
    await expect.poll(async () => (await list('?year=1999')).status, soon).toBe(404)
    await expect.poll(async () => (await list()).total, soon).toBe(before.total)
  })
})
