import type { SharedPlatform } from '../setup/site'
import { sitemapPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { DOMParser } from '@xmldom/xmldom'
import { beforeAll, describe, expect, it } from 'vitest'
import { sharedPlatform } from '../setup/ask-host'
import { attributesOf, crawl } from './support/crawl'

let platform: SharedPlatform

beforeAll(async () => {
  platform = await sharedPlatform()
})

async function text(path: string): Promise<string> {
  const answer = await fetch(platform.site.url + path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

async function elements(path: string, name: string) {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(await text(path), 'text/xml')
  return [
    ...document.getElementsByTagName(name),
  ]
}

describe('the sitemap', () => {
  it('is named in robots.txt and names one per language', async () => {
    expect(await text('/robots.txt')).toContain(`Sitemap: ${platform.site.url}/sitemap.xml`)
    expect((await elements('/sitemap.xml', 'loc')).map(({ textContent }) => textContent))
      .toEqual(locales.map(locale => platform.site.url + sitemapPath(locale)))
  })

  it('holds every page that links reach, and nothing but pages at their one address', async () => {
    const listed = (await Promise.all(locales.map(async locale =>
      (await elements(sitemapPath(locale), 'loc')).map(({ textContent }) => textContent ?? '')))).flat()
    expect(new Set(listed).size).toBe(listed.length)
    const isCanonical = (url: string, html: string) => attributesOf(html, /link [^>]*rel="canonical"/, 'href')[0] === url
    const pages = await crawl(platform.site.url)
    const reached = [
      ...pages.values(),
    ]
      .filter(({ path, html }) => !path.includes('?') && isCanonical(platform.site.url + path, html))
      .map(({ path }) => platform.site.url + path)
    expect(reached.filter(url => !listed.includes(url))).toEqual([])
    // A page to which no link leads is published all the same.
    const others = listed.filter(url => !reached.includes(url))
    for (const url of others)
      expect(isCanonical(url, await text(url.slice(platform.site.url.length))), url).toBe(true)
  })

  it.each(locales)('says in %s when a page changed, and its translations as the page itself does', async (locale) => {
    const entries = await elements(sitemapPath(locale), 'url')
    const dated = entries.filter(entry => entry.getElementsByTagName('lastmod').length === 1)
    expect(dated.length).toBeGreaterThan(10)
    for (const entry of dated.slice(0, 12)) {
      const lastmod = entry.getElementsByTagName('lastmod')[0]?.textContent ?? ''
      expect(Date.parse(lastmod)).toBeLessThan(Date.now())
      const path = (entry.getElementsByTagName('loc')[0]?.textContent ?? '').slice(platform.site.url.length)
      const said = [
        ...entry.getElementsByTagName('xhtml:link'),
      ].map(link => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`)
      const html = await text(path)
      const languages = attributesOf(html, /link [^>]*hreflang/, 'hreflang')
      const addresses = attributesOf(html, /link [^>]*hreflang/, 'href')
      expect(said).toEqual(languages.map((language, index) => `${language} ${addresses[index]}`))
    }
  })
})

describe('the files for machines', () => {
  it('say whom to tell of a weakness, for some time yet', async () => {
    const file = await text('/.well-known/security.txt')
    expect(file).toMatch(/^Contact: mailto:\S[^\s@]*@\S+$/m)
    expect(file).toContain(`Canonical: ${platform.site.url}/.well-known/security.txt`)
    const expires = Date.parse(/^Expires: (.+)$/m.exec(file)?.[1] ?? '')
    expect(expires).toBeGreaterThan(Date.now() + 30 * 24 * 60 * 60 * 1000)
    expect(expires).toBeLessThan(Date.now() + 365 * 24 * 60 * 60 * 1000)
  })

  it('lead language models to pages and feeds that exist', async () => {
    const links = [
      ...(await text('/llms.txt')).matchAll(/\]\(([^)]+)\)/g),
    ].map(([, url = '']) => url)
    expect(links.length).toBeGreaterThan(10)
    for (const url of links)
      expect((await fetch(url)).status, url).toBe(200)
  })
})
