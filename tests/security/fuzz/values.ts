import fc from 'fast-check'

/** A host that only requests name: no answer may lead to it or say its name. */
export const FORGED_HOST = 'forged-host.example'

/** What has broken a server somewhere before. Nothing here ends a line: that would be another request. */
const odd = [
  '',
  '.',
  '..',
  '/',
  '//',
  '\\',
  '%',
  '%%',
  '%2',
  '%00',
  '%09',
  '%0d%0aX-Injected:1',
  '%2e%2e%2f',
  '%2f',
  '%5c',
  '%c0%af',
  '%c3',
  '%e0%a4%a',
  '%ed%a0%80',
  '%ff',
  '%u0041',
  '%25%30%30',
  '%252e',
  '\t',
  '\u0001',
  '\u007F',
  'ä',
  '\u0130',
  '\u202E',
  '\u{1F600}',
  'a\u0301',
  '?',
  '#',
  ';a=b',
  '@',
  ':80',
  '//elsewhere.example',
  'https://elsewhere.example/',
  '*',
  '~',
  '$ne',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '\' or 1=1--',
  '"',
  '[]',
  '[0]',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'true',
  'NaN',
  '0',
  '-1',
  '1e999',
  '0x10',
  '1.5',
  '99999999999999999999',
  '2026-13-45T99:99:99Z',
  'index.html',
  'index.html.gz',
  '-',
  '_payload.json',
  'a'.repeat(121),
  'b'.repeat(301),
  'c'.repeat(5000),
] as const

/** For `fc.oneof`: as often as the number says, against those of the others. */
export function often<T>(weight: number, arbitrary: fc.Arbitrary<T>): fc.WeightedArbitrary<T> {
  return { weight, arbitrary }
}

/** A line of text of which parts are odd. */
export const oddText = fc.oneof(
  often(4, fc.constantFrom(...odd)),
  often(1, fc.array(fc.constantFrom(...odd, 'a', 'news', 'en'), { minLength: 2, maxLength: 4 }).map(parts => parts.join(''))),
  often(1, fc.string({ unit: 'grapheme', maxLength: 20 }).map(withoutLineEnds)),
  often(1, fc.string({ unit: 'binary', maxLength: 20 }).map(withoutLineEnds)),
)

function withoutLineEnds(text: string): string {
  return text.replace(/[\r\n]/g, '')
}

/** What may stand in the address of a request; at times also what the parser of HTTP refuses at once. */
export const oddPart = fc.oneof(
  often(15, oddText.map(text => text.replace(/[^\x21-\x7E]/gu, letter => letter.isWellFormed()
    ? encodeURIComponent(letter)
    : '%ed%a0%80'))),
  often(1, oddText.map(text => text.replaceAll(' ', '%20'))),
)

/** Most requests are reads. */
export const readMethod = fc.oneof(
  often(12, fc.constant('GET')),
  often(2, fc.constant('HEAD')),
  often(1, fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY', 'get', 'NO-SUCH')),
)

/** A query, of these names among others. */
export function queryOf(...names: string[]): fc.Arbitrary<string> {
  const name = fc.oneof(
    often(5, fc.constantFrom(...names)),
    often(1, oddPart),
  )
  const pair = fc.tuple(name, fc.oneof(oddPart, fc.constantFrom('1', '2', '2026', 'a'))).map(([key, value]) => `${key}=${value}`)
  return fc.array(pair, { minLength: 1, maxLength: 4 }).map(pairs => `?${pairs.join('&')}`)
}
