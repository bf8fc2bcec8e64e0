/** Services that put their own address before the one that a link leads to, and where that one stands in it. */
const wrappers: [host: RegExp, path: RegExp, names: string[]][] = [
  [
    /(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us)$/,
    /^\//,
    ['url'],
  ],
  [
    /(?:^|\.)google\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/,
    /^\/url$/,
    ['q', 'url'],
  ],
  [
    /^(?:l|lm)\.facebook\.com$/,
    /^\/l\.php$/,
    ['u'],
  ],
  [
    /(?:^|\.)linkedin\.com$/,
    /^\/redir\/redirect$/,
    ['url'],
  ],
]

/** Where a link leads in the end: past mail filters and click counters, which tell others who followed it. */
export function unwrapped(url: string): string {
  const inner = innerOf(url)
  return inner === undefined
    ? url
    : unwrapped(inner)
}

function innerOf(url: string): string | undefined {
  const parsed = URL.canParse(url)
    ? new URL(url)
    : null
  const wrapper = wrappers.find(([host, path]) => parsed !== null && host.test(parsed.hostname) && path.test(parsed.pathname))
  return wrapper?.[2].map(name => parsed?.searchParams.get(name)).find(inner => inner !== null && inner !== undefined && /^(?:https?:\/\/|mailto:)/i.test(inner)) ?? undefined
}
