import type { FactFileQuery } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import { itemPath } from '@ican/shared/paths'
import { stringify } from 'csv-stringify/sync'
import { valuesOf } from '../../common/factValues'
import { messages } from '../../common/messages'
import { translatedText } from '../../common/translated'
import { settings } from './settings'

export type Fact = NonNullable<FactFileQuery['facts'][number]>

/** What the key figures are when they are taken as data: which file, of whom, in which language. */
export interface FactFile {
  facts: Fact[]
  publisher: string
  locale: Locale
  /** For the file of one fact. */
  slug?: string
}

/** What a spreadsheet set to the language of the file expects; with a comma between cells, Excel in Finnish and Swedish puts all in one. */
const separators: Record<Locale, { cells: string, decimals: string }> = {
  en: { cells: ',', decimals: '.' },
  fi: { cells: ';', decimals: ',' },
  sv: { cells: ';', decimals: ',' },
}

function decimal(value: number, locale: Locale): string {
  return String(value).replace('.', separators[locale].decimals)
}

/** A row for each value, with headings in words: for people with a spreadsheet (RFC 4180, but for the separators). */
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
  return stringify(rows, {
    header: true,
    delimiter: separators[locale].cells,
    columns: Object.entries(words.column).map(([key, header]) => ({ key, header })),
    // Without it, Excel takes the letters of Finnish and Swedish for those of another encoding.
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    // To a spreadsheet a lone carriage return ends a row, too; RFC 4180 wants it within quotes.
    quoted_match: /[\r\n\t]/,
  })
}

/** Where a fact has its page. */
export function factPage(fact: Fact, locale: Locale): string {
  return settings.siteUrl + encodeURI(itemPath('key-figures', locale, fact.slug))
}
