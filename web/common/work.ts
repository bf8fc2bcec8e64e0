import { takesPost } from '@ican/shared/other-paths'
import { isMadeWhenAsked, localeOfPath, routeOf } from '@ican/shared/paths'

/** Kinds of work that the site does for readers. Each has limits of its own, so that one in trouble leaves the others alone. */
export const kindsOfWork = [
  'pages',
  'files',
  'share-images',
  'search',
  'selections',
  'previews',
] as const
export type Work = typeof kindsOfWork[number]

const prefixes: [string, Work][] = [
  ['/share-images/', 'share-images'],
  ['/preview/', 'previews'],
]

/** What kind of work an answer to an address is. To look for words among publications is a search, too. */
export function workAt(address: string): Work {
  const mark = address.indexOf('?')
  const path = mark === -1
    ? address
    : address.slice(0, mark)
  const [, prefixed] = prefixes.find(([prefix]) => path.startsWith(prefix)) ?? []
  if (prefixed !== undefined)
    return prefixed
  if (isMadeWhenAsked(path))
    return 'selections'
  if (localeOfPath(path) === undefined) {
    return path.includes('.') || takesPost(path)
      ? 'files'
      : 'pages'
  }
  const kind = routeOf(path)?.kind
  return kind === 'search' || (kind === 'publications' && mark !== -1 && new URLSearchParams(address.slice(mark)).has('q'))
    ? 'search'
    : 'pages'
}
