import type { Platform } from '../setup/site'
import { Buffer } from 'node:buffer'
import { calendarPath, feedFormats, feedPath, itemPath, publicationRowPath, referenceFormats, referencePath, searchPath, shareImagePath } from '@ican/shared/paths'
import { parseFeed } from '@rowanmanning/feed-parser'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { editor } from '../setup/content'
import { line, scripts } from '../setup/random-letters'
import { startPlatform } from '../setup/site'
import { attributesOf } from './support/crawl'

const lines = fc.sample(line, { seed: 71, numRuns: 12 })

let platform: Platform
let edit: ReturnType<typeof editor>

beforeAll(async () => {
  platform = await startPlatform()
  edit = editor(await adminClient({ url: platform.cms.url, ...platform.cms.admin }))
  for (const [index, title] of lines.entries()) {
    await publish('news-item', {
      title,
      slug: `letters-${index}`,
      lead: `Lead: ${title}`,
      publishedOn: '2026-03-01',
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: `Body: ${title}` },
          ],
        },
      ],
    })
    await publish('event', {
      title,
      slug: `letters-${index}`,
      lead: `Lead: ${title}`,
      startsAt: '2099-03-01T08:00:00.000Z',
      endsAt: '2099-03-01T10:00:00.000Z',
      timeZone: 'Europe/Helsinki',
      attendance: 'in-person',
    })
    await publish('publication', {
      title,
      slug: `letters-${index}`,
      type: 'article-journal',
      authors: [
        { family: title, given: 'Aino' },
      ],
      issued: '2025-04-01',
      issuedPrecision: 'day',
      language: 'en',
      abstract: `Abstract: ${title}`,
    })
  }
})

afterAll(async () => {
  await platform?.stop()
})

async function publish(type: string, data: object): Promise<void> {
  const uid = `api::${type}.${type}`
  await edit.publish(uid, await edit.create(uid, data), data)
}

async function read(path: string): Promise<string> {
  const answer = await fetch(platform.site.url + path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': '\'',
  '&amp;': '&',
}

/** What a page says: without its elements, and without what only tells where a line may break or not. */
function said(html: string): string {
  return html.replaceAll(/<script.*?<\/script>|<[^>]*>/gs, '').replaceAll(/&(?:lt|gt|quot|amp|#39);/g, entity => entities[entity] ?? '').replaceAll(/[\u00AD\u2060]/g, '')
}

/** What BibTeX says of a field: without the braces that keep capitals, and with the letters that TeX's commands stand for. */
function fieldOf(bibtex: string, name: string): string {
  const [, value = ''] = new RegExp(`^\\t${name} = \\{(.*)\\},$`, 'm').exec(bibtex) ?? []
  return value
    .replaceAll(/\\textbackslash\{\}|\\textasciitilde\{\}|\\textasciicircum\{\}|\\[&%$#_{}]|[{}]/g, letter => ({
      '\\textbackslash{}': '\\',
      '\\textasciitilde{}': '~',
      '\\textasciicircum{}': '^',
    })[letter] ?? letter.slice(1))
}

describe('letters of any script', () => {
  it('stand on the page, in title, lead and body', async () => {
    for (const [index, title] of lines.entries()) {
      for (const section of ['news', 'events', 'publications'] as const) {
        const text = said(await read(itemPath(section, 'en', `letters-${index}`)))
        expect(text).toContain(title)
        if (section === 'news')
          expect(text).toContain(`Body: ${title}`)
      }
    }
  })

  it.each(feedFormats)('come through the %s feed', async (format) => {
    const text = await read(feedPath('news', 'en', format))
    const titles = format === 'json'
      ? (JSON.parse(text) as { items: { title: string }[] }).items.map(({ title }) => title)
      : parseFeed(text).items.map(({ title }) => title)
    expect(titles.toSorted()).toEqual(lines.toSorted())
  })

  it('come through the calendar', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await read(calendarPath('en'))) as unknown[])
    const titles = calendar.getAllSubcomponents('vevent').map(event => String(event.getFirstPropertyValue('summary')))
    expect(titles.toSorted()).toEqual(lines.toSorted())
  })

  it('come through BibTeX, RIS, CSL-JSON and a table', async () => {
    for (const [index, title] of lines.entries()) {
      const bibtex = await read(referencePath(`letters-${index}`, 'bib'))
      expect(fieldOf(bibtex, 'title')).toBe(title)
      expect(fieldOf(bibtex, 'author')).toBe(`${title}, Aino`)
      const ris = (await read(referencePath(`letters-${index}`, 'ris'))).split('\r\n')
      expect(ris).toContain(`TI  - ${title}`)
      expect(ris).toContain(`AU  - ${title}, Aino`)
      expect(ris).toContain(`AB  - Abstract: ${title}`)
      expect(JSON.parse(await read(referencePath(`letters-${index}`, 'json')))).toMatchObject([
        {
          title,
          author: [
            { family: title, given: 'Aino' },
          ],
          abstract: `Abstract: ${title}`,
        },
      ])
      const [row] = parse(await read(publicationRowPath('en', `letters-${index}`)), { bom: true, columns: true })
      expect(row).toMatchObject({ Title: title })
    }
  })

  it('are found', async () => {
    for (const [index, title] of lines.entries()) {
      const html = await read(searchPath('en', title))
      expect(attributesOf(html, /a/, 'href'), title).toContain(itemPath('news', 'en', `letters-${index}`))
    }
  })
})

describe('the picture of a shared link', () => {
  /** Where the words of its title stand, away from the contours. */
  async function titleOf(name: string, title: string): Promise<Buffer> {
    await publish('news-item', {
      title,
      slug: name,
      lead: 'Lead.',
      publishedOn: '2026-03-01',
    })
    const answer = await fetch(platform.site.url + shareImagePath(itemPath('news', 'en', name)))
    expect(answer.status).toBe(200)
    return sharp(await answer.arrayBuffer()).extract({
      left: 60,
      top: 140,
      width: 360,
      height: 320,
    }).greyscale().raw().toBuffer()
  }

  const inkOf = (picture: Buffer) => picture.filter(value => value < 128).length

  it.each(Object.entries({
    greek: 'βγδλ',
    cyrillic: 'Щйфю',
    sami: 'ŧǥǩʒ',
    raised: '⁴₂⁹₀',
    signs: '≥∞→≤',
  }))('has letters that are %s', async (name, letters) => {
    expect([...letters].every(letter => letter !== ' ')).toBe(true)
    const [one, other] = [
      await titleOf(`${name}-one`, letters),
      await titleOf(`${name}-other`, [...letters].toReversed().join('')),
    ]
    expect(inkOf(one)).toBeGreaterThan(300)
    expect(Buffer.compare(one, other)).not.toBe(0)
  })

  it.each([
    ['chinese', `PSA ${scripts.chinese.join('')}`],
    ['emoji', `PSA ${scripts.emoji.join('')}`],
  ])('has no title rather than one with holes, where letters are %s', async (name, title) => {
    expect(inkOf(await titleOf(`no-${name}`, title))).toBe(0)
  })
})

it('a paper of a thousand authors names them all, on its page, in every file and to libraries', async () => {
  const names = Array.from({ length: 1000 }, (_, index) => `Author${String(index).padStart(4, '0')}`)
  await publish('publication', {
    title: 'A paper of a thousand authors',
    slug: 'a-thousand',
    type: 'article-journal',
    authors: names.map(family => ({ family, given: 'A' })),
    issued: '2025-04-01',
    issuedPrecision: 'day',
    containerTitle: 'Journal of Samples',
    doi: '10.5555/thousand',
    language: 'en',
  })
  for (const path of [
    itemPath('publications', 'en', 'a-thousand'),
    ...referenceFormats.map(format => referencePath('a-thousand', format)),
    publicationRowPath('sv', 'a-thousand'),
    '/oai?verb=ListRecords&metadataPrefix=oai_dc',
  ]) {
    const text = await read(path)
    expect(names.filter(name => !text.includes(name)), path).toEqual([])
  }
})
