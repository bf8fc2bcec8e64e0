/** The year from which the site's tag addresses count (RFC 4151); a later one would make every entry new to feed readers. */
const since = 2026

/** An address for a thing that has none of its own, or whose own may change: the same for ever (RFC 4151). */
export function stableId(name: string, siteUrl: string): string {
  const { hostname, pathname } = new URL(siteUrl)
  return `tag:${hostname},${since}:${name}${pathname === '/'
    ? ''
    : pathname}`
}

/** Text without the characters that XML and calendars cannot hold. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim()
}
