import type { FactFileQuery } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import { itemPath } from '@ican/shared/paths'
import { valuesOf } from '../../common/factValues'
import { messages } from '../../common/messages'
import { translatedText } from '../../common/translated'
import { settings } from './settings'
import { tableSeparators, writeTable } from './writeTable'

export type Fact = NonNullable<FactFileQuery['facts'][number]>

/** What the key figures are when they are taken as data: which file, of whom, in which language. */
export interface FactFile {
  facts: Fact[]
  publisher: string
  locale: Locale
  /** For the file of one fact. */
  slug?: string
}

function decimal(value: number, locale: Locale): string {
  return String(value).replace('.', tableSeparators[locale].decimals)
}

/** A row for each value, with headings in words: for people with a spreadsheet. */
export function writeFactTable({ facts, locale }: FactFile): string {
  const words = messages[locale].fact
  const rows = facts.flatMap(fact => valuesOf(fact).map(({ value, comparator, start, end, source }) => ({
    slug: fact.slug,
    label: translatedText(fact.label, locale),
    comparator: words.comparator[comparator]('').trim(),
    value: decimal(value, locale),
    unit: translatedText(fact.unit, locale),
    start: start ?? '',
    end: end ?? '',
    place: translatedText(fact.place, locale),
    source: source ?? translatedText(fact.sourceName, locale),
    sourceUrl: source
      ? ''
      : fact.sourceUrl ?? '',
    note: translatedText(fact.note, locale),
    sample: fact.sample
      ? words.column.sample
      : '',
    page: factPage(fact, locale),
  } satisfies Record<keyof typeof words.column, string | number>)))
  return writeTable(rows, words.column, locale)
}

/** Where a fact has its page. */
export function factPage(fact: Fact, locale: Locale): string {
  return settings.siteUrl + encodeURI(itemPath('key-figures', locale, fact.slug))
}
