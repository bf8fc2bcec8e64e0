import type { Core, UID } from '@strapi/strapi'
import type { GraphQLResolveInfo } from 'graphql'
import type { DatabaseQuery } from '../../core/strapi/query-params'
import type { PublishedReader } from '../schema'
import type { KeptReads } from './kept-reads'
import type { FieldSource } from './model'
import type { Populate, PopulateReader } from './populate'
import { bestLocale } from '../../core/locales/best-locale'
import { bestVersions } from '../../core/locales/best-versions'
import { isTranslated, localeOrder } from '../../core/locales/installed-locales'
import { leadingOnIn, ownLanguage } from '../../core/locales/own-language'
import { loadField } from '../../core/strapi/queries'
import { databaseQuery } from '../../core/strapi/query-params'
import { ReadTags } from '../cache-tags'
import { countDocuments } from './count'
import { hasDrafts } from './populate'
import { typesRead } from './types-read'

export interface Row { [attribute: string]: unknown, id: number, documentId: string, locale: string | null, publishedAt: unknown }

/** Which published documents of a type are wanted, in the words of Strapi's document service. */
export interface Wanted {
  filters?: object
  sort?: string | string[]
  start?: number
  limit?: number
  locale?: string
}

/** What readers share. Rows are kept only where answers may be. */
export interface KeptForReaders { counts: KeptReads<number>, rows?: KeptReads<Row[]> }

type Related = Extract<FieldSource, { kind: 'relation' }>

/** Reads for one answer: published versions only, in the best language, past the document service; and keeps note. */
export class Reader implements PublishedReader {
  readonly tags = new ReadTags()
  readonly #strapi: Core.Strapi
  readonly #populate: PopulateReader
  readonly #kept: KeptForReaders

  constructor(strapi: Core.Strapi, populate: PopulateReader, kept: KeptForReaders) {
    this.#strapi = strapi
    this.#populate = populate
    this.#kept = kept
  }

  /** Published documents, each once, with all that the field being resolved selects of them. */
  async find(uid: UID.ContentType, wanted: Wanted, info: GraphQLResolveInfo, inConnection = false): Promise<Row[]> {
    const order = await this.#languages(uid, wanted.locale)
    const populate = this.#populate.of(info, inConnection)
    const findMany = async (): Promise<Row[]> => this.#strapi.db.query(uid).findMany({
      ...this.#query(uid, wanted, order),
      populate,
    })
    const { rows: kept } = this.#kept
    const rows = kept === undefined
      ? await findMany()
      : await kept.of(JSON.stringify([uid, wanted, order, populate]), typesRead(this.#strapi, uid, wanted.filters, populate), findMany)
    this.read(uid, rows)
    return rows
  }

  /** How many published documents there are. */
  async count(uid: UID.ContentType, { filters, locale }: Wanted): Promise<number> {
    const order = await this.#languages(uid, locale)
    return this.#kept.counts.of(JSON.stringify([uid, filters, order]), typesRead(this.#strapi, uid, filters, {}), async () => {
      if (Object.keys(filters ?? {}).length === 0)
        return countDocuments(this.#strapi, uid, order)
      const { where } = this.#query(uid, { filters }, order)
      return this.#strapi.db.query(uid).count({ where })
    })
  }

  /** Reads one relation, file or component of a row that was read without it. */
  async load(source: Extract<FieldSource, { name: string }>, row: Row, info: GraphQLResolveInfo): Promise<unknown> {
    const isVersioned = source.kind === 'relation' && hasDrafts(this.#strapi, source.target)
    return loadField(this.#strapi, source.uid, row, source.name, {
      ...isVersioned && {
        where: {
          publishedAt: { $notNull: true },
        },
      },
      ...source.kind !== 'zone' && {
        populate: this.#populate.of(info),
      },
    })
  }

  /** Of related rows, the published version of each document in the best language. */
  async best({ target, name, inverse }: Related, parent: Row, rows: Row[], asked: string | undefined, info: GraphQLResolveInfo): Promise<Row[]> {
    if (inverse)
      this.tags.list(target)
    this.read(target, rows)
    if (name === 'localizations')
      return rows.filter(({ locale }) => locale !== parent.locale).map(row => leadingOnIn(row.locale, row))
    if (!hasDrafts(this.#strapi, target))
      return rows
    const language = ownLanguage(parent)
    const best = await bestVersions(this.#strapi, target, rows, language ?? asked, this.#populate.of(info) as Populate)
    return best.map(row => leadingOnIn(language, row))
  }

  /** Notes that these documents or files were read. */
  read(uid: string, rows: { documentId?: unknown }[]): void {
    for (const { documentId } of rows)
      this.tags.document(documentId, uid)
  }

  #query(uid: UID.ContentType, { filters, sort, start, limit }: Wanted, order: string[]): DatabaseQuery {
    const query = databaseQuery(this.#strapi, uid, { filters, sort, start, limit })
    const conditions: object[] = [query.where ?? {}]
    if (hasDrafts(this.#strapi, uid)) {
      conditions.push({
        publishedAt: { $notNull: true },
      })
    }
    if (order.length > 0)
      conditions.push(bestLocale(this.#strapi, uid, order))
    return {
      ...query,
      where: { $and: conditions },
    }
  }

  /** In which order the languages of a type are tried; none where it has none. */
  async #languages(uid: UID.ContentType, asked: string | undefined): Promise<string[]> {
    return isTranslated(this.#strapi, uid)
      ? localeOrder(this.#strapi, asked)
      : []
  }
}
