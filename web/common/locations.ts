/**
 * What a redirect to a place of the site says in its `Location`: path, query and fragment in ASCII. Every redirect of
 * the site is made here: undefined for whatever a browser would read as an address of another host, such as `//host`,
 * or one with a tab or a backslash in it.
 */
export function siteLocation(target: string, siteUrl: string): string | undefined {
  const { origin } = new URL(siteUrl)
  const url = URL.parse(target, origin)
  if (url?.origin !== origin)
    return undefined
  const location = url.pathname + url.search + url.hash
  // Asked again: the path of `/.//host` is `//host`.
  return URL.parse(location, origin)?.origin === origin
    ? location
    : undefined
}

/** What the old address of a redirect may be for whoever asks for a path: as it is, and in small letters, in which editors' are kept. */
export function oldAddresses(path: string): string[] {
  const decoded = decodeURI(path)
  return [
    ...new Set([
      decoded,
      decoded.toLowerCase(),
    ]),
  ]
}

/** What a redirect that an editor wrote says in its `Location`: a place of the site, or the whole address of another one. */
export function redirectLocation(target: string, siteUrl: string): string | undefined {
  return /^https?:\/\/[^/\\]/.test(target)
    ? URL.parse(target)?.href
    : siteLocation(target, siteUrl)
}
