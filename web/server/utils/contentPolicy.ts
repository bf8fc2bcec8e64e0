const directives: Record<string, string> = {
  'default-src': '\'none\'',
  'style-src': '\'self\'',
  'img-src': '\'self\' data:',
  'font-src': '\'self\'',
  'script-src': '\'none\'',
  'form-action': '\'self\'',
  'base-uri': '\'none\'',
  'frame-ancestors': '\'none\'',
}

/** What a page may load and where it may be framed: the site's own files, no script, nowhere; a preview has wishes of its own. */
export function contentPolicy(wishes: Record<string, string> = {}): string {
  return Object.entries({
    ...directives,
    ...wishes,
  }).map(entry => entry.join(' ')).join('; ')
}
