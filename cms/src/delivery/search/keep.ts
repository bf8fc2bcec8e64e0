import type { Locale } from '@ican/shared/vocabulary'
import type { Core, UID } from '@strapi/strapi'
import type { Connection } from '../../core/strapi/database'
import type { Analysis } from './analysis'
import type { SearchEntry, SearchTable, Tokens } from './table'
import type { Text } from './texts'
import { replaceMentions } from '@ican/shared/fact-mentions'
import { locales } from '@ican/shared/vocabulary'
import { localeOrder } from '../../core/locales/installed-locales'
import { referencesOf } from '../../references/index'
import { wordsOf } from './analysis/words'
import { dateOf } from './dates'
import { Texts } from './texts'

type Version = Record<string, unknown> & { documentId: string, locale: string | null }

/** Writes the index of what is published. */
export class SearchKeeper {
  readonly #strapi: Core.Strapi
  readonly #table: SearchTable
  readonly #analysis: Analysis

  constructor(strapi: Core.Strapi, table: SearchTable, analysis: Analysis) {
    this.#strapi = strapi
    this.#table = table
    this.#analysis = analysis
  }

  /**
   * Takes the words of what is about to be published apart, so that the transaction which publishes it need not wait for
   * the dictionary.
   */
  async prepare(uid: UID.ContentType, documentIds: string[]): Promise<void> {
    const model = this.#strapi.getModel(uid)
    const drafts = await this.#strapi.db.query(uid).findMany({
      where: {
        documentId: { $in: documentIds },
        publishedAt: null,
      },
      populate: referencesOf(this.#strapi, model),
    }) as Version[]
    for (const locale of locales) {
      const texts = new Texts(this.#strapi, await localeOrder(this.#strapi, locale))
      for (const draft of drafts)
        await this.#tokens(texts.of(model, draft))
    }
  }

  /** The same for texts that are not stored yet. */
  async prepareTexts(texts: string[]): Promise<void> {
    const words = texts.flatMap(text => wordsOf(text).map(word => word.text))
    for (const locale of locales)
      await this.#analysis.formsOf(words, locale)
  }

  /** Puts what some documents of a type say now in the place of what was known of them. */
  async index(connection: Connection, uid: UID.ContentType, documentIds: string[]): Promise<void> {
    await this.#table.remove(connection, uid, documentIds)
    const model = this.#strapi.getModel(uid)
    const versions = await this.#strapi.db.query(uid).findMany({
      where: {
        documentId: { $in: documentIds },
        publishedAt: { $notNull: true },
      },
      populate: referencesOf(this.#strapi, model),
    }) as Version[]
    for (const locale of locales) {
      const order = await localeOrder(this.#strapi, locale)
      const texts = new Texts(this.#strapi, order)
      for (const documentId of documentIds) {
        const version = versions.filter(each => each.documentId === documentId)
          .toSorted((one, other) => order.indexOf(one.locale ?? '') - order.indexOf(other.locale ?? ''))[0]
        if (version !== undefined)
          await this.#add(connection, uid, version, locale, texts.of(model, version))
      }
    }
  }

  async #add(connection: Connection, uid: UID.ContentType, version: Version, locale: Locale, texts: Text[]): Promise<void> {
    const title = texts.find(({ part }) => part === 'title')
    // A sample page shows what pages can be made of; it answers no question.
    if (title === undefined || (uid === 'api::page.page' && version.sample === true))
      return
    const entry: SearchEntry = {
      type: uid,
      documentId: version.documentId,
      locale,
      language: title.locale,
      title: title.text,
      text: texts.filter(({ part }) => part === 'prose').map(({ text }) => text.trim()).filter(Boolean).join('\n'),
      date: dateOf(version),
      sample: version.sample === true,
    }
    await this.#table.add(connection, entry, await this.#tokens(texts))
  }

  async #tokens(texts: Text[]): Promise<Tokens> {
    const tokens: Tokens = {
      title: [],
      titleForms: [],
      text: [],
      textForms: [],
    }
    for (const { text, locale, part } of texts) {
      const words = wordsOf(replaceMentions(text, () => ' ')).map(word => word.text)
      const forms = await this.#analysis.formsOf(words, locale)
      const [plain, formed] = part === 'title'
        ? [tokens.title, tokens.titleForms]
        : [tokens.text, tokens.textForms]
      plain.push(...words)
      formed.push(...words.flatMap(word => [
        ...forms(word).own,
        ...forms(word).parts.flat(),
      ]))
    }
    return tokens
  }
}
