import type { Server } from '../setup/servers'
import type { Platform } from '../setup/site'
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { request } from 'node:http'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { itemPath, sectionPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { editor } from '../setup/content'
import { startPlatform, startSiteAlone } from '../setup/site'
import { siteHealth, untilWarm } from '../setup/stored-site'
import { attributesOf } from './support/crawl'

const NEWS = 'api::news-item.news-item'
/** Of the seed: the page for patients and the one with the contacts. */
const whereToAsk = {
  en: ['/en/patients', '/en/contact'],
  fi: ['/fi/potilaille', '/fi/yhteystiedot'],
  sv: ['/sv/patienter', '/sv/kontakt'],
}

// Not the shared one: it counts the pages that are stored.
let platform: Platform
let lonely: Server

beforeAll(async () => {
  platform = await startPlatform({ seed: true })
  lonely = await startSiteAlone()
})

afterAll(async () => {
  await lonely?.stop()
  await platform?.stop()
})

describe('the bare address', () => {
  it.each([
    ['sv', '/sv'],
    ['fi-FI,fi;q=0.9,en;q=0.8', '/fi'],
    ['fi;q=0.5, sv;q=0.9', '/sv'],
    ['de, sv;q=0.1', '/sv'],
    ['de', '/en'],
    ['en;q=0, de', '/en'],
    ['', '/en'],
    [';;;q=,,', '/en'],
  ])('sends who prefers “%s” to %s', async (language, target) => {
    const answer = await get('/', { 'accept-language': language })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(target)
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept-language')
  })
})

describe('an address that is not there', () => {
  it.each(locales.flatMap(locale => [
    [locale, `/${locale}/there-is-no-such-page`],
    [locale, `/${locale}/there/is/no/such/page`],
    [
      locale,
      itemPath('news', locale, 'no-such-item'),
    ],
    [
      locale,
      itemPath('events', locale, 'no-such-item'),
    ],
    [
      locale,
      itemPath('publications', locale, 'no-such-item'),
    ],
    [locale, `${sectionPath('patient-board', locale)}/no-such-page`],
  ] as const))('in %s: %s is a 404 page in that language', async (locale, path) => {
    const answer = await get(path)
    const html = await answer.text()
    expect(answer.status).toBe(404)
    expect(attributesOf(html, /html/, 'lang')).toEqual([locale])
    expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/)
    expect(html).toContain(`href="/${locale}"`)
    expect(attributesOf(html.match(/<main[\s\S]*<\/main>/)?.[0] ?? '', /a/, 'href')).toEqual(expect.arrayContaining(whereToAsk[locale]))
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(answer.headers.get('content-security-policy')).toBeTruthy()
  })

  it.each([
    '/nothing',
    '/de/news',
    '/EN/news',
    '/en/News',
    '/wp-login.php',
    '/.env',
    '/en/%00',
    '/en/%ff',
  ])('%s is no page', async (path) => {
    const answer = await get(path)
    expect([400, 404]).toContain(answer.status)
    expect(await answer.text()).not.toMatch(/node_modules|\.output|at .+:\d+:\d+/)
  })

  it.each(['/en/news/', '/fi/', '/en/news//'])('%s leads to the one address without the slash', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe(path.replace(/\/+$/, ''))
  })

  it.each(['//example.org/', '/\\example.org/', '//example.org'])('%s never leads to another host', async (path) => {
    const { status, headers } = await raw({ path })
    if (status >= 300 && status < 400)
      expect(new URL(headers.location ?? '', platform.site.url).origin).toBe(platform.site.url)
    else
      expect([400, 404]).toContain(status)
  })
})

describe('one page, one address', () => {
  /** Some hundred spellings of addresses of the sitemap: each by one letter, slash or query that need not be. */
  async function spellings(): Promise<{ path: string, url: string }[]> {
    const sitemap = await (await get('/sitemaps/en.xml')).text()
    const paths = [
      ...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g),
    ].map(([, address = '']) => new URL(address).pathname)
    return paths.flatMap((path, index) => {
      const at = 1 + index * 7 % (path.length - 1)
      const escaped = `%${Buffer.from(path.charAt(at)).toString('hex')}`
      return [
        path.slice(0, at) + escaped + path.slice(at + 1),
        `${path}/`,
        `${path}%3fcb=${index}`,
        `${path}?cb=${index}`,
        `${path}%09`,
        `${path.slice(0, at)}%2f${path.slice(at)}`,
      ].map(url => ({ path, url }))
    })
  }

  it('any other spelling is the page itself, a 301 to it, or not found, and stores nothing', async () => {
    await platform.settled()
    const asked = (await spellings()).slice(0, 600)
    for (const path of new Set(asked.map(each => each.path)))
      await get(path)
    // What these pages lead to is rendered in the background.
    await untilWarm(platform.site)
    const before = await siteHealth(platform.site)
    expect(asked.length).toBeGreaterThan(300)
    for (const { path, url } of asked) {
      const { status, headers, body } = await raw({ path: url })
      expect([200, 301, 404], url).toContain(status)
      if (status === 200)
        expect(body === await (await get(path)).text(), url).toBe(true)
      if (status === 301)
        expect(headers.location, url).toBe(path)
    }
    expect((await siteHealth(platform.site)).pages).toBe(before.pages)
  })

  it.each([
    '/en/news?year=1999',
    '/en/news?year=2999',
    '/fi/julkaisut?year=1066',
    '/en/news?topic=%ed%a0%80',
    '/en/news?topic=%00',
    `/en/news?topic=${'%f0%9f%98%80'.repeat(40)}`,
  ])('%s has no entries, and is not found', async (path) => {
    const { status, headers, body } = await raw({ path })
    expect(status).toBe(404)
    expect(headers['cache-control']).toContain('no-store')
    expect(body).toMatch(/<h1[^>]*>[^<]+<\/h1>/)
  })

  it.each([
    '/en/news/%c4%b0/',
    '/%0d%0aX/',
    '/feeds/en/news/%ff.rss',
    '/calendars/en/event/%ff.ics',
    `/en/${'a'.repeat(301)}`,
    `/feeds/en/${'a'.repeat(301)}.rss`,
    `/references/${'a'.repeat(301)}.ris`,
    `/share-images/en/${'a'.repeat(301)}.png`,
    `/calendars/en/event/${'a'.repeat(301)}.ics`,
    '/share-images/share-images/en.png.png',
    '/share-images/feeds/en/news.rss.png',
    '/share-images/en/there-is-no-such-page.png',
    '/en/search?q=%',
    '/en/search?q=%ed%a0%80',
    '/__nuxt_error',
    '/__nuxt_error:80',
    '/__nuxt_island/a',
    '/preview/%00/en',
    '/preview/%e2%82%ac/en',
    '/media/%2e%2e%2fcms.db',
  ])('%s is answered without an error of ours', async (path) => {
    const { status } = await raw({ path })
    expect(status).toBeGreaterThanOrEqual(200)
    expect(status).toBeLessThan(500)
  })

  it.each([
    '/__nuxt_error',
    '/__nuxt_error:80',
    '/__nuxt_errors?statusCode=404',
    '/%5f_nuxt_error',
  ])('%s, the framework\'s own, is nobody\'s', async (path) => {
    const { status, headers } = await raw({ path })
    expect(status === 301
      ? (await raw({ path: headers.location ?? '' })).status
      : status).toBe(404)
  })

  it.each(['[::1', 'a b', 'x:99999', ''])('nor is a host “%s”', async (host) => {
    for (const path of ['/feeds/en/news/x%22y.rss', '/preview/token/en', '/en/news']) {
      expect((await raw({
        path,
        headers: { host },
      })).status).toBeLessThan(500)
    }
  })

  it.each([
    '/%09/evil.example/',
    '//%09/evil.example/',
    '/\\%09/evil.example/',
    '/%09\\evil.example/',
    '/.//evil.example/',
    '/en/..//evil.example/',
    '/%2f%2fevil.example/',
  ])('%s leads to no other host', async (path) => {
    const { status, headers } = await raw({ path })
    if (status >= 300 && status < 400)
      expect(new URL(headers.location ?? '', platform.site.url).origin).toBe(platform.site.url)
    else
      expect([400, 404]).toContain(status)
  })

  it('one client may ask for so many pages that are not stored, and is then told when to come again', async () => {
    const statuses = await Promise.all(Array.from({ length: 100 }, async (_, each) => {
      const { status, headers } = await raw({
        path: `/en/limited-${each}`,
        headers: { 'x-forwarded-for': '203.0.113.7' },
      })
      return status === 429 && Number(headers['retry-after']) > 0
    }))
    expect(statuses.filter(Boolean).length).toBeGreaterThan(10)
    expect((await raw({
      path: '/en/news',
      headers: { 'x-forwarded-for': '203.0.113.7' },
    })).status).toBe(200)
    expect((await raw({
      path: '/en/limited-other',
      headers: { 'x-forwarded-for': '203.0.113.8' },
    })).status).toBe(404)
  })
})

describe('a file', () => {
  it('is given in part, and not again to who has it', async () => {
    const [path = ''] = attributesOf(await (await get('/en')).text(), /img/, 'src').filter(src => src.startsWith('/media/'))
    const whole = await get(path)
    const bytes = await whole.bytes()
    expect(whole.headers.get('accept-ranges')).toBe('bytes')
    const part = await get(path, { range: 'bytes=10-19' })
    expect([
      part.status,
      part.headers.get('content-range'),
    ]).toEqual([206, `bytes 10-19/${bytes.length}`])
    expect(await part.bytes()).toEqual(bytes.slice(10, 20))
    expect((await get(path, { range: `bytes=${bytes.length}-` })).status).toBe(416)
    expect((await get(path, { 'if-none-match': whole.headers.get('etag') ?? '' })).status).toBe(304)
    const head = await fetch(platform.site.url + path, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String(bytes.length))
  })
})

describe('a list in pages', () => {
  it.each(['/en/news', '/fi/julkaisut', '/sv/nyheter'])('%s leads on and back, and no entry is on both pages', async (path) => {
    const first = await (await get(path)).text()
    const [next = ''] = attributesOf(first, /a [^>]*rel="next"/, 'href')
    expect(next).toBe(`${path}?page=2`)
    const second = await (await get(next)).text()
    expect(attributesOf(second, /a [^>]*rel="prev"/, 'href')).toEqual([path])
    expect(attributesOf(second, /link rel="canonical"/, 'href')).toEqual([`${platform.site.url}${next}`])
    const entries = (html: string) => attributesOf(html, /a/, 'href').filter(href => href.startsWith(`${path}/`))
    expect(entries(first).length).toBeGreaterThan(0)
    expect(entries(second).length).toBeGreaterThan(0)
    expect(entries(second).filter(href => entries(first).includes(href))).toEqual([])
  })

  it.each([
    '0',
    '-1',
    '1.5',
    'two',
    '9999',
    '99999999999',
    '2%27',
    '',
  ])('page “%s” is not there', async (page) => {
    expect((await get(`/en/news?page=${page}`)).status).toBe(404)
  })
})

describe('who asks in an unusual way', () => {
  it.each([
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS',
    'PROPFIND',
  ])('%s is not answered with a page', async (method) => {
    const { status, headers } = await raw({ method, path: '/en/news' })
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD')
  })

  it('hEAD is answered as GET, without the page', async () => {
    const answer = await fetch(`${platform.site.url}/en/news`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })

  it.each([
    ['host', 'evil.example'],
    ['x-forwarded-host', 'evil.example'],
    ['forwarded', 'host=evil.example'],
  ])('a header %s: %s changes no address on the page', async (name, value) => {
    const { status, body } = await raw({
      path: '/en/news',
      headers: { [name]: value },
    })
    expect([200, 400, 404, 421]).toContain(status)
    expect(body).not.toContain('evil.example')
  })
})

describe('a site whose CMS is dead', () => {
  it.each(locales)('says so in %s, and lets nobody keep the answer', async (locale) => {
    for (const path of [
      `/${locale}`,
      sectionPath('news', locale),
      itemPath('news', locale, 'any'),
    ]) {
      const answer = await fetch(lonely.url + path)
      const html = await answer.text()
      expect(answer.status, path).toBe(503)
      expect(answer.headers.get('cache-control'), path).toContain('no-store')
      expect(Number(answer.headers.get('retry-after')), path).toBeGreaterThan(0)
      expect(attributesOf(html, /html/, 'lang'), path).toEqual([locale])
      expect(html, path).toMatch(/<h1[^>]*>[^<]+<\/h1>/)
      expect(html, path).not.toMatch(/ECONNREFUSED|fetch failed|node_modules/)
    }
  })

  it.each([
    '/uploads/nothing',
    '/calendars/en/event',
    '/media/a/b.png',
    '/feeds/en/news.rss',
    '/media/a.png',
    '/preview/a/en',
  ])('says of %s when to come again, too', async (path) => {
    const answer = await fetch(lonely.url + path)
    expect(answer.status).toBe(503)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('is alive, but not ready', async () => {
    expect((await fetch(`${lonely.url}/health/live`)).status).toBe(200)
    expect((await fetch(`${lonely.url}/health/ready`)).status).toBe(503)
    expect((await fetch(`${platform.site.url}/health/ready`)).status).toBe(200)
  })
})

it('an address that two documents have from before that was refused shows each its own language, and another what the default one says', async () => {
  const write = editor(await adminClient({ url: platform.cms.url, ...platform.cms.admin }))
  const slug = 'shared-of-old'
  for (const [title, locale] of [
    ['Suomeksi', 'fi'],
    ['In English', 'en'],
  ] as const) {
    const id = await write.create(NEWS, {
      title,
      slug: `${slug}-${locale}`,
      lead: 'Lead.',
      publishedOn: '2026-01-01',
    }, locale)
    await write.publish(NEWS, id, {}, locale)
  }
  const database = new DatabaseSync(join(platform.cms.dataDir, 'cms.db'))
  database.prepare('update news_items set slug = ? where slug like ?').run(slug, `${slug}-__`)
  database.close()
  for (const [locale, title] of [
    ['fi', 'Suomeksi'],
    ['en', 'In English'],
    ['sv', 'In English'],
  ] as const) {
    const answer = await get(itemPath('news', locale, slug))
    expect(answer.status, locale).toBe(200)
    expect(await answer.text(), locale).toMatch(new RegExp(`<h1[^>]*>\\s*${title}`))
  }
})

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(platform.site.url + path, { redirect: 'manual', headers })
}

/** Sends what `fetch` would mend or refuse: odd paths, methods and hosts. */
async function raw({ path, method = 'GET', headers = {} }: { path: string, method?: string, headers?: Record<string, string> }) {
  const { hostname, port } = new URL(platform.site.url)
  const asked = request({
    hostname,
    port,
    path,
    method,
    headers,
  })
  asked.end()
  const [answer] = await once(asked, 'response') as [import('node:http').IncomingMessage]
  const chunks = await answer.setEncoding('utf8').toArray() as string[]
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    body: chunks.join(''),
  }
}
