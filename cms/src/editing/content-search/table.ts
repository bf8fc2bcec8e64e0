import type { Connection } from '../../core/strapi/database'
import type { Term, Tokens } from '../../delivery/search'
import { insertWords, postgresQuery, sqliteQuery, wordsTable, wordsVector } from '../../delivery/search'

const ENTRIES = 'content_search_entry'
/** SQLite keeps the words in a table of its own kind, PostgreSQL in a column of the entries. */
const WORDS = 'content_search_words'

/** One language of a document; a record has none. */
export interface Version { type: string, documentId: string, locale: string | null }

interface Row { id: number | string, type: string, document_id: string, locale: string }

/** The words of all drafts. The number of a row counts up with every change: the largest is of what was changed last. */
export class ContentSearchTable {
  readonly #isPostgres: boolean

  constructor(isPostgres: boolean) {
    this.#isPostgres = isPostgres
  }

  /** Makes the tables anew, with nothing in them. */
  async create(connection: Connection): Promise<void> {
    if (!this.#isPostgres)
      await connection.raw(`drop table if exists ${WORDS}`)
    await connection.schema.dropTableIfExists(ENTRIES)
    await connection.schema.createTable(ENTRIES, (table) => {
      table.bigIncrements('id')
      table.string('type').notNullable()
      table.string('document_id').notNullable()
      table.string('locale', 40).notNullable()
      if (this.#isPostgres)
        table.specificType('words', 'tsvector').notNullable()
      table.unique(['type', 'document_id', 'locale'], { indexName: 'content_search_entry_unique' })
    })
    await connection.raw(this.#isPostgres
      ? `create index content_search_entry_words on ${ENTRIES} using gin (words)`
      : wordsTable(WORDS, '3 4 5 6'))
  }

  async remove(connection: Connection, type: string, documentIds: string[]): Promise<void> {
    const rows = () => connection(ENTRIES).where({ type }).whereIn('document_id', documentIds)
    if (!this.#isPostgres)
      await connection(WORDS).whereIn('rowid', rows().select('id')).delete()
    await rows().delete()
  }

  async add(connection: Connection, { type, documentId, locale }: Version, tokens: Tokens): Promise<void> {
    const row = { type, document_id: documentId, locale: locale ?? '' }
    if (this.#isPostgres) {
      await connection(ENTRIES).insert({
        ...row,
        words: wordsVector(connection, tokens),
      })
      return
    }
    const [made]: { id: number }[] = await connection(ENTRIES).insert(row).returning('id')
    await insertWords(connection, WORDS, Number(made?.id), tokens)
  }

  /** Versions of some types that have all the terms: first those that have them in their titles, the last changed first. */
  async find(connection: Connection, terms: Term[], types: string[], most: number): Promise<Version[]> {
    const inTitle = await this.#rows(connection, terms, types, 'title', most)
    const anywhere = inTitle.length < most
      ? await this.#rows(connection, terms, types, 'anywhere', most)
      : []
    const rows = new Map([
      ...inTitle,
      ...anywhere,
    ].map(row => [
      String(row.id),
      row,
    ]))
    return [
      ...rows.values(),
    ].slice(0, most).map(({ type, document_id, locale }) => ({
      type,
      documentId: document_id,
      locale: locale === ''
        ? null
        : locale,
    }))
  }

  async #rows(connection: Connection, terms: Term[], types: string[], where: 'title' | 'anywhere', most: number): Promise<Row[]> {
    const matching = this.#isPostgres
      ? connection(ENTRIES).whereRaw('words @@ to_tsquery(\'simple\', ?)', postgresQuery({ terms, match: 'all' }, where))
      // As it is written: the words first, from the last changed entry, until there are enough.
      : connection(WORDS).joinRaw(`cross join ${ENTRIES} on ${ENTRIES}.id = ${WORDS}.rowid`).whereRaw(`${WORDS} match ?`, sqliteQuery({ terms, match: 'all' }, where))
    return matching
      .whereIn(`${ENTRIES}.type`, types)
      .orderBy(this.#isPostgres
        ? 'id'
        : `${WORDS}.rowid`, 'desc')
      .limit(most)
      .select(`${ENTRIES}.id`, `${ENTRIES}.type`, `${ENTRIES}.document_id`, `${ENTRIES}.locale`)
  }
}
