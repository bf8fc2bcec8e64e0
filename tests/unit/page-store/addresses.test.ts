import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { addressOf } from '../../../web/page-store/store/address'

it.each([
  ['/en', '/en'],
  ['/en/news', '/en/news'],
  ['/sv/nyheter/ett-exempel', '/sv/nyheter/ett-exempel'],
  ['/feeds/en/news/health-data.rss', '/feeds/en/news/health-data.rss'],
  ['/en/news?utm_source=mail&cb=1', '/en/news'],
  ['/en/people?page=2', '/en/people'],
  ['/en/news?year=&topic=', '/en/news'],
  ['/en/news?page=1', '/en/news'],
  ['/en/news?page=2&topic=health-data&year=2025', '/en/news?topic=health-data&year=2025&page=2'],
  ['/fi/julkaisut?page=2&order=title&type=article&person=&q=', '/fi/julkaisut?type=article&order=title&page=2'],
  ['/references/publications/2021.ris?term=2019-2022', '/references/publications/2021.ris'],
  ['/en/news?q=hopes', '/en/news'],
  ['/en/news?topic=%68ealth-data', '/en/news?topic=health-data'],
  ['/en/events?year=2025', '/en/events'],
  ['/en/search?utm_source=mail', '/en/search'],
  ['/en/old%20name', '/en/old%20name'],
  [`/en?${'a'.repeat(5000)}`, '/en'],
])('%s is stored as %s', (url, key) => {
  expect(addressOf(url)).toEqual({ kind: 'page', key })
  expect(addressOf(key)).toEqual({ kind: 'page', key })
})

it.each([
  ['/en/news/', '/en/news'],
  ['/en/news//', '/en/news'],
  ['/en/%6eews', '/en/news'],
  ['/%65n', '/en'],
  ['/en/news/%70atients/?cb=1', '/en/news/patients'],
  ['/en/%6eews?page=2&cb=1', '/en/news?page=2'],
  ['/calendars/en/%65vents.ics', '/calendars/en/events.ics'],
  ['/en/n%c3%a4yte', '/en/n%C3%A4yte'],
  ['/en/näyte', '/en/n%C3%A4yte'],
  ['/fi/syo%CC%88pa%CC%88/', '/fi/sy%C3%B6p%C3%A4'],
  ['/%6dedia/photo.jpg', '/media/photo.jpg'],
  ['/en/search/?q=%68opes', '/en/search?q=%68opes'],
])('%s is sent on to %s', (url, to) => {
  expect(addressOf(url)).toEqual({ kind: 'moved', to })
  expect(addressOf(to).kind).not.toBe('moved')
})

it.each([
  '/',
  '/en/search?q=hopes',
  '/en/publications?q=hopes&year=2021',
  '/en/publications?topic=a&year=2021&type=article',
  '/references/publications/selection.json?q=hopes',
  '/references/publications/selection.ris?term=2019-2022',
  '/data/sv/publications/selection.csv?q=hopes',
  '/data/sv/publications/selection.pdf?q=hopes',
  '/data/sv/publications/all.pdf',
  '/data/sv/publications/health-data/2021.pdf',
  '/fi/haku?page=2',
  '/media/photo.jpg',
  '/_nuxt/entry.css',
  '/preview/token/en/news?page=2',
])('%s is answered anew each time', (url) => {
  expect(addressOf(url)).toEqual({ kind: 'uncached' })
})

it.each([
  '/en%3fcb=1',
  '/en/news%3Fcb=2',
  '/en%2fnews',
  '/en/a%23b',
  '/en/100%25',
  '/en/100%2525',
  '/en/a%5cb',
  '/en/\\b',
  '/en/%00',
  '/en/a%0d%0aX',
  '/%09/evil.example/',
  '/en/%7f',
  '/en/%c2%85',
  '/en/%ff',
  '/en/%c3',
  '/en/%',
  '/en/%zz',
  '/en/%ed%a0%80',
  '/en/\uFFFD',
  '/en//news',
  '//example.org/',
  '/en/../media',
  '/en/%2e%2e/media',
  '/en/./news',
  '/media/%2e%2e%2fsecret',
  'http://example.org/en',
  '*',
  '',
  `/en/${'a'.repeat(300)}`,
  `/en/${'%61'.repeat(300)}`,
  `/en/${'ä'.repeat(300)}`,
  `/${'a/'.repeat(2500)}`,
  '/en/news?page=0',
  '/en/news?page=',
  '/en/news?page=two',
  '/en/news?year=999',
  '/en/news?year=20255',
  '/en/news?topic=%00',
  '/en/publications?person=a%2Fb',
  '/en/publications?type=Article',
  '/sv/publikationer?term=2019',
  '/fi/julkaisut?access=closed',
  '/fi/julkaisut?order=newest',
  '/en/news?topic=%ff',
  `/en/news?topic=${'a'.repeat(121)}`,
  `/en/news?topic=${'a'.repeat(99)}\uD83D\uDE00`.slice(0, -1),
])('%j is no address', (url) => {
  expect(addressOf(url)).toEqual({ kind: 'refused' })
})

it('the longest address that a redirect may have led from is still asked for', () => {
  expect(addressOf(`/en/${'a'.repeat(296)}`).kind).toBe('page')
  expect(addressOf(`/share-images/en/${'a'.repeat(296)}.png`).kind).toBe('page')
})

it('nor is a longer one asked for where the store keeps nothing', () => {
  for (const folder of ['/media', '/uploads', '/preview/token/en']) {
    expect(addressOf(`${folder}/${'a'.repeat(280)}`).kind, folder).toBe('uncached')
    expect(addressOf(`${folder}/${'a'.repeat(301)}`).kind, folder).toBe('refused')
  }
  expect(addressOf(`/preview/${'t'.repeat(400)}/en`).kind).toBe('uncached')
})

/** Every spelling of a text by one escaped byte at one place, in either case. */
function spellings(text: string): string[] {
  return Array.from(text, (letter, at) => {
    const escaped = `%${Buffer.from(letter).toString('hex')}`
    return [
      escaped,
      escaped.toUpperCase(),
    ].map(each => text.slice(0, at) + each + text.slice(at + 1))
  }).flat()
}

it('a page has one key, however it is spelt', () => {
  for (const key of [
    '/en/news/patients-first',
    '/fi/uutiset',
    '/feeds/sv/news.rss',
    '/en/a/b/c',
  ]) {
    for (const url of spellings(key)) {
      const address = addressOf(url)
      expect(address, url).toEqual(url.toLowerCase().includes('%2f')
        ? { kind: 'refused' }
        : { kind: 'moved', to: key })
    }
  }
})
