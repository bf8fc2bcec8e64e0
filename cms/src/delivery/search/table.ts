import type { Locale } from '@ican/shared/vocabulary'
import type { Connection } from '../../core/strapi/database'
import type { SearchKind } from './kinds'
import type { Matched } from './match-queries'
import type { Term } from './terms'
import type { Tokens } from './word-rows'
import { LRUCache } from 'lru-cache'
import { ENTRIES_OF_KIND, idRange, KINDS } from './entry-ids'
import { kindOfType, kindsByWeight } from './kinds'
import { postgresQuery, sqliteQuery } from './match-queries'
import { columnsOf, insertWords, wordsTable, wordsVector } from './word-rows'

const ENTRIES = 'search_entry'
/** SQLite keeps the words in a table of its own kind, PostgreSQL in a column of the entries. */
const WORDS = 'search_words'
/** What SQLite tells of that table: every token, and how many rows have it. */
const VOCABULARY = 'search_vocabulary'

/**
 * Of so many letters SQLite indexes the beginnings of words, too: else it gathers every entry that has a word with such
 * a beginning before it looks for the other words (https://www.sqlite.org/fts5.html#prefix_indexes).
 */
const PREFIXES = '3 4 5 6 7 8'

/** So many entries are ranked for one question: those whose titles have the words, and the first of all others. */
const MOST_RANKED = { byTitle: 100, others: 200 }
/** A number of entries as large as this is remembered for some time; to count them takes longest. */
const LARGE = { least: 1000, keptFor: 60_000 }

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
  /** How much it weighs, whatever it says, and whom it is written for, if for somebody. */
  weight: number
  audience: string | null
}

/** An entry with what its rank is reckoned from. */
export interface Candidate { id: number, kind: SearchKind, weight: number, audience: string | null, tokens: Tokens }

/** What has to be in an entry of a language. */
export interface Wanted extends Matched {
  locale: Locale
  kind?: SearchKind
}

export type Counts = Map<SearchKind, number>
/** By every word as it is written, and by every form, in how many entries it is. */
export interface Vocabulary { words: Map<string, number>, forms: Map<string, number> }

interface Row {
  id: number | string
  type: string
  document_id: string
  locale: Locale
  language: Locale
  title: string
  text: string
  date: string | null
  sample: boolean | number
  weight: number
  audience: string | null
  tokens: string
}

/** The tables of the index on one kind of database. */
export class SearchTable {
  readonly #isPostgres: boolean
  readonly #counts = new LRUCache<string, Counts>({ max: 500, ttl: LARGE.keptFor })

  constructor(isPostgres: boolean) {
    this.#isPostgres = isPostgres
  }

  /** Makes the tables anew, with nothing in them. */
  async create(connection: Connection): Promise<void> {
    // Each statement with a builder of its own: one builder would say all of them again.
    if (!this.#isPostgres) {
      await connection.raw(`drop table if exists ${VOCABULARY}`)
      await connection.raw(`drop table if exists ${WORDS}`)
    }
    await connection.schema.dropTableIfExists(ENTRIES)
    await connection.schema.createTable(ENTRIES, (table) => {
      table.bigInteger('id').primary()
      table.string('type').notNullable()
      table.string('document_id').notNullable()
      table.string('locale', 40).notNullable()
      table.string('language', 40).notNullable()
      table.text('title').notNullable()
      table.text('text').notNullable()
      table.string('date', 40)
      table.boolean('sample').notNullable()
      table.float('weight').notNullable()
      table.string('audience', 40)
      table.text('tokens').notNullable()
      if (this.#isPostgres)
        table.specificType('words', 'tsvector').notNullable()
      table.unique(['type', 'document_id', 'locale'], { indexName: 'search_entry_unique' })
    })
    if (this.#isPostgres) {
      await connection.raw(`create index search_entry_words on ${ENTRIES} using gin (words)`)
      return
    }
    await connection.raw(wordsTable(WORDS, PREFIXES))
    await connection.raw(`create virtual table ${VOCABULARY} using fts5vocab(${WORDS}, 'col')`)
  }

  async remove(connection: Connection, type: string, documentIds: string[]): Promise<void> {
    const rows = () => connection(ENTRIES).where({ type }).whereIn('document_id', documentIds)
    if (!this.#isPostgres)
      await connection(WORDS).whereIn('rowid', rows().select('id')).delete()
    await rows().delete()
  }

  async add(connection: Connection, entry: SearchEntry, tokens: Tokens): Promise<void> {
    const [first, last] = idRange(entry.locale, kindOfType(entry.type))
    const [{ latest } = { latest: null }]: { latest: number | string | null }[] = await connection(ENTRIES).whereBetween('id', [first, last]).max({ latest: 'id' })
    const id = latest === null
      ? first
      : Number(latest) + 1
    const row: Row = {
      id,
      type: entry.type,
      document_id: entry.documentId,
      locale: entry.locale,
      language: entry.language,
      title: entry.title,
      text: entry.text,
      date: entry.date,
      sample: entry.sample,
      weight: entry.weight,
      audience: entry.audience,
      tokens: columnsOf(tokens).join('\t'),
    }
    if (this.#isPostgres) {
      await connection(ENTRIES).insert({
        ...row,
        words: wordsVector(connection, tokens),
      })
      return
    }
    await connection(ENTRIES).insert(row)
    await insertWords(connection, WORDS, id, tokens)
  }

  async vocabulary(connection: Connection): Promise<Vocabulary> {
    const count = async (columns: string[], weights: string) => {
      const rows: { word: string, entries: number | string }[] = this.#isPostgres
        ? (await connection.raw(`select word, ndoc as entries from ts_stat('select words from ${ENTRIES}', '${weights}')`)).rows
        : await connection(VOCABULARY).whereIn('col', columns).groupBy('term').select('term as word').sum({ entries: 'doc' })
      return new Map(rows.map(({ word, entries }) => [
        word,
        Number(entries),
      ]))
    }
    return {
      words: await count(['title', 'text'], 'ac'),
      forms: await count(['title_forms', 'text_forms'], 'bd'),
    }
  }

  /**
   * The entries to be ranked: of very many, those with the words in their titles, and the first of the heaviest kinds.
   * Where several things are wanted, some of each.
   */
  async candidates(connection: Connection, wanted: Wanted[]): Promise<Candidate[]> {
    const ids = new Set((await Promise.all(wanted.map(each => this.#first(connection, each)))).flat())
    const rows: Pick<Row, 'id' | 'type' | 'weight' | 'audience' | 'tokens'>[] = await connection(ENTRIES).whereIn('id', [...ids]).select('id', 'type', 'weight', 'audience', 'tokens')
    return rows.map(({ id, type, weight, audience, tokens }) => {
      const [title = '', titleForms = '', text = '', textForms = ''] = tokens.split('\t')
      return {
        id: Number(id),
        kind: kindOfType(type),
        weight,
        audience,
        tokens: { title, titleForms, text, textForms },
      }
    })
  }

  async #first(connection: Connection, wanted: Wanted): Promise<number[]> {
    const ids = async (where: 'title' | 'anywhere', limit: number): Promise<number[]> => {
      const rows: { id: number | string }[] = await this.#matching(connection, wanted, where).orderBy(this.#id, 'desc').limit(limit).select({ id: this.#id })
      return rows.map(({ id }) => Number(id))
    }
    const first = await ids('anywhere', MOST_RANKED.others)
    const byTitle = first.length < MOST_RANKED.others
      ? []
      : await ids('title', MOST_RANKED.byTitle)
    return [
      ...first,
      ...byTitle,
    ]
  }

  /**
   * How many entries there are of each kind. Of those with any of several terms, the terms that very many have are
   * counted apart, as they come in other questions too, and are remembered.
   */
  async counts(connection: Connection, wanted: Wanted): Promise<Counts> {
    if (wanted.match === 'all' || wanted.terms.length === 1)
      return this.#count(connection, wanted)
    const common: Term[] = []
    const rare: Term[] = []
    for (const term of wanted.terms) {
      const alone = await this.#count(connection, {
        ...wanted,
        terms: [term],
      });
      (isLarge(alone)
        ? common
        : rare).push(term)
    }
    if (common.length === 0 || rare.length === 0)
      return this.#count(connection, wanted)
    const counts = new Map(await this.#count(connection, { ...wanted, terms: common }))
    for (const [kind, count] of await this.#count(connection, { ...wanted, terms: rare, without: common }))
      counts.set(kind, (counts.get(kind) ?? 0) + count)
    return counts
  }

  async #count(connection: Connection, wanted: Wanted): Promise<Counts> {
    const key = `${wanted.locale} ${this.#query(wanted, 'anywhere')}`
    const known = this.#counts.get(key)
    if (known !== undefined)
      return known
    // Both databases divide whole numbers to whole numbers.
    const kindOf = `(${this.#id} / ${ENTRIES_OF_KIND}) % ${KINDS}`
    const rows: { kind: number | string, count: number | string }[] = await this.#matching(connection, wanted, 'anywhere')
      .select(connection.raw(`${kindOf} as kind`))
      .count({ count: '*' })
      .groupByRaw(kindOf)
    const counts = new Map(rows.flatMap(({ kind, count }): [SearchKind, number][] => {
      const name = kindsByWeight[Number(kind)]
      return name === undefined
        ? []
        : [
            [
              name,
              Number(count),
            ],
          ]
    }))
    if (isLarge(counts))
      this.#counts.set(key, counts)
    return counts
  }

  /** Entries by their ids, in that order. */
  async entries(connection: Connection, ids: number[]): Promise<SearchEntry[]> {
    const rows: Row[] = await connection(ENTRIES).whereIn('id', ids)
    const byId = new Map(rows.map(row => [
      Number(row.id),
      row,
    ]))
    return ids.flatMap((id) => {
      const row = byId.get(id)
      return row === undefined
        ? []
        : [
            entryOf(row),
          ]
    })
  }

  /** More entries than are ranked, as the database has them in order. */
  async further(connection: Connection, wanted: Wanted, ranked: number[], offset: number, limit: number): Promise<number[]> {
    const rows: { id: number | string }[] = await this.#matching(connection, wanted, 'anywhere')
      .whereNotIn(this.#id, ranked)
      .orderBy(this.#id, 'desc')
      .offset(offset)
      .limit(limit)
      .select({ id: this.#id })
    return rows.map(({ id }) => Number(id))
  }

  /** The documents that have what is wanted. */
  async documentIds(connection: Connection, wanted: Wanted): Promise<string[]> {
    return connection(ENTRIES).whereIn('id', this.#matching(connection, wanted, 'anywhere').select(this.#id)).pluck('document_id')
  }

  /** Whether there are entries of some types, or those of one document. */
  async hasType(connection: Connection, types: string[], documentId?: string): Promise<boolean> {
    return await connection(ENTRIES).whereIn('type', types).where(documentId === undefined
      ? {}
      : { document_id: documentId }).first('id') !== undefined
  }

  /** Whether there is any entry. */
  async has(connection: Connection, wanted: Wanted): Promise<boolean> {
    return await this.#matching(connection, wanted, 'anywhere').first({ id: this.#id }) !== undefined
  }

  get #id(): string {
    return this.#isPostgres
      ? 'id'
      : 'rowid'
  }

  #query(wanted: Wanted, where: 'title' | 'anywhere'): string {
    return this.#isPostgres
      ? postgresQuery(wanted, where)
      : sqliteQuery(wanted, where)
  }

  #matching(connection: Connection, wanted: Wanted, where: 'title' | 'anywhere') {
    const query = this.#query(wanted, where)
    const entries = this.#isPostgres
      ? connection(ENTRIES).whereRaw('words @@ to_tsquery(\'simple\', ?)', query)
      : connection(WORDS).whereRaw(`${WORDS} match ?`, query)
    return entries.whereRaw(`${this.#id} between ${idRange(wanted.locale, wanted.kind).join(' and ')}`)
  }
}

function isLarge(counts: Counts): boolean {
  return [
    ...counts.values(),
  ].some(count => count >= LARGE.least)
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
    weight: row.weight,
    audience: row.audience,
  }
}
