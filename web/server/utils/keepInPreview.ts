/**
 * Lets the links of a previewed page that lead to where the draft is seen lead there within the preview; every other one
 * leaves it, and opens beside it. Links are all that a page without a framework's script has: its whole navigation.
 */
export function keepInPreview(html: string, prefix: string, kept: string[]): string {
  const inside = new Set(kept.flatMap(path => [
    path,
    encodeURI(path),
  ]))
  return html.replace(/<a\b([^>]*?)\shref="([^"]*)"/g, (link, before: string, href: string) => {
    const [path = ''] = href.split(/[?#]/)
    if (path === '')
      return link
    return inside.has(path)
      ? `<a${before} href="${prefix}${href}"`
      : `<a${before} target="_blank" rel="noreferrer" href="${href}"`
  })
}
