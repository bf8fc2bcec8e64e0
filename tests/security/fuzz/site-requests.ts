import type { Sent } from './exchange'
import { otherPaths } from '@ican/shared/other-paths'
import { feedFormats, searchPath, sectionPath, sections, shareImagePath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import fc from 'fast-check'
import { spellingOf } from '../../setup/spellings'
import { headers } from './headers'
import { FORGED_HOST, oddPart, oddText, often, queryOf, readMethod } from './values'

/** What there is on the site that requests are about. */
export interface Known {
  /** The addresses of all stored pages and files. */
  addresses: string[]
  /** The names of uploaded files. */
  media: string[]
  /** A preview's token, which opens a draft. */
  token: string
  /** Where that draft is seen. */
  draft: string
}

const locale = fc.oneof(
  often(5, fc.constantFrom<string>(...locales)),
  often(1, oddPart),
)

/** Requests to every public route of the site: what there is in other spellings, and what there is not. */
export function siteRequests({ addresses, media, token, draft }: Known): fc.Arbitrary<Sent> {
  const known = fc.constantFrom(...addresses)
  const lists = locales.flatMap(each => [
    ...sections.map(section => sectionPath(section, each)),
    searchPath(each),
  ])
  const folders = [
    ...otherPaths.filter(path => path.endsWith('/')).map(path => `/${path}`),
    ...locales.map(each => `/${each}/`),
    ...lists.map(path => `${path}/`),
  ]
  const target = fc.oneof(
    often(30, known),
    often(30, spellingOf(addresses).map(({ url }) => withoutSpaces(url))),
    often(12, joined(known, queryOf('cb', 'page', 'topic', 'year', 'q'))),
    often(10, joined(fc.constantFrom(...lists), queryOf('topic', 'year', 'page', 'kind'))),
    often(3, joined(fc.constantFrom(...locales.map(each => searchPath(each))), queryOf('q', 'kind', 'page', 'q[]'))),
    often(12, joined(fc.constantFrom(...folders), oddPart)),
    often(6, joined(known, fc.constantFrom('/', '%2f', '.', '', '?', '%3f'), oddPart)),
    often(4, joined(fc.constant('/'), locale, fc.constant('/'), oddPart)),
    often(4, filesOf(['/feeds/'], locale, [
      '/news',
      '/events',
      '/publications',
      '/board-updates',
      '/x',
    ], feedFormats)),
    often(3, filesOf(['/calendars/'], locale, ['/events', '/event'], ['ics'])),
    often(3, filesOf(['/data/'], locale, [
      '/key-figures',
      '/publications',
      '/publications/all',
      '/publication',
    ], ['csv', 'json', 'pdf'])),
    often(2, filesOf([
      '/references',
      '/icons',
      '/manifests',
      '/sitemaps',
    ], fc.constant(''), ['/'], [
      'ris',
      'bib',
      'json',
      'png',
      'svg',
      'webmanifest',
      'xml',
    ])),
    often(4, spellingOf(addresses.filter(path => !path.includes('.')).map(shareImagePath)).map(({ url }) => withoutSpaces(url))),
    often(8, joined(fc.constant('/media/'), fc.oneof(fc.constantFrom(...media), spellingOf(media).map(({ url }) => withoutSpaces(url)), oddPart.map(part => `${part}.png`)))),
    often(4, joined(fc.constant('/preview/'), spellingOf([
      `${token}${draft}`,
      `${token}/version`,
      token,
      'refresh.js',
    ]).map(({ url }) => withoutSpaces(url)))),
    often(2, joined(fc.constant(`/preview/${token}`), fc.oneof(known, joined(fc.constant('/'), oddPart)))),
    often(2, joined(fc.constant('/preview/'), oddPart, fc.constant(draft))),
    often(3, joined(fc.constantFrom('/health/live', '/health/ready', '/api/', '/__nuxt_error', '/__nuxt_island/', '/_nuxt/', '/', '/uploads/', '/favicon.ico'), fc.oneof(fc.constant(''), oddPart, queryOf('url', 'statusCode', 'a')))),
    often(2, fc.oneof(oddPart.filter(part => part !== ''), fc.constantFrom(`http://${FORGED_HOST}/en`, `//${FORGED_HOST}/en/`, `${FORGED_HOST}:443`, '*', 'en', '/.//x', '/%2e%2e//'))),
  )
  return fc.record({
    method: readMethod,
    target,
    headers,
    body: fc.oneof(often(15, fc.constant(undefined)), often(1, oddText)),
  })
}

/** Files whose names and topics are made up. */
function filesOf(beginnings: readonly string[], inside: fc.Arbitrary<string>, kinds: readonly string[], endings: readonly string[]): fc.Arbitrary<string> {
  return joined(
    fc.constantFrom(...beginnings),
    inside,
    fc.constantFrom(...kinds),
    fc.oneof(fc.constant(''), oddPart.map(part => `/${part}`), oddPart),
    fc.constantFrom(...endings.map(ending => `.${ending}`), ''),
  )
}

function joined(...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map(all => all.join(''))
}

function withoutSpaces(url: string): string {
  return url.replaceAll(' ', '%20')
}
