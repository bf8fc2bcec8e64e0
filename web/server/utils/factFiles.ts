import type { FactDetailFragment } from '@ican/shared/generated/documents'
import type { DataFormat } from '@ican/shared/paths'
import type { Locale } from '@ican/shared/vocabulary'
import type { H3Event } from 'h3'
import type { Fact, FactFile } from './writeFactTable'
import { dataPath, sectionPath } from '@ican/shared/paths'
import { setResponseHeader } from 'h3'
import { citeFact } from '../../common/citations'
import { factStatement } from '../../common/factStatement'
import { valuesOf } from '../../common/factValues'
import { messages } from '../../common/messages'
import { translated, translatedText } from '../../common/translated'
import { setFileHeaders } from './routeParams'
import { settings } from './settings'
import { factPage, writeFactTable } from './writeFactTable'

const writers: Record<DataFormat, { type: string, write: (file: FactFile) => string }> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: writeFactTable },
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

/** Key figures for programs, under names that are the same in every language. */
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
    page: factPage(fact, locale),
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
