import type { Entry, Locale, Ref, TextEntry } from '../../../cms/src/seed/engine/types'

export const locales: Locale[] = ['en', 'fi', 'sv']

/** Values that no reader reads. */
const unread = new Set([
  'slug',
  'url',
  'website',
  'startsAt',
  'endsAt',
  'opensAt',
  'closesAt',
  'publishedOn',
  'issued',
  'doi',
  'ref',
  'key',
  'file',
  'onlineUrl',
  'videoUrl',
  '__component',
  'section',
  'purpose',
  'type',
  'format',
])

export interface Found { at: string, text: string, rich: boolean }

/** Every string of a value that a reader reads, with its place; `rich` for those within rich text. */
export function textsIn(value: unknown, at = ''): Found[] {
  if (typeof value === 'string') {
    return [
      { at, text: value, rich: false },
    ]
  }
  if (Array.isArray(value))
    return value.flatMap((item, index) => textsIn(item, `${at}[${index}]`))
  if (typeof value !== 'object' || value === null)
    return []
  if ('type' in value && value.type === 'text' && 'text' in value) {
    return [
      {
        at,
        text: String(value.text),
        rich: true,
      },
    ]
  }
  return Object.entries(value)
    .filter(([name]) => !unread.has(name))
    .flatMap(([name, item]) => textsIn(item, `${at}.${name}`))
}

export function refsIn(value: unknown): Ref[] {
  if (Array.isArray(value))
    return value.flatMap(refsIn)
  if (typeof value !== 'object' || value === null)
    return []
  if ('ref' in value && 'key' in value)
    return [value as Ref]
  return Object.values(value).flatMap(refsIn)
}

export function nameOf(entry: { kind: string, key: string }): string {
  return `${entry.kind}:${entry.key}`
}

/** What a value is built of, without its words: the same for every language of a text. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(shapeOf)
  if (typeof value !== 'object' || value === null)
    return typeof value
  if ('__component' in value) {
    return [
      value.__component,
      ...Object.keys(value).sort(),
      ...Object.entries(value).filter(([name]) => name !== 'body').map(([, item]) => shapeOf(item)).flat(),
    ]
  }
  if ('type' in value)
    return value.type
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [
    name,
    shapeOf(item),
  ]).sort())
}

export function untranslated(entry: TextEntry): string[] {
  const [english, ...others] = locales.map(locale => textsIn(entry.texts[locale]))
  const faults = others.flatMap((texts, index) => texts
    .filter(({ text }) => text.length > 40 && english?.some(other => other.text === text))
    .map(({ at }) => `${nameOf(entry)} ${locales[index + 1]} ${at}: the same as in English`))
  const empty = locales.flatMap(locale => textsIn(entry.texts[locale])
    .filter(({ text, rich }) => !rich && text.trim() === '')
    .map(({ at }) => `${nameOf(entry)} ${locale} ${at}: empty`))
  return [
    ...faults,
    ...empty,
  ]
}

/** Labels side by side that lack a language. */
export function missingLabels(value: unknown, at: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => missingLabels(item, `${at}[${index}]`))
  if (typeof value !== 'object' || value === null)
    return []
  if (locales.some(locale => locale in value)) {
    const labels = value as Partial<Record<Locale, unknown>>
    return locales.filter(locale => typeof labels[locale] !== 'string' || labels[locale] === '').map(locale => `${at}: ${locale}`)
  }
  return Object.entries(value).flatMap(([name, item]) => missingLabels(item, `${at}.${name}`))
}

/** Numbers that are facts, as somebody might write them out, in any of the languages. */
const writtenOut = [
  /\b400\b/,
  /\b36\b/,
  /70[\s.,]?000/,
  /\b2019\b/,
  /\b2023\b/,
  /four hundred|neljäsataa|fyrahundra/i,
  /thirty-six|kolmekymmentäkuusi|trettiosex/i,
  /seventy thousand|seitsemänkymmentätuhatta|sjuttiotusen/i,
  /four[- ]years?|neljän? vuo|nelivuotis|fyra år|fyraårig/i,
]

export function numbersWrittenOut(entry: Entry): string[] {
  return textsIn('texts' in entry
    ? entry.texts
    : entry.data)
    // The names of the term and of an act are names, not figures.
    .map(({ at, text }) => ({
      at,
      text: text.replaceAll('2019–2022', '').replaceAll('306/2019', ''),
    }))
    .filter(({ text }) => writtenOut.some(pattern => pattern.test(text)))
    .map(({ at, text }) => `${nameOf(entry)} ${at}: ${text}`)
}
