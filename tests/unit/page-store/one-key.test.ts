import type { AddressInfo } from 'node:net'
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import { itemPath, itemSections, sectionPath, sections, sitemapPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Refresher } from '../../../web/page-store/refresh/refresher'
import { Admission } from '../../../web/page-store/serve/admission'
import { TrustedProxies } from '../../../web/page-store/serve/client-address'
import { pageHandler } from '../../../web/page-store/serve/handler'
import { addressOf, pageKey } from '../../../web/page-store/store/address'
import { spellingOf } from '../../setup/spellings'
import { answer, change, storeOf } from './support'

/** The addresses that a sitemap would name, and files beside them. */
const addresses = locales.flatMap(locale => [
  `/${locale}`,
  sitemapPath(locale),
  `/feeds/${locale}/news.rss`,
  `/calendars/${locale}/events.ics`,
  ...sections.map(section => sectionPath(section, locale)),
  ...itemSections.map(section => itemPath(section, locale, 'patients-first-2')),
])

const withdrawn = new Set<string>()

/** The framework decodes a path before it looks for the page, as h3 does. */
function app(url: string) {
  const [path = '', query = ''] = url.split('?')
  const decoded = path.replaceAll('%25', '%2525').split(/(%2f)/i).map(part => decodeURI(part)).join('')
  return addresses.includes(decoded) && query === '' && !withdrawn.has(decoded)
    ? answer({
        body: `The page at ${decoded}`,
        tags: ['document:site', `document:${decoded}`],
      })
    : answer({ status: 404, body: 'Not found' })
}

const { store, pages } = storeOf(async key => app(key), { lasting: 1000, passing: 1000 })
const headers = {}
const siteUrl = 'http://127.0.0.1'
const server = createServer(pageHandler({
  store,
  refresher: new Refresher(store, siteUrl),
  admission: new Admission({
    proxies: new TrustedProxies('127.0.0.1'),
    headers,
  }),
  headers,
  siteUrl,
  app: (asked, response) => {
    const { status, body } = app(asked.url ?? '')
    response.writeHead(status).end(body)
  },
}))
const agent = new Agent({ keepAlive: true, maxSockets: 10 })

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  for (const address of addresses) {
    store.link(address)
    await store.render(address)
  }
})
afterAll(() => {
  agent.destroy()
  server.close()
})

async function get(path: string) {
  const asked = request({
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    path,
    agent,
  })
  asked.end()
  const [response] = await once(asked, 'response') as [import('node:http').IncomingMessage]
  const chunks = await response.toArray() as Buffer[]
  return {
    status: response.statusCode ?? 0,
    location: response.headers.location,
    body: Buffer.concat(chunks).toString(),
  }
}

const spelling = spellingOf(addresses)

const keys = () => pages.all().map(({ page }) => page.key).toSorted()
const known = new Map(addresses.map(address => [address, `The page at ${address}`]))

async function isHonest({ url }: { url: string }): Promise<void> {
  const { status, location, body } = await get(url)
  const at = (path: string) => known.get(path.split('?')[0] ?? '')
  if (status === 200) {
    expect([
      ...known.values(),
    ], url).toContain(body)
  }
  else if (status === 301) {
    expect(new URL(location ?? '', siteUrl).origin, url).toBe(siteUrl)
    const target = await get(location ?? '')
    expect([200, 404], url).toContain(target.status)
    if (target.status === 200)
      expect(target.body, url).toBe(at(location ?? ''))
  }
  else {
    // A letter that is not ASCII is refused by the parser of HTTP.
    expect([status, url]).toEqual([
      /\P{ASCII}/u.test(url)
        ? 400
        : 404,
      url,
    ])
  }
}

it('any spelling of any address has the key of its page, leads to it, or is none, and stores nothing', async () => {
  const before = keys()
  for (const { url } of fc.sample(spelling, { numRuns: 25_000, seed: 20_261_128 })) {
    const address = addressOf(url)
    const key = address.kind === 'moved'
      ? pageKey(address.to)
      : pageKey(url)
    if (key === undefined)
      continue
    const { status, body } = pages.peek(key)
      ? { status: 200, body: pages.bodiesInMemory(key)?.identity }
      : await store.render(key)
    expect([200, 404], url).toContain(status)
    if (status === 200)
      expect(String(body), url).toBe(known.get(key))
  }
  expect(keys()).toEqual(before)
}, 60_000)

it('any spelling over HTTP is the page\'s own bytes, a 301 to it, or 404, and stores nothing', async () => {
  const before = keys()
  const asked = fc.sample(spelling, { numRuns: 1500, seed: 20_261_129 })
  for (let from = 0; from < asked.length; from += 50)
    await Promise.all(asked.slice(from, from + 50).map(isHonest))
  expect(keys()).toEqual(before)
}, 60_000)

it('a withdrawal reaches every spelling', async () => {
  const path = itemPath('news', 'en', 'patients-first-2')
  withdrawn.add(path)
  store.changed([
    change({
      documentId: path,
      kind: 'unpublished',
      slugBefore: 'patients-first-2',
      slugAfter: null,
    }),
  ])
  const asked = fc.sample(spelling.filter(({ address }) => address === path), { numRuns: 300, seed: 20_261_128 })
  for (const { url } of asked) {
    const { status, location, body } = await get(url)
    expect(body, url).not.toContain(path)
    expect([301, 400, 404, 410], url).toContain(status)
    if (location !== undefined)
      expect((await get(location)).body, url).not.toContain(path)
  }
})
