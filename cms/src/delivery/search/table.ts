import type { Locale } from '@ican/shared/vocabulary'
import type { Connection } from '../../core/strapi/database'
import { lastingTypes } from './kinds'

const ENTRIES = 'search_entry'
/** SQLite keeps the words in a table of its own kind, PostgreSQL in a column of the entries. */
const WORDS = 'search_words'
/** What SQLite tells of that table: every token, and how many rows have it. */
const VOCABULARY = 'search_vocabulary'

/** The words of an entry by how much it says of it that they are there, the weightiest first; each as plain tokens. */
export interface Tokens { title: string[], titleForms: string[], text: string[], textForms: string[] }

/** What is kept of one document in one language of the site. */
export interface SearchEntry {
  type: string
  documentId: string
  /** The language of the site in which it is shown so. */
  locale: Locale
  /** The language that its title is in. */
  language: Locale
  title: string
  /** What results quote from. */
  text: string
  /** The date that readers know it by, if it has one, as exactly as it is known. */
  date: string | null
  sample: boolean
}

/** A word that is looked for: as it may begin, in any of its forms, or, of a compound, all its parts, each in any form. */
export interface Term { beginning: string, forms: string[], compounds: string[][][] }

/** What has to be in an entry of a language. */
export interface Wanted {
  terms: Term[]
  /** Whether all the words have to be there, or any of them. */
  match: 'all' | 'any'
  locale: Locale
}

export interface SearchQuestion extends Wanted {
  type: string | undefined
  limit: number
  offset: number
}

export interface SearchResult {
  entries: SearchEntry[]
  /** How many there are of each type, whatever type was asked for. */
  counts: Map<string, number>
}

interface Row {
  id: number
  type: string
  document_id: string
  locale: Locale
  language: Locale
  title: string
  text: string
  date: string | null
  sample: boolean | number
}

/** How much a word weighs in a title, as a form of one there, in the text, as a form of one there. */
const WEIGHTS = [10, 5, 2, 1] as const

/** How much more an entry of a lasting type weighs than another with the same words. */
const LASTING = 2
const lastingWeight = `(case when ${ENTRIES}.type in (${lastingTypes.map(() => '?').join(', ')}) then ${LASTING} else 1 end)`

/** The tables of the index on one kind of database. */
export class SearchTable {
  readonly #isPostgres: boolean

  constructor(isPostgres: boolean) {
    this.#isPostgres = isPostgres
  }

  async ensure(connection: Connection): Promise<void> {
    // Each statement with a builder of its own: one builder would say all of them again.
    if (!await connection.schema.hasTable(ENTRIES))
      await this.#create(connection)
    if (!this.#isPostgres)
      await connection.raw(`create virtual table if not exists ${VOCABULARY} using fts5vocab(${WORDS}, 'col')`)
  }

  async #create(connection: Connection): Promise<void> {
    await connection.schema.createTable(ENTRIES, (table) => {
      table.increments('id')
      table.string('type').notNullable()
      table.string('document_id').notNullable()
      table.string('locale', 40).notNullable()
      table.string('language', 40).notNullable()
      table.text('title').notNullable()
      table.text('text').notNullable()
      table.string('date', 40)
      table.boolean('sample').notNullable()
      if (this.#isPostgres)
        table.specificType('words', 'tsvector').notNullable()
      table.unique(['type', 'document_id', 'locale'], { indexName: 'search_entry_unique' })
    })
    if (this.#isPostgres)
      await connection.raw(`create index search_entry_words on ${ENTRIES} using gin (words)`)
    else
      await connection.raw(`create virtual table ${WORDS} using fts5(title, title_forms, text, text_forms, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')`)
  }

  async clear(connection: Connection): Promise<void> {
    if (!this.#isPostgres)
      await connection(WORDS).delete()
    await connection(ENTRIES).delete()
  }

  async remove(connection: Connection, type: string, documentIds: string[]): Promise<void> {
    const rows = () => connection(ENTRIES).where({ type }).whereIn('document_id', documentIds)
    if (!this.#isPostgres)
      await connection(WORDS).whereIn('rowid', rows().select('id')).delete()
    await rows().delete()
  }

  async add(connection: Connection, entry: SearchEntry, { title, titleForms, text, textForms }: Tokens): Promise<void> {
    const words = [title, titleForms, text, textForms].map(tokens => tokens.join(' '))
    const row: Omit<Row, 'id'> = {
      type: entry.type,
      document_id: entry.documentId,
      locale: entry.locale,
      language: entry.language,
      title: entry.title,
      text: entry.text,
      date: entry.date,
      sample: entry.sample,
    }
    if (this.#isPostgres) {
      const vector = ['A', 'B', 'C', 'D'].map(weight => `setweight(to_tsvector('simple', ?), '${weight}')`).join(' || ')
      await connection(ENTRIES).insert({
        ...row,
        words: connection.raw(vector, words),
      })
      return
    }
    const [{ id }] = await connection(ENTRIES).insert(row).returning('id') as [Pick<Row, 'id'>]
    await connection.raw(`insert into ${WORDS} (rowid, title, title_forms, text, text_forms) values (?, ?, ?, ?, ?)`, [id, ...words])
  }

  /** Every word as it is written in titles and texts, with how many entries have it. */
  async words(connection: Connection): Promise<Map<string, number>> {
    const rows: { word: string, entries: number | string }[] = this.#isPostgres
      ? (await connection.raw(`select word, ndoc as entries from ts_stat('select words from ${ENTRIES}', 'ac')`)).rows
      : await connection(VOCABULARY).whereIn('col', ['title', 'text']).groupBy('term').select('term as word').sum({ entries: 'doc' })
    return new Map(rows.map(({ word, entries }) => [
      word,
      Number(entries),
    ]))
  }

  /** Finds entries, the best first. */
  async find(connection: Connection, { type, limit, offset, ...wanted }: SearchQuestion): Promise<SearchResult> {
    const { terms, match } = wanted
    const rank = this.#isPostgres
      ? connection.raw(`ts_rank('{${WEIGHTS.toReversed().map(weight => weight / WEIGHTS[0]).join(',')}}', words, to_tsquery('simple', ?), 1) * ${lastingWeight} desc`, [
          postgresQuery(terms, match),
          ...lastingTypes,
        ])
      : connection.raw(`bm25(${WORDS}, ${WEIGHTS.join(', ')}) * ${lastingWeight}`, lastingTypes)
    const counted: { type: string, count: number | string }[] = await this.#matching(connection, wanted)
      .groupBy(`${ENTRIES}.type`)
      .select(`${ENTRIES}.type`)
      .count({ count: '*' })
    const rows: Row[] = await this.#matching(connection, wanted)
      .where({
        ...type !== undefined && { [`${ENTRIES}.type`]: type },
      })
      .select(`${ENTRIES}.*`)
      .orderByRaw(rank)
      .orderBy(`${ENTRIES}.id`)
      .limit(limit)
      .offset(offset)
    return {
      entries: rows.map(entryOf),
      counts: new Map(counted.map(row => [
        row.type,
        Number(row.count),
      ])),
    }
  }

  /** Whether there is any entry. */
  async has(connection: Connection, wanted: Wanted): Promise<boolean> {
    return await this.#matching(connection, wanted).first(`${ENTRIES}.id`) !== undefined
  }

  #matching(connection: Connection, { terms, match, locale }: Wanted) {
    const entries = this.#isPostgres
      ? connection(ENTRIES).whereRaw('words @@ to_tsquery(\'simple\', ?)', postgresQuery(terms, match))
      : connection(WORDS).join(ENTRIES, `${ENTRIES}.id`, `${WORDS}.rowid`).whereRaw(`${WORDS} match ?`, sqliteQuery(terms, match))
    return entries.where(`${ENTRIES}.locale`, locale)
  }
}

/** As the full-text search of SQLite reads it: https://www.sqlite.org/fts5.html#full_text_query_syntax. Tokens are letters and digits only. */
function sqliteQuery(terms: Term[], match: SearchQuestion['match']): string {
  const formed = (form: string) => `{title_forms text_forms} : "${form}"`
  return inWords(terms, match, [' AND ', ' OR '], formed, beginning => `{title text} : "${beginning}" ${isLong(beginning)
    ? '*'
    : ''}`)
}

/** As `to_tsquery` of PostgreSQL reads it. */
function postgresQuery(terms: Term[], match: SearchQuestion['match']): string {
  return inWords(terms, match, [' & ', ' | '], form => `'${form}':BD`, beginning => `'${beginning}':${isLong(beginning)
    ? '*'
    : ''}AC`)
}

function inWords(terms: Term[], match: SearchQuestion['match'], [and, or]: [string, string], formed: (form: string) => string, begun: (beginning: string) => string): string {
  const anyOf = (queries: string[]) => `(${queries.join(or)})`
  const allOf = (queries: string[]) => `(${queries.join(and)})`
  const queries = terms.map(({ beginning, forms, compounds }) => anyOf([
    begun(beginning),
    ...forms.map(formed),
    ...compounds.map(parts => allOf(parts.map(forms => anyOf(forms.map(formed))))),
  ]))
  return match === 'all'
    ? allOf(queries)
    : anyOf(queries)
}

/** Whether something is looked for as the beginning of words too: one or two letters begin very many. */
export function isLong(beginning: string): boolean {
  return beginning.length >= 3
}

function entryOf(row: Row): SearchEntry {
  return {
    type: row.type,
    documentId: row.document_id,
    locale: row.locale,
    language: row.language,
    title: row.title,
    text: row.text,
    date: row.date,
    sample: Boolean(row.sample),
  }
}
