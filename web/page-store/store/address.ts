import type { RouteKind } from '@ican/shared/paths'
import { isUnstoredPath } from '@ican/shared/other-paths'
import { isMadeWhenAsked, publicationQueryNames, routeOf } from '@ican/shared/paths'
import { askedText, isPublicationValue } from '../../common/publicationQuery.ts'

/** What is to be done with a request for an address. */
export type Address
  /** The answer may be stored, under this key: the address in its one canonical spelling. */
  = | { kind: 'page', key: string }
  /** The framework answers each time anew: files, previews, what somebody searches for. */
    | { kind: 'uncached' }
  /** The same address in another spelling: readers are sent to the canonical one. */
    | { kind: 'moved', to: string }
  /** No address of any page, whatever is published. */
    | { kind: 'refused' }

/** By what the list of publications is narrowed, but for the words that somebody looks for. */
const facetNames = publicationQueryNames.filter(name => name !== 'q')

/** The parts of the query that change a page, by kind of page. All others reach neither the render nor the key. */
const queryNames: Partial<Record<RouteKind, readonly string[]>> = {
  'news': ['topic', 'year', 'page'],
  'events': ['topic', 'page'],
  'publications': [...facetNames, 'page'],
  'board-updates': ['page'],
}

/** A list of publications narrowed in more ways is not stored: there are too many of them, and hardly anybody asks for the same. */
const maxFacets = 2

/** By any of these somebody searches. What they search for is theirs, and there is no end of it. */
const searchNames = ['q', 'kind', 'page']

/** The most that it takes for the old address of a redirect, decoded. Asked for a longer one it answers 400. */
const maxPath = 300
/** Of a path, in characters, as sent: longer than any of the site with everything escaped. */
const maxSentPath = 4000

/** Share images and previews lie at the address of their page with this around it. */
const wrapping = /^\/share-images|\.png$|^\/preview\/[^/]+/g

/**
 * What no part of an address has, decoded: control characters, letters that were not UTF-8, and what means something
 * else once it is decoded a second time.
 */
const refusedCharacters = /[\p{Cc}\uFFFD#%?/\\]/u

/** Whether a value may stand in the query of a page. */
const queryValues: Record<string, (value: string) => boolean> = {
  ...Object.fromEntries(facetNames.map(name => [
    name,
    (value: string) => isPublicationValue(name, value),
  ])),
  page: value => /^[1-9]\d{0,3}$/.test(value),
}

/** Without any escape there is nothing to decode. */
const plainPath = /^(?:\/[\w.~!$&'()*+,;=:@-]+)+$/

/** Reads the address of a request. A key that this has given is read as itself. */
export function addressOf(url: string): Address {
  const mark = url.indexOf('?')
  const asked = mark === -1
    ? url
    : url.slice(0, mark)
  const search = mark === -1
    ? ''
    : url.slice(mark)
  if (asked.length > maxSentPath)
    return { kind: 'refused' }
  if (asked === '/')
    return { kind: 'uncached' }
  const path = canonicalPath(asked)
  if (path === undefined)
    return { kind: 'refused' }
  const address = isUnstoredPath(path) || isMadeWhenAsked(path)
    ? { kind: 'uncached' } as const
    : pageAt(path, search)
  if (path === asked || address.kind === 'refused')
    return address
  return {
    kind: 'moved',
    to: address.kind === 'page'
      ? address.key
      : path + printable(search),
  }
}

/** Under which key the answer to an address is stored; undefined where it is not stored, or not by this spelling. */
export function pageKey(url: string): string | undefined {
  const address = addressOf(url)
  return address.kind === 'page'
    ? address.key
    : undefined
}

/** The one spelling of a path: no slash at the end, letters in one piece with their marks, and nothing escaped that need not be (RFC 3986). Undefined where there can be no page. */
function canonicalPath(path: string): string | undefined {
  const isPlain = plainPath.test(path)
  const parts = isPlain
    ? path.slice(1).split('/')
    : decodedParts(path)
  if (parts === undefined || parts.some(part => part === '.' || part === '..'))
    return undefined
  const canonical = isPlain
    ? path
    : parts.map(part => `/${encodeURI(part)}`).join('')
  return `/${parts.join('/')}`.replace(wrapping, '').length <= maxPath
    ? canonical
    : undefined
}

function decodedParts(path: string): string[] | undefined {
  try {
    const parts = path.replace(/\/+$/, '').split('/').map(part => decodeURIComponent(part).normalize('NFC'))
    return parts.length > 1 && parts.shift() === '' && parts.every(part => part !== '' && part.isWellFormed() && !refusedCharacters.test(part))
      ? parts
      : undefined
  }
  catch {
    return undefined
  }
}

function pageAt(path: string, search: string): Address {
  if (search === '')
    return { kind: 'page', key: path }
  const route = routeOf(path)
  const asked = new URLSearchParams(search)
  if (route?.kind === 'search' && searchNames.some(name => asked.has(name)))
    return { kind: 'uncached' }
  if (route?.kind === 'publications' && (askedText(asked.get('q')) || facetNames.filter(name => asked.get(name)).length > maxFacets))
    return { kind: 'uncached' }
  const names = (route && queryNames[route.kind]) ?? []
  const query = new URLSearchParams()
  for (const name of names) {
    const value = asked.get(name)
    // A form sends what was not chosen as an empty value, and the first page is the list itself.
    if (value === null || (value === '' && name !== 'page') || (value === '1' && name === 'page'))
      continue
    if (queryValues[name]?.(value) !== true)
      return { kind: 'refused' }
    query.set(name, value)
  }
  return {
    kind: 'page',
    key: query.size === 0
      ? path
      : `${path}?${query}`,
  }
}

/** A query as it may stand in a header. */
function printable(search: string): string {
  return /^[\x21-\x7E]*$/.test(search)
    ? search
    : ''
}
