import { locales } from '@ican/shared/vocabulary'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { counted } from '../../web/design/examples/records'
import { writeFactTable } from '../../web/server/utils/writeFactTable'

/** What a spreadsheet would reckon with, and what some of them take for the beginning of a new row. */
const hostile = [
  '=cmd',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=cmd',
  '\r=cmd',
  '\n=cmd',
  'a\r=cmd',
  'a\r\n=cmd',
  'a;=cmd',
  'a,=cmd',
  '"=cmd',
]

it.each(locales.flatMap(locale => hostile.map(text => [locale, text] as const)))('in a file in %s, %j begins no cell and no row', (locale, text) => {
  const fact = {
    ...counted,
    updatedAt: null,
    label: { en: text, fi: text, sv: text },
    sourceName: { en: text, fi: text, sv: text },
    note: { en: text, fi: text, sv: text },
    series: [
      {
        periodStart: null,
        asOf: '2025-01-01',
        comparator: 'exactly' as const,
        value: 1,
        sourceName: text,
      },
    ],
  }
  const file = writeFactTable({
    facts: [fact],
    publisher: 'A publisher',
    locale,
  })
  const rows = parse(file, {
    bom: true,
    delimiter: locale === 'en'
      ? ','
      : ';',
  })
  expect(rows.map(row => row.length)).toEqual([13, 13, 13])
  expect(rows.flat().filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  // A carriage return or a tab stands within quotes only.
  expect(file.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n\t]/)
})
