import type { Locale } from '@ican/shared/vocabulary'
import type { TestBrowser } from '../setup/browser'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { homePath, searchPath, sectionPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { launchBrowser } from '../setup/browser'
import { editor } from '../setup/content'
import { rawGet } from '../setup/raw'
import { searchQuestions } from '../setup/search-questions'
import { startPlatform } from '../setup/site'
import { siteHealth } from '../setup/stored-site'
import unseenQuestions from '../setup/unseen-questions.json'
import { axeFaults } from './support/accessibility'
import { attributesOf } from './support/crawl'
import { heading, mainText } from './support/site-page'

const NEWS = 'api::news-item.news-item'
const FACT = 'api::fact.fact'
const SYNONYM = 'api::search-synonym.search-synonym'
const MISS = 'api::search-miss.search-miss'
/** How many of the questions have to be answered among the first three. */
const ANSWERED: Record<Locale, number> = { en: 0.95, fi: 0.95, sv: 0.95 }
/** The same of those by somebody who had read the pages of the site and nothing of the search. In Finnish it is more where there is a dictionary. */
const ANSWERED_UNSEEN: Record<Locale, number> = { en: 0.9, fi: 0.85, sv: 0.92 }

/** What readers of the seeded site type, and an address that has to be among what they see first. */
const searches: Record<Locale, [text: string, finds: string][]> = {
  en: [
    ['consent', '/en/patients/information-for-prospective-patients'],
    ['how do I take part', '/en/patient-board/take-part'],
    ['symposium', '/en/events/symposium-2022-mission-possible'],
    ['partners benefits membership', '/en/opportunities/cluster-membership'],
    ['privacy cookies', '/en/privacy'],
  ],
  fi: [
    ['syöpä', '/fi/tietoa-icanista/selkeasti-kerrottuna'],
    ['milloin suostumusta kysytään', '/fi/potilaille/tietoa-mukaan-kutsutulle'],
    ['suostumuksesta', '/fi/potilaille/tietoa-mukaan-kutsutulle'],
    ['potilasneuvosto toimii', '/fi/potku/miten-neuvosto-toimii'],
    ['symposiumissa', '/fi/tapahtumat/symposiumi-2022-mission-possible'],
    ['jäsenyyden hinta', '/fi/yhteistyomahdollisuudet/klusterin-jasenyys'],
    ['saavutettavuuden palaute', '/fi/saavutettavuus'],
  ],
  sv: [
    ['samtycket', '/sv/patienter/information-till-dig-som-tillfragas'],
    ['forskningsplan', '/sv/potku/aktuellt/vi-laste-tre-forskningsplaner'],
    ['medlemmar i klustret', '/sv/samarbetsmojligheter/medlemskap-i-klustret'],
    ['symposier', '/sv/evenemang/symposiet-2022-mission-possible'],
  ],
}

/** What readers mistype, and what they meant. */
const misspelt: [Locale, text: string, meant: string][] = [
  ['en', 'precission medecine', 'precision medicine'],
  ['en', 'how to apply for the symposum', 'how to apply for the symposium'],
  ['fi', 'miten suostumuss annetaan', 'miten suostumus annetaan'],
  ['sv', 'forskningg', 'forskning'],
]

let platform: Awaited<ReturnType<typeof startPlatform>>
let chromium: TestBrowser
let edit: ReturnType<typeof editor>
let admin: Awaited<ReturnType<typeof adminClient>>

beforeAll(async () => {
  platform = await startPlatform({ seed: true })
  chromium = await launchBrowser()
  admin = await adminClient({ url: platform.cms.url, ...platform.cms.admin })
  edit = editor(admin)
})

afterAll(async () => {
  await chromium?.close()
  await platform?.stop()
})

/** The addresses that a search leads to, the best first. */
async function found(locale: Locale, text: string): Promise<string[]> {
  const answer = await fetch(platform.site.url + searchPath(locale, text))
  expect(answer.status, text).toBe(200)
  const [, list = ''] = /<ol class="list">(.*?)<\/ol>/s.exec(await answer.text()) ?? []
  return attributesOf(list, /a/, 'href')
}

/** The questions of which none of the pages that answer is among the first three, with what was found. A place on a page is that page. */
async function missedAmong(locale: Locale, questions: { text: string, pages: string[] }[]): Promise<string[]> {
  const missed: string[] = []
  for (const { text, pages } of questions) {
    const first = (await found(locale, text)).slice(0, 3)
    if (!first.some(path => pages.includes(path.replace(/#.*/, ''))))
      missed.push(`«${text}» → ${first.join(' ')}`)
  }
  return missed
}

describe('a search', () => {
  it.each(locales)('finds what readers look for in %s', async (locale) => {
    const missed = []
    for (const [text, wanted] of searches[locale]) {
      const paths = await found(locale, text)
      if (!paths.includes(wanted))
        missed.push(`«${text}» → ${wanted}, but: ${paths.join(' ')}`)
    }
    expect(missed).toEqual([])
  })

  it.each(locales)('answers what people ask in %s', async (locale) => {
    const questions = searchQuestions.flatMap(({ answeredBy, ...asked }) => asked[locale].map(text => ({
      text,
      pages: answeredBy.map(page => page[locale]),
    })))
    const missed = await missedAmong(locale, questions)
    expect(1 - missed.length / questions.length, missed.join('\n')).toBeGreaterThanOrEqual(ANSWERED[locale])
  })

  it.each(locales)('answers what was asked by somebody who does not know it, in %s', async (locale) => {
    const missed = await missedAmong(locale, unseenQuestions.map(({ answeredBy, ...asked }) => ({
      text: asked[locale],
      pages: answeredBy[locale],
    })))
    expect(1 - missed.length / unseenQuestions.length, missed.join('\n')).toBeGreaterThanOrEqual(ANSWERED_UNSEEN[locale])
  })

  it.each([
    ['en', 'upcoming events', 'events'],
    ['fi', 'tiedottaja', 'people'],
    ['sv', 'publikationslista', 'publications'],
    ['en', 'companies involved', 'partners'],
    ['fi', 'yhteistyömuotojen vertailu', 'opportunities'],
  ] as const)('finds the pages that list: in %s, «%s»', async (locale, text, section) => {
    expect((await found(locale, text)).slice(0, 3)).toContain(sectionPath(section, locale))
  })

  it('shows what was probably meant by a word that nothing has', async () => {
    expect((await found('sv', 'sjukdomsmodeler')).slice(0, 3)).toContain('/sv/plattform/sjukdomsmodeller')
  })

  it('takes no word for another with the same ending', async () => {
    expect((await found('fi', 'tiedottaja')).slice(0, 3)).not.toContain('/fi/tietosuoja')
  })

  it('says where to ask, where nothing has all that was asked for', async () => {
    const page = await chromium.openPage()
    for (const text of ['xyzzyplugh', 'xyzzyplugh symposium']) {
      await page.goto(platform.site.url + searchPath('en', text))
      for (const name of ['For patients', 'Contact'])
        expect(await page.locator('main').getByRole('link', { name, exact: true }).count(), `${text}: ${name}`).toBeGreaterThan(0)
    }
  })

  it('shows figures with their numbers, and marks titles', async () => {
    const page = await chromium.openPage()
    await page.goto(platform.site.url + searchPath('en', '70 000'))
    expect(await page.locator('ol.list h2').allTextContents()).toContainEqual(expect.stringMatching(/^\s*Over 70,000/))
    await page.goto(platform.site.url + searchPath('en', 'membership'))
    expect(await page.locator('ol.list h2 mark').first().textContent()).toBe('Membership')
  })

  it('finds contacts by their addresses', async () => {
    expect(await found('fi', 'ican-partners@helsinki.fi')).toContain('/fi/yhteystiedot')
  })

  it.each([
    ['en', 'patient board', 'patient-board'],
    ['fi', 'potku', 'patient-board'],
    ['fi', 'tapahtumia', 'events'],
    ['sv', 'publikationerna', 'publications'],
  ] as const)('for what a section is called leads straight to it: %s, %s', async (locale, text, section) => {
    const html = await (await fetch(platform.site.url + searchPath(locale, text))).text()
    const [, status = ''] = /<div role="status">(.*?)<\/div>/s.exec(html) ?? []
    expect(attributesOf(status, /a/, 'href')).toEqual([
      sectionPath(section, locale),
    ])
  })

  it('shows what stays before what was news once', async () => {
    expect((await found('fi', 'suostumus'))[0]).toBe('/fi/potilaille/tietoa-mukaan-kutsutulle')
  })

  it.each(locales)('is begun in the head of every page in %s, without script, and leads to what was found', async (locale) => {
    const page = await chromium.openPage({ javaScriptEnabled: false })
    await page.goto(platform.site.url + homePath(locale))
    const [[text, wanted] = ['', '']] = searches[locale]
    await page.getByRole('search').getByRole('searchbox').fill(text)
    await page.getByRole('search').getByRole('button').click()
    expect(new URL(page.url()).pathname).toBe(searchPath(locale))
    expect(await page.getByRole('search').getByRole('searchbox').inputValue()).toBe(text)
    expect(await page.title()).toContain(text)
    expect(await page.locator('main mark').count()).toBeGreaterThan(0)
    await page.locator(`main a[href="${wanted}"]`).click()
    expect(new URL(page.url()).pathname).toBe(wanted)
    expect(await heading(page)).not.toBe('')
  })

  it('is narrowed to one kind, stays so when the language changes, and has pages', async () => {
    const page = await chromium.openPage()
    await page.goto(platform.site.url + searchPath('en', 'iCAN'))
    const total = Number(/(\d+) results/.exec(await mainText(page))?.[1])
    expect(total).toBeGreaterThan(20)
    await page.getByRole('link', { name: 'Next page' }).click()
    expect(await mainText(page)).toContain(`11–20 of ${total}`)
    await page.getByRole('navigation', { name: 'Type of result' }).getByRole('link', { name: /^Events/ }).click()
    expect(new Set(await page.locator('ol.list .kicker').allTextContents())).toEqual(new Set(['Event']))
    await page.getByRole('link', { name: 'Suomi' }).click()
    expect(page.url()).toBe(`${platform.site.url}${searchPath('fi', 'iCAN')}&kind=event`)
    expect(new Set(await page.locator('ol.list .kicker').allTextContents())).toEqual(new Set(['Tapahtuma']))
  })

  it('for something else begins among everything, and where one kind has nothing, the others are offered', async () => {
    const page = await chromium.openPage()
    await page.goto(`${platform.site.url}${searchPath('en', 'cookies')}&kind=event`)
    expect(await page.getByRole('status').textContent()).toContain('No results in “Events” for “cookies”')
    const kinds = page.getByRole('navigation', { name: 'Type of result' })
    expect(await kinds.locator('[aria-current]').textContent()).toBe('Events (0)')
    await kinds.getByRole('link', { name: /^All \([1-9]/ }).click()
    expect(await page.locator('main mark').count()).toBeGreaterThan(0)
    await page.goto(`${platform.site.url}${searchPath('en', 'symposium')}&kind=event`)
    await page.getByRole('searchbox').fill('cookies')
    await page.getByRole('search').getByRole('button').click()
    expect(page.url()).toBe(platform.site.url + searchPath('en', 'cookies'))
  })

  it('says so where no entry has all its words, and which words were too many', async () => {
    const page = await chromium.openPage()
    const status = page.getByRole('status')
    await page.goto(platform.site.url + searchPath('sv', 'iCAN symposium'))
    expect(await status.textContent()).not.toContain('alla orden')
    await page.goto(platform.site.url + searchPath('sv', 'symposium xyzzyplugh'))
    expect(await status.textContent()).toContain('Ingen sida innehåller alla orden')
    await page.goto(platform.site.url + searchPath('en', `${'abcdefghijkl'.split('').map(letter => `${letter}cancer`).join(' ')} penguin`))
    expect(await status.textContent()).toContain('we ignored: penguin')
  })

  it.each(misspelt)('in %s for «%s» offers «%s»', async (locale, text, meant) => {
    const page = await chromium.openPage({ javaScriptEnabled: false })
    await page.goto(platform.site.url + searchPath(locale, text))
    await page.getByRole('status').getByRole('link', { name: meant, exact: true }).click()
    expect(page.url()).toBe(platform.site.url + searchPath(locale, meant))
    expect(await page.getByRole('status').getByRole('link').count()).toBe(0)
    expect(await page.locator('ol.list > li').count()).toBeGreaterThan(0)
  })

  it.each(['xyzzyplugh', 'iCAN', '20222', 'syöpä'])('offers no other spelling of «%s»', async (text) => {
    const page = await chromium.openPage()
    await page.goto(platform.site.url + searchPath('fi', text))
    expect(await page.getByRole('status').getByRole('link').count()).toBe(0)
  })

  it('is one step away on a telephone, with the menu closed', async () => {
    const page = await chromium.openPage({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 700 },
    })
    await page.goto(platform.site.url + homePath('fi'))
    await page.getByRole('banner').getByRole('link', { name: 'Haku' }).click()
    expect(page.url()).toBe(platform.site.url + searchPath('fi'))
    // Who does not know what to ask for finds the pages where one may ask.
    for (const name of ['Potilaille', 'Yhteystiedot'])
      expect(await page.locator('main').getByRole('link', { name, exact: true }).count()).toBe(1)
    expect(await page.getByRole('status').count()).toBe(0)
  })

  it('that finds nothing says so, and how to go on', async () => {
    const page = await chromium.openPage()
    await page.goto(platform.site.url + searchPath('fi', 'xyzzyplugh'))
    expect(await page.getByRole('status').textContent()).toContain('ei löytynyt')
    expect(await page.locator('main').getByRole('link', { name: 'Uutiset' }).count()).toBe(1)
  })

  it.each([
    '" OR "a" *',
    'NEAR(a b)',
    '{title} : *',
    '\'); drop table search_entry; --',
    'title:*^2 -AND',
    '& | ! <->',
    '😀 ́ ‮',
    '%00',
    'a'.repeat(5000),
    'syöpä '.repeat(100),
  ])('takes anything that is typed: %s', async (text) => {
    expect((await rawGet(platform.site.url, searchPath('en', text))).status).toBe(200)
  })

  it('with a page or a kind that there is not is not found', async () => {
    for (const more of ['&page=99', '&kind=secret', '&page=x'])
      expect((await rawGet(platform.site.url, searchPath('en', 'iCAN') + more)).status, more).toBe(404)
  })

  it('is nobody else\'s business: kept nowhere, and in no search engine', async () => {
    await platform.settled()
    const before = await siteHealth(platform.site)
    for (let turn = 0; turn < 20; turn++) {
      const { headers, body } = await rawGet(platform.site.url, searchPath('en', `word${turn}`))
      expect(headers['cache-control']).toBe('private, no-store')
      expect(body.toString()).toContain('<meta name="robots" content="noindex">')
    }
    expect((await siteHealth(platform.site)).pages).toBe(before.pages)
    // The empty form is a page like any other.
    expect((await rawGet(platform.site.url, searchPath('en'))).headers.etag).toBeDefined()
  })

  it('has no fault for whom it is read out to', async () => {
    const page = await chromium.openPage({ bypassCSP: true })
    for (const text of ['iCAN', 'xyzzyplugh', '']) {
      await page.goto(platform.site.url + searchPath('sv', text))
      expect(await axeFaults(page), text).toEqual([])
    }
  })

  it('has no fault either where it is offered instead of a page that there is not', async () => {
    const page = await chromium.openPage({
      bypassCSP: true,
      expected: [/status of 404/],
    })
    await page.goto(`${platform.site.url}${homePath('sv')}/finns-inte`)
    expect(await axeFaults(page)).toEqual([])
  })
})

describe('editors', () => {
  it('say which words mean the same, and it counts at once', async () => {
    const hits = async () => (await found('fi', 'hupilippu')).includes('/fi/yhteistyomahdollisuudet/klusterin-jasenyys')
    expect(await hits()).toBe(false)
    const documentId = await edit.create(SYNONYM, { fi: 'hupilippu, jäsenyys' })
    expect(await hits()).toBe(true)
    await admin.request('DELETE', `/content-manager/collection-types/${SYNONYM}/${documentId}`)
    expect(await hits()).toBe(false)
  })

  it('see what was looked for in vain, once it was looked for three times, and nothing that tells who', async () => {
    const misses = async () => {
      const { body } = await admin.request<{ results: { words: string, language: string, times: number }[] }>('GET', `/content-manager/collection-types/${MISS}?pageSize=100`)
      return body.results.map(({ words, language }) => `${language} ${words}`)
    }
    for (const text of [
      'quuxolotl',
      'Quuxolotl',
      'QUUXOLOTL',
      'quuxolotl!',
      'someone@example.org',
      'Someone@example.org',
      'SOMEONE@example.org',
      'plughzork',
    ])
      await found('sv', text)
    await expect.poll(misses, { timeout: 15_000 }).toContain('sv quuxolotl')
    expect((await misses()).join(' ')).not.toMatch(/someone|plughzork/)
  })
})

describe('what is published', () => {
  const lead = 'Tutkijat kuvaavat zebrakalan valkosoluja.'
  const news = {
    slug: 'seeprakala',
    title: 'Seeprakalan opetukset',
    lead,
    publishedOn: '2026-11-01',
  }

  it('is found at once in every language, shown with the words marked, and after it was withdrawn no longer', async () => {
    const path = '/fi/uutiset/seeprakala'
    const documentId = await edit.create(NEWS, news, 'fi')
    expect(await found('fi', 'valkosolu')).not.toContain(path)
    await edit.publish(NEWS, documentId, news, 'fi')
    expect((await found('fi', 'valkosolu zebrakala'))[0]).toBe(path)
    expect(await found('en', 'valkosolut')).toEqual(['/en/news/seeprakala'])
    const html = await (await fetch(platform.site.url + searchPath('en', 'valkosolut'))).text()
    expect(html).toContain('<mark>valkosoluja</mark>')
    expect(html).toMatch(/<h2 lang="fi">/)
    await edit.update(NEWS, documentId, { ...news, title: 'Vain luonnoksessa: kvinoksaali' }, 'fi')
    expect(await found('fi', 'kvinoksaali')).toEqual([])
    await edit.unpublish(NEWS, documentId, 'fi')
    expect(await found('fi', 'valkosolu')).not.toContain(path)
  })

  it('is never found by what only editors see of it', async () => {
    const fact = {
      slug: 'zebrafish',
      label: { en: 'zebrafish', fi: 'seeprakalaa', sv: 'zebrafiskar' },
      comparator: 'about',
      value: 1234,
      asOf: '2026-01-01',
      sourceName: { en: 'Annual report', fi: 'Vuosikertomus', sv: 'Årsberättelse' },
      owner: 'Quillfeather',
    }
    const documentId = await edit.create(FACT, fact)
    await edit.publish(FACT, documentId, fact)
    expect(await found('sv', 'zebrafisk')).toEqual(['/sv/nyckeltal/zebrafish'])
    expect(await found('en', '1234')).toEqual(['/en/key-figures/zebrafish'])
    expect(await found('en', 'Quillfeather')).toEqual([])
  })

  it('is found first with all the words, however many entries have one of them', async () => {
    const item = {
      slug: 'kampela',
      title: 'Kampelan retki',
      lead: 'Kampela kulki kuunsiltaa pitkin.',
      publishedOn: '2026-11-02',
    }
    const documentId = await edit.create(NEWS, item, 'fi')
    await edit.publish(NEWS, documentId, item, 'fi')
    const db = new DatabaseSync(join(platform.cms.dataDir, 'cms.db'))
    const row = db.prepare('select * from search_entry where document_id = ? and locale = \'fi\'').get(documentId) as Record<string, string | number>
    const columns = Object.keys(row)
    const entry = db.prepare(`insert into search_entry (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`)
    const words = db.prepare('insert into search_words (rowid, title, title_forms, text, text_forms) values (?, \' kampela \', \'\', \'\', \'\')')
    for (let made = 1; made <= 400; made++) {
      const id = Number(row.id) + made
      entry.run(...Object.values({
        ...row,
        id,
        document_id: `made-${made}`,
        tokens: ' kampela \t\t\t',
      }))
      words.run(BigInt(id))
    }
    db.close()
    expect((await found('fi', 'kampela kuunsilta'))[0]).toBe('/fi/uutiset/kampela')
  })
})
