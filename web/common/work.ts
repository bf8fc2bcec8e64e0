import { takesPost } from '@ican/shared/other-paths'
import { localeOfPath, routeOf } from '@ican/shared/paths'

/** Kinds of work that the site does for readers. Each has limits of its own, so that one in trouble leaves the others alone. */
export const kindsOfWork = [
  'pages',
  'files',
  'share-images',
  'search',
  'previews',
] as const
export type Work = typeof kindsOfWork[number]

const prefixes: [string, Work][] = [
  ['/share-images/', 'share-images'],
  ['/preview/', 'previews'],
]

/** What kind of work an answer to an address is. Wherever somebody looks for words, it is a search. */
export function workAt(address: string): Work {
  const [path = '', query = ''] = address.split('?')
  const [, prefixed] = prefixes.find(([prefix]) => path.startsWith(prefix)) ?? []
  if (prefixed !== undefined)
    return prefixed
  if (new URLSearchParams(query).has('q'))
    return 'search'
  if (localeOfPath(path) === undefined) {
    return path.includes('.') || takesPost(path)
      ? 'files'
      : 'pages'
  }
  return routeOf(path)?.kind === 'search'
    ? 'search'
    : 'pages'
}
