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

/**
 * Makes one line of what databases write as titles: entities decoded, also those decoded once already; `sub` and `sup`
 * in letters; other elements of HTML, JATS and MathML gone but not what stands in them. `a < b` is no element.
 */
export function plainLine(text: string): string {
  return decoded(decoded(text))
    .replaceAll(/<(?:mml:)?(su[bp])\b[^>]*>([^<]*)<\/(?:mml:)?\1>/gi, (_, position: string, inner: string) => raisedText(inner, position.toLowerCase() === 'sup'
      ? 'sup'
      : 'sub'))
    .replaceAll(/<\/(?:p|jats:p|sec|jats:sec|title|jats:title|div|li)>|<br\s*\/?>/gi, ' ')
    .replaceAll(/<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>/gi, '')
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
