import type { SharedPlatform } from '../setup/site'
import type { CrawledPage } from './support/crawl'
import { createHash } from 'node:crypto'
import { iconPath, itemPath, manifestPath, sectionPath, shareImagePath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { sharedPlatform } from '../setup/ask-host'
import { attributesOf, crawl } from './support/crawl'
import { markupFaults } from './support/html'
import { dataBlocks, nodesOf, vocabularyFaults } from './support/schema-org'

let platform: SharedPlatform
let pages: CrawledPage[]

beforeAll(async () => {
  platform = await sharedPlatform()
  pages = [
    ...(await crawl(platform.site.url)).values(),
  ].filter(({ status, html }) => status === 200 && html !== '')
})

/** The one value of a meta tag. */
function meta(html: string, name: string): string | undefined {
  return attributesOf(html, new RegExp(`meta (?:name|property)="${name}"`), 'content')[0]
}

async function get(path: string): Promise<Response> {
  return fetch(platform.site.url + path, { redirect: 'manual' })
}

function page(path: string): string {
  const found = pages.find(each => each.path === path)
  if (found === undefined)
    throw new Error(`No link leads to ${path}.`)
  return found.html
}

/** The faults of all pages, each with a page that has it. */
async function faults(of: (each: CrawledPage) => string[] | Promise<string[]>): Promise<Record<string, string>> {
  const found = new Map<string, string>()
  for (const each of pages) {
    for (const fault of await of(each))
      found.set(fault, each.path)
  }
  return Object.fromEntries(found)
}

describe('every page', () => {
  it('is written as the HTML standard says', async () => {
    expect(await faults(({ html }) => markupFaults(html))).toEqual({})
  })

  it('describes itself in the words of schema.org', async () => {
    expect(await faults(({ html }) => dataBlocks(html).flatMap(block => vocabularyFaults(block)))).toEqual({})
    const home = new Set(locales.map(locale => `/${locale}`))
    expect(await faults(({ path, html }) => {
      const types = nodesOf(html).map(node => node['@type'])
      return types.includes('BreadcrumbList') === home.has(path)
        ? [`breadcrumbs: ${types.join(', ')}`]
        : []
    })).toEqual({})
  })

  it('tells how a link to it looks where it is shared', async () => {
    expect(await faults(({ html }) => {
      const image = URL.parse(meta(html, 'og:image') ?? '')
      return [
        ...[
          'og:title',
          'og:description',
          'og:site_name',
          'og:image:width',
          'og:image:height',
          'og:image:alt',
          'twitter:card',
        ].filter(name => !meta(html, name)),
        ...attributesOf(html, /link rel="canonical"/, 'href').some(canonical => canonical.split('?')[0] === meta(html, 'og:url'))
          ? []
          : ['og:url'],
        ...image?.origin === platform.site.url && /^\/(?:media|share-images)\//.test(image.pathname)
          ? []
          : [`og:image ${String(image)}`],
      ]
    })).toEqual({})
  })

  it('shares an entry by a picture that every network takes, under an address of its words', async () => {
    const entries = pages.filter(({ path }) => /^\/en\/(?:news|events|publications|key-figures)\//.test(path))
    expect(entries.length).toBeGreaterThan(0)
    const images = entries.map(({ html }) => new URL(meta(html, 'og:image') ?? ''))
    expect(images.filter(({ pathname, search }) => !pathname.endsWith('.png') || !/^\?v=[a-z0-9]+$/.test(search))).toEqual([])
    expect((await fetch(String(images[0]))).headers.get('content-type')).toBe('image/png')
  })

  it('names an icon, a manifest and a colour for each scheme', async () => {
    for (const { html } of pages.slice(0, 5)) {
      expect(attributesOf(html, /meta name="theme-color"/, 'content')).toHaveLength(2)
      expect(attributesOf(html, /link rel="icon"/, 'href')).toEqual([
        iconPath('icon.svg'),
      ])
      expect(attributesOf(html, /link rel="apple-touch-icon"/, 'href')).toHaveLength(1)
      expect(attributesOf(html, /link rel="manifest"/, 'href')).toHaveLength(1)
    }
  })
})

describe('what is described', () => {
  it('is the organisation and its site, on the home page', () => {
    const nodes = nodesOf(page('/fi'))
    expect(nodes.map(node => node['@type'])).toEqual(['ResearchOrganization', 'WebSite'])
    expect(nodes[1]).toMatchObject({
      inLanguage: [...locales],
      publisher: { '@id': nodes[0]?.['@id'] },
    })
  })

  it('is a true event, with its time and its state', () => {
    const [event] = pages.flatMap(({ html }) => nodesOf(html)).filter(node => 'startDate' in node)
    expect(event).toMatchObject({
      eventStatus: expect.stringMatching(/^https:\/\/schema\.org\/Event/) as string,
      startDate: expect.stringMatching(/^\d{4}/) as string,
    })
  })

  it('is each figure with its comparator: «over» is no exact value', () => {
    const nodes = nodesOf(page(sectionPath('key-figures', 'en')))
    const figures = nodes.filter(node => node['@type'] === 'Observation')
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) {
      const isBound = /\b(?:over|more than|at least)\b/.test(String(figure.description))
      expect(Object.keys(figure), String(figure.description)).toContain(isBound
        ? 'minValue'
        : 'value')
    }
  })

  it('is nothing that is made up, but for publications, whose titles say so', async () => {
    const samples = pages.filter(({ path, html }) => /class="sample-mark"/.test(html.split('</h1>')[0] ?? '') && path.split('/').length > 3)
    expect(samples.length).toBeGreaterThan(0)
    const publications = samples.filter(({ path }) => locales.some(locale => path.startsWith(`${sectionPath('publications', locale)}/`)))
    expect(publications.length).toBeGreaterThan(0)
    for (const { path, html } of publications) {
      expect(nodesOf(html)[0]?.name, path).toMatch(/^(?:Sample|Esimerkki|Exempel): /)
      expect(meta(html, 'citation_title'), path).toMatch(/^(?:Sample|Esimerkki|Exempel): /)
    }
    for (const { path, html } of samples.filter(sample => !publications.includes(sample))) {
      expect(nodesOf(html).map(node => node['@type']), path).toEqual(['BreadcrumbList'])
      expect(meta(html, 'citation_title'), path).toBeUndefined()
    }
  })
})

describe('a share image', () => {
  it.each(locales)('is drawn for each kind of page in %s: a picture of 1200 by 630 pixels', async (locale) => {
    for (const path of [
      `/${locale}`,
      sectionPath('patient-board', locale),
      sectionPath('key-figures', locale),
    ]) {
      const answer = await get(shareImagePath(path))
      expect(answer.headers.get('content-type'), path).toBe('image/png')
      const image = await sharp(await answer.arrayBuffer()).metadata()
      expect([image.width, image.height], path).toEqual([1200, 630])
    }
  })

  it('is the same each time, and one of its own for each title', async () => {
    const digest = async (path: string) => createHash('sha256')
      .update(new Uint8Array(await (await get(shareImagePath(path))).arrayBuffer()))
      .digest('hex')
    const [news, events] = [
      sectionPath('news', 'sv'),
      sectionPath('events', 'sv'),
    ]
    expect(await digest(news)).toBe(await digest(news))
    expect(await digest(news)).not.toBe(await digest(events))
  })

  it('is not modified for whoever has it', async () => {
    const path = shareImagePath(sectionPath('news', 'fi'))
    const etag = (await get(path)).headers.get('etag') ?? ''
    expect((await fetch(platform.site.url + path, {
      headers: { 'if-none-match': etag },
    })).status).toBe(304)
  })

  it.each([
    '/en/nothing',
    '/nothing',
    itemPath('news', 'en', 'nothing'),
  ])('is not there for %s', async (path) => {
    expect((await get(shareImagePath(path))).status).toBe(404)
  })
})

describe('a manifest', () => {
  it.each(locales)('names the site in %s, and icons that are there', async (locale) => {
    const manifest = await (await get(manifestPath(locale))).json() as { lang: string, name: string, start_url: string, icons: { src: string, type: string, sizes: string }[] }
    expect(manifest).toMatchObject({ lang: locale, start_url: `/${locale}` })
    expect(manifest.name).not.toBe('')
    for (const { src, type, sizes } of manifest.icons) {
      const answer = await get(src)
      expect(answer.headers.get('content-type'), src).toBe(type)
      if (sizes !== 'any')
        expect((await sharp(await answer.arrayBuffer()).metadata()).width, src).toBe(Number(sizes.split('x')[0]))
    }
  })
})
