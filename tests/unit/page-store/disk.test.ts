import type { Page } from '../../../web/page-store/store/page'
import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checksum, PageFiles } from '../../../web/page-store/store/disk'
import { temporaryFolder } from './support'

function page(key: string, content: string, more: Partial<Page> = {}): [Page, { identity: Buffer }] {
  return [
    {
      key,
      tags: [],
      headers: {},
      renderedAt: 0,
      build: 'one',
      length: content.length,
      checksums: {
        identity: checksum(content),
      },
      ...more,
    },
    {
      identity: Buffer.from(content),
    },
  ]
}

it('a page lies at its address, for a web server; what has a query or an odd address does not', async () => {
  const folder = temporaryFolder()
  const files = new PageFiles(folder)
  const keys = [
    '/en/news',
    '/en/news?page=2',
    '/feeds/en/news.rss',
    '/en/n%C3%A4yte',
    '/.well-known/security.txt',
    '/en/news/index.html',
    '/en/news/index.html.gz',
    '/en/news.html',
  ]
  for (const key of keys)
    await files.write(...page(key, `Page ${key}`))
  const site = join(folder, 'site')
  expect(readdirSync(site, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name).slice(site.length)).toSorted())
    .toEqual(['/en/news/index.html', '/feeds/en/news.rss'])
  expect(readFileSync(join(site, 'en/news/index.html'), 'utf8')).toBe('Page /en/news')
  for (const key of keys)
    expect((await files.read(page(key, `Page ${key}`)[0]))?.identity.toString(), key).toBe(`Page ${key}`)
})

it('a withdrawn page leaves nothing at its address', async () => {
  const folder = temporaryFolder()
  const files = new PageFiles(folder)
  await files.write(...page('/en/news', 'Page'))
  await files.write(...page('/en/news', 'Gone', { gone: true }))
  expect(readdirSync(join(folder, 'site', 'en', 'news'))).toEqual([])
  expect(files.index()).toMatchObject([
    { key: '/en/news', gone: true },
  ])
})

it('a file that was cut or changed counts as absent', async () => {
  const folder = temporaryFolder()
  const files = new PageFiles(folder)
  const [stored, bodies] = page('/en/news', 'Page')
  await files.write(stored, bodies)
  writeFileSync(join(folder, 'site/en/news/index.html'), 'Pa')
  expect(await files.read(stored)).toBeUndefined()
  writeFileSync(join(folder, 'index', readdirSync(join(folder, 'index'))[0] ?? ''), '{"key":')
  expect(files.index()).toEqual([])
})
