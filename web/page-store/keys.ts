import type { RouteKind, SiteRoute } from '@ican/shared/paths'
import { isUnstoredPath } from '@ican/shared/other-paths'
import { siteRoutes } from '@ican/shared/paths'

/** The parts of the query that change a page, by kind of page. All others never reach the render nor the memory. */
const queryKeys: Partial<Record<RouteKind, readonly string[]>> = {
  'news': ['topic', 'year', 'page'],
  'events': ['topic', 'page'],
  'publications': ['topic', 'year', 'page'],
  'board-updates': ['page'],
}

const searchPaths = new Set(siteRoutes.filter(({ kind }) => kind === 'search').map(({ path }) => path))

/** Longer than any address of the site. */
const longest = 1000

/** A path as it stands for a page: one slash in front, none at the end, nothing that means more than it shows. */
const plainPath = /^(?:\/[\w.~%!$&'()*+,;=:@-]+)+$/

const queried = siteRoutes.flatMap((route) => {
  const keys = queryKeys[route.kind]
  return keys === undefined
    ? []
    : [
        [route, keys] as [SiteRoute, readonly string[]],
      ]
})

/** Under which key the answer to an address is stored; undefined where the store has no part in it. */
export function pageKey(url: string): string | undefined {
  const mark = url.indexOf('?')
  const path = mark === -1
    ? url
    : url.slice(0, mark)
  if (path.length > longest || !plainPath.test(path) || isUnstoredPath(path))
    return undefined
  // What somebody looks for is theirs, and there is no end of it.
  if (mark !== -1 && searchPaths.has(path))
    return undefined
  const query = mark === -1
    ? ''
    : allowedQuery(path, url.slice(mark + 1, mark + longest))
  return path + query
}

function allowedQuery(path: string, query: string): string {
  const [, keys = []] = queried.find(([route]) => route.path === path) ?? []
  const asked = new URLSearchParams(query)
  const kept = keys.flatMap((key) => {
    const value = asked.get(key)
    return value === null
      ? []
      : [`${key}=${encodeURIComponent(value.slice(0, 100))}`]
  })
  return kept.length === 0
    ? ''
    : `?${kept.join('&')}`
}
