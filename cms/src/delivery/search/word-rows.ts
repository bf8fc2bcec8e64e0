import type { Connection } from '../../core/strapi/database'

/** The words of an entry, each as plain tokens and as forms, with a space before and after each; a line for each passage. */
export interface Tokens { title: string, titleForms: string, text: string, textForms: string }

/** The statement that makes a table of words on SQLite (https://www.sqlite.org/fts5.html); beginnings of words, of so many letters as `prefixes` lists, are indexed too. */
export function wordsTable(name: string, prefixes: string): string {
  return `create virtual table ${name} using fts5(title, title_forms, text, text_forms, content='', contentless_delete=1, prefix='${prefixes}', tokenize='unicode61 remove_diacritics 0')`
}

/** The words of an entry for a column of PostgreSQL: a weight for each of the four columns that SQLite has. */
export function wordsVector(connection: Connection, tokens: Tokens) {
  return connection.raw(['A', 'B', 'C', 'D'].map(weight => `setweight(to_tsvector('simple', ?), '${weight}')`).join(' || '), columnsOf(tokens))
}

/** Puts the words of an entry into a table of SQLite, under its number. */
export async function insertWords(connection: Connection, table: string, id: number, tokens: Tokens): Promise<void> {
  // Written out: the driver binds a large number as a real one, which is no row's id.
  await connection.raw(`insert into ${table} (rowid, title, title_forms, text, text_forms) values (${id}, ?, ?, ?, ?)`, columnsOf(tokens))
}

/** In the order of the columns. */
export function columnsOf({ title, titleForms, text, textForms }: Tokens): string[] {
  return [
    title,
    titleForms,
    text,
    textForms,
  ]
}
