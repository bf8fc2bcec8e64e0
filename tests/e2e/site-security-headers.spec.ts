import type { Cms } from '../setup/cms'
import type { Server } from '../setup/servers'
import { calendarPath, feedPath, iconPath, manifestPath, shareImagePath, sitemapPath } from '@ican/shared/paths'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCms } from '../setup/cms'
import { freePort } from '../setup/ports'
import { startSite } from '../setup/site'
import { attributesOf } from './support/crawl'
import { observatoryPoints } from './support/observatory'

/** As the site is set up where it is public: behind a server that speaks HTTPS. */
const env = { SITE_URL: 'https://site.example' }

let cms: Cms
let site: Server
let lonely: Server

beforeAll(async () => {
  cms = await startCms({ seed: true })
  site = await startSite({ cms, env })
  lonely = await startSite({
    cms: { url: `http://127.0.0.1:${await freePort()}` },
    env,
  })
})

afterAll(async () => {
  await lonely?.stop()
  await site?.stop()
  await cms?.stop()
})

interface Asked { status: number, path: string, method?: string, headers?: Record<string, string>, of?: 'site' | 'lonely' }

const kinds: [string, Asked][] = [
  [
    'a page, rendered',
    { status: 200, path: '/en/news' },
  ],
  [
    'a page from the store',
    {
      status: 200,
      path: '/en/news',
      headers: { 'accept-encoding': 'br' },
    },
  ],
  [
    'the head of a page',
    { status: 200, path: '/en/news', method: 'HEAD' },
  ],
  [
    'a page that is not there',
    { status: 404, path: '/en/nothing' },
  ],
  [
    'an address without a language that is not there',
    { status: 404, path: '/nothing' },
  ],
  [
    'a redirect to the one address',
    { status: 301, path: '/en/news/' },
  ],
  [
    'the bare address',
    { status: 302, path: '/' },
  ],
  [
    'a method that is not allowed',
    { status: 405, path: '/en/news', method: 'POST' },
  ],
  [
    'a page without the content system',
    { status: 503, path: '/en/news', of: 'lonely' },
  ],
  [
    'a feed',
    {
      status: 200,
      path: feedPath('news', 'fi', 'rss'),
    },
  ],
  [
    'a feed that is not there',
    { status: 404, path: '/feeds/fi/nothing.rss' },
  ],
  [
    'a feed without the content system',
    {
      status: 503,
      path: feedPath('news', 'fi', 'rss'),
      of: 'lonely',
    },
  ],
  [
    'a calendar',
    {
      status: 200,
      path: calendarPath('sv'),
    },
  ],
  [
    'a sitemap',
    {
      status: 200,
      path: sitemapPath('en'),
    },
  ],
  [
    'the list of sitemaps',
    { status: 200, path: '/sitemap.xml' },
  ],
  [
    'what robots read',
    { status: 200, path: '/robots.txt' },
  ],
  [
    'what language models read',
    { status: 200, path: '/llms.txt' },
  ],
  [
    'what libraries ask',
    { status: 200, path: '/oai?verb=Identify' },
  ],
  [
    'whom to tell of a weakness',
    { status: 200, path: '/.well-known/security.txt' },
  ],
  [
    'the speculation rules',
    { status: 200, path: '/speculation-rules.json' },
  ],
  [
    'a manifest',
    {
      status: 200,
      path: manifestPath('fi'),
    },
  ],
  [
    'an icon',
    {
      status: 200,
      path: iconPath('icon.svg'),
    },
  ],
  [
    'a share image',
    {
      status: 200,
      path: shareImagePath('/en/news'),
    },
  ],
  [
    'a share image that is not there',
    {
      status: 404,
      path: shareImagePath('/en/nothing'),
    },
  ],
  [
    'a file that is not there',
    { status: 404, path: '/media/nothing.png' },
  ],
  [
    'a file of the build that is not there',
    { status: 404, path: '/_nuxt/nothing.css' },
  ],
  [
    'life',
    { status: 200, path: '/health/live' },
  ],
  [
    'readiness',
    { status: 503, path: '/health/ready', of: 'lonely' },
  ],
]

async function ask({ path, method = 'GET', headers = {}, of = 'site' }: Asked) {
  const { url } = of === 'site'
    ? site
    : lonely
  const answer = await fetch(url + path, { method, headers, redirect: 'manual' })
  return {
    answer,
    html: await answer.text(),
  }
}

describe('mozilla\'s HTTP Observatory', () => {
  it.each(kinds)('gives %s 125 points or more', async (_, asked) => {
    const { answer, html } = await ask(asked)
    expect(answer.status).toBe(asked.status)
    expect(observatoryPoints({ headers: answer.headers, html })).toMatchObject({
      points: expect.toSatisfy((points: number) => points >= 125) as number,
    })
  })

  it('gives as many to what a page loads, and to the answer that it has not changed', async () => {
    const { html } = await ask({ status: 200, path: '/en' })
    const parts = [
      ...attributesOf(html, /link rel="stylesheet"/, 'href'),
      ...attributesOf(html, /img/, 'src').slice(0, 1),
      '/en',
    ]
    expect(parts.length).toBeGreaterThanOrEqual(3)
    for (const path of parts) {
      const { answer } = await ask({ status: 200, path })
      expect(answer.status, path).toBe(200)
      expect(observatoryPoints({ headers: answer.headers, html: '' }).points, path).toBeGreaterThanOrEqual(125)
      const etag = answer.headers.get('etag')
      if (etag === null)
        continue
      const { answer: unchanged } = await ask({
        status: 304,
        path,
        headers: { 'if-none-match': etag },
      })
      expect(unchanged.status, path).toBe(304)
      expect(observatoryPoints({ headers: unchanged.headers, html: '' }).points, path).toBeGreaterThanOrEqual(125)
    }
  })

  it('would find a fault where there is one', () => {
    const headers = new Headers({ 'content-type': 'text/html', 'content-security-policy': 'default-src https: \'unsafe-inline\'' })
    const { points } = observatoryPoints({ headers, html: '<script src="//example.org/a.js"></script>' })
    expect(points).toBe(0)
  })
})

describe('what pages may do', () => {
  it('is the same on every kind of answer, but for the one script of a page, and no script can write to the page', async () => {
    const policies = new Map<string, string[]>()
    for (const [name, asked] of kinds.filter(([, { path }]) => !path.startsWith('/health/'))) {
      const policy = ((await ask(asked)).answer.headers.get('content-security-policy') ?? 'none')
        .replace(/script-src '(?:none|sha384-[\w+/=]+)';/, '')
      policies.set(policy, [
        ...policies.get(policy) ?? [],
        name,
      ])
    }
    expect(Object.fromEntries([...policies].slice(1))).toEqual({})
    const [policy] = policies.keys()
    expect(policy).toContain('default-src \'none\'')
    expect(policy).toContain('require-trusted-types-for \'script\'')
    expect(policy).not.toContain('unsafe')
  })

  it('tells browsers what they may fetch ahead: pages, and nothing else', async () => {
    const { answer } = await ask({ status: 200, path: '/en/news' })
    const rules = JSON.parse(answer.headers.get('speculation-rules') ?? '') as string
    const file = await fetch(site.url + rules)
    expect(file.headers.get('content-type')).toBe('application/speculationrules+json')
    expect(await file.json()).toMatchObject({
      prefetch: [
        {
          where: {
            and: [
              { href_matches: '/*' },
              {
                not: {
                  href_matches: expect.arrayContaining(['/media/*', '/health/*']) as string[],
                },
              },
            ],
          },
        },
      ],
    })
  })
})
