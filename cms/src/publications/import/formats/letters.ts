/** The letters that Unicode has above and below the line. */
const raised = {
  plain: '0123456789+-−=()ni',
  sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ',
  sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢ',
}

const named = new Map(Object.entries({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '\'',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  micro: 'µ',
  omega: 'ω',
  auml: 'ä',
  ouml: 'ö',
  aring: 'å',
  Auml: 'Ä',
  Ouml: 'Ö',
  Aring: 'Å',
  eacute: 'é',
  uuml: 'ü',
  Uuml: 'Ü',
  Eacute: 'É',
  egrave: 'è',
  aacute: 'á',
  agrave: 'à',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  szlig: 'ß',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  times: '×',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  deg: '°',
  minus: '−',
  epsilon: 'ε',
  sigma: 'σ',
  tau: 'τ',
  Delta: 'Δ',
}))

/** A text set above or below the line, in Unicode's letters for that; one that has a letter without such a form stays as it is. */
export function raisedText(text: string, position: 'sup' | 'sub'): string {
  const letters = [...text].map((letter) => {
    const at = raised.plain.indexOf(letter)
    return at < 0
      ? undefined
      : [
          ...raised[position],
        ][at]
  })
  return letters.every(letter => letter !== undefined)
    ? letters.join('')
    : text
}

/** Tags of HTML, JATS and MathML. What has other names, or words where attributes would be, is text between two signs. */
const KNOWN_TAG = /<\/?(?:[biupqa]|em|strong|span|br|div|h\d|su[bp]|sc|small|font|[uod]l|li|d[td]|tt|sec|title|italic|bold|underline|inline-formula|ext-link|xref|math|semantics|m(?:[inos]|text|row|frac|sqrt|root|style|su[bp]|subsup|under|over|underover|table|t[rd]|space|fenced|padded|multiscripts)|(?:jats|mml):[\w-]+)(?:\s[^<>=]*=[^<>]*)?\s?\/?>/gi

/** A number set above the line behind a digit is a power: without letters of its own it must not become part of the digits. */
function powerOf(text: string, digit: string): string {
  const power = raisedText(text, 'sup')
  return power === text && digit !== '' && /^[\d−-]/.test(text)
    ? `^${text}`
    : power
}

/**
 * Makes one line of what databases write as titles: entities decoded, also those decoded once already; `sub` and `sup`
 * in letters; other elements of HTML, JATS and MathML gone but not what stands in them. `a<b and c>d` has none.
 */
export function plainLine(text: string): string {
  return decoded(decoded(text))
    // The same formula once more for programmes, and the heading that every abstract has.
    .replaceAll(/<(jats:tex-math|tex-math|mml:annotation|annotation)\b[^>]*>[^<]*<\/\1>/gi, '')
    .replace(/^\s*<jats:title>\s*(?:abstract|summary)\s*<\/jats:title>/i, '')
    .replaceAll(/(\d?)<(?:mml:|jats:)?(su[bp])\b[^>]*>([^<]*)<\/(?:mml:|jats:)?\2>/gi, (_, digit: string, position: string, inner: string) => position.toLowerCase() === 'sup'
      ? digit + powerOf(inner.trim(), digit)
      : digit + raisedText(inner.trim(), 'sub'))
    .replaceAll(/<\/(?:p|jats:p|sec|jats:sec|title|jats:title|div|li|h\d)>|<br\s*\/?>/gi, ' ')
    .replaceAll(KNOWN_TAG, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Names without brackets around them, and without the stop that databases put behind titles. */
export function plainTitle(text: string): string {
  const line = plainLine(text)
  const translated = /^\[([^[\]]+)\]\.?$/.exec(line)?.[1] ?? line
  return translated.replace(/(?<=[^.\s]{2})\.$/, '')
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined)
      return named.get(name) ?? whole
    const code = Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined
      ? 16
      : 10)
    return code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF)
      ? String.fromCodePoint(code)
      : whole
  })
}
