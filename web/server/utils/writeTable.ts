import type { Locale } from '@ican/shared/vocabulary'
import { stringify } from 'csv-stringify/sync'

/** What a spreadsheet set to the language of the file expects; with a comma between cells, Excel in Finnish and Swedish puts all in one. */
export const tableSeparators: Record<Locale, { cells: string, decimals: string }> = {
  en: { cells: ',', decimals: '.' },
  fi: { cells: ';', decimals: ',' },
  sv: { cells: ';', decimals: ',' },
}

/** Rows for people with a spreadsheet, under headings in words (RFC 4180, but for the separators). */
export function writeTable<Column extends string>(rows: Record<Column, string | number>[], headings: Record<Column, string>, locale: Locale): string {
  return stringify(rows, {
    header: true,
    delimiter: tableSeparators[locale].cells,
    columns: Object.entries<string>(headings).map(([key, header]) => ({ key, header })),
    // Without it, Excel takes the letters of Finnish and Swedish for those of another encoding.
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    // To a spreadsheet a lone carriage return ends a row, too; RFC 4180 wants it within quotes.
    quoted_match: /[\r\n\t]/,
  })
}
