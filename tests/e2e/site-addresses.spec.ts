import type { Server } from '../setup/servers'
import type { SharedPlatform } from '../setup/site'
import { once } from 'node:events'
import { request } from 'node:http'
import { itemPath, sectionPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedPlatform } from '../setup/ask-host'
import { startSiteAlone } from '../setup/site'
import { attributesOf } from './support/crawl'

let platform: SharedPlatform
let lonely: Server

beforeAll(async () => {
  platform = await sharedPlatform()
  lonely = await startSiteAlone()
})

afterAll(async () => {
  await lonely?.stop()
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

  it('is alive, but not ready', async () => {
    expect((await fetch(`${lonely.url}/health/live`)).status).toBe(200)
    expect((await fetch(`${lonely.url}/health/ready`)).status).toBe(503)
    expect((await fetch(`${platform.site.url}/health/ready`)).status).toBe(200)
  })
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
