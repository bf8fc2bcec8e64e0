import type { FactDetailFragment, FactFileQuery } from '@ican/shared/generated/documents'
import type { DataFormat } from '@ican/shared/paths'
import type { Locale } from '@ican/shared/vocabulary'
import type { H3Event } from 'h3'
import { dataPath, itemPath, sectionPath } from '@ican/shared/paths'
import { stringify } from 'csv-stringify/sync'
import { setResponseHeader } from 'h3'
import { citeFact } from '../../common/citations'
import { factStatement } from '../../common/factStatement'
import { valuesOf } from '../../common/factValues'
import { messages } from '../../common/messages'
import { translated, translatedText } from '../../common/translated'
import { setFileHeaders } from './routeParams'
import { settings } from './settings'

type Fact = NonNullable<FactFileQuery['facts'][number]>

/** What the key figures are when they are taken as data: which file, of whom, in which language. */
export interface FactFile {
  facts: Fact[]
  publisher: string
  locale: Locale
  /** For the file of one fact. */
  slug?: string
}

const writers: Record<DataFormat, { type: string, write: (file: FactFile) => string }> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: writeCsv },
  json: { type: 'application/json; charset=utf-8', write: writeJson },
}

/** Answers with the key figures as a file. Its name is the reader's if the reader saves it. */
export function answerFactFile(event: H3Event, format: DataFormat, file: FactFile): string {
  const { type, write } = writers[format]
  setFileHeaders(event, type, file.locale)
  const disposition = format === 'csv'
    ? 'attachment'
    : 'inline'
  setResponseHeader(event, 'content-disposition', `${disposition}; filename="${encodeURIComponent(file.slug ?? 'key-figures')}.${format}"`)
  return write(file)
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
function writeCsv({ facts, locale }: FactFile): string {
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
    page: pageOf(fact, locale),
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

/** The same for programs, under names that are the same in every language. */
function writeJson({ facts, publisher, locale, slug }: FactFile): string {
  const [fact] = facts
  const content = slug && fact
    ? {
        publisher,
        language: locale,
        ...dataOf(fact, publisher, locale),
      }
    : {
        publisher,
        language: locale,
        title: messages[locale].section['key-figures'].title,
        page: settings.siteUrl + sectionPath('key-figures', locale),
        facts: facts.map(each => dataOf(each, publisher, locale)),
      }
  return `${JSON.stringify(content, null, 2)}\n`
}

function dataOf(fact: Fact, publisher: string, locale: Locale) {
  const inLanguage = (label: FactDetailFragment['unit']) => translated(label, locale)?.text ?? null
  return {
    slug: fact.slug,
    statement: factStatement(fact, locale),
    label: inLanguage(fact.label),
    comparator: fact.comparator,
    value: fact.value,
    unit: inLanguage(fact.unit),
    asOf: fact.asOf,
    periodStart: fact.periodStart,
    periodEnd: fact.periodEnd,
    place: inLanguage(fact.place),
    source: {
      name: inLanguage(fact.sourceName),
      url: fact.sourceUrl,
    },
    note: translatedText(fact.note, locale) || null,
    sample: fact.sample === true,
    updatedAt: fact.updatedAt,
    citation: citeFact(fact, { locale, publisher, siteUrl: settings.siteUrl }),
    page: pageOf(fact, locale),
    csv: settings.siteUrl + dataPath(locale, 'csv', fact.slug),
    values: valuesOf(fact).map(({ start = null, end = null, comparator, value, source = null }) => ({
      periodStart: start,
      end,
      comparator,
      value,
      source,
    })),
  }
}

function pageOf(fact: Fact, locale: Locale): string {
  return settings.siteUrl + encodeURI(itemPath('key-figures', locale, fact.slug))
}
