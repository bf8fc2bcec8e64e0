import type { Locale } from '@ican/shared/vocabulary'
import type { Core, UID } from '@strapi/strapi'
import type { Connection } from '../../core/strapi/database'
import type { Analysis } from './analysis'
import type { Facts } from './named-facts'
import type { SearchEntry, SearchTable } from './table'
import type { Text } from './texts'
import type { Tokens } from './word-rows'
import { sectionWords } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { firstInOrder, localeOrder } from '../../core/locales/installed-locales'
import { referencesOf } from '../../references/index'
import { wordsOf } from './analysis/words'
import { contactTexts } from './contact-texts'
import { dateOf } from './dates'
import { ASKING, kindOfType, SECTION, weightOf } from './kinds'
import { factsNamedIn, withNumbers } from './named-facts'
import { sectionsListing, textsOfSection, typesIn } from './sections'
import { Texts } from './texts'
import { tokensOf } from './tokens'

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
        await this.#tokens(texts.of(model, draft), new Map())
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
        const version = firstInOrder(versions.filter(each => each.documentId === documentId), order)
        if (version !== undefined) {
          await this.#add(connection, uid, version, locale, [
            ...texts.of(model, version),
            ...await contactTexts(this.#strapi, version, order),
            ...boardTexts(uid, locale),
          ])
        }
      }
    }
    await this.#indexSections(connection, uid)
  }

  /** The pages of sections are found as long as they list anything. */
  async #indexSections(connection: Connection, uid: UID.ContentType): Promise<void> {
    for (const section of sectionsListing(uid)) {
      const isListing = await this.#table.hasType(connection, typesIn(section))
      if (isListing === await this.#table.hasType(connection, [SECTION], section))
        continue
      await this.#table.remove(connection, SECTION, [section])
      if (!isListing)
        continue
      for (const locale of locales)
        await this.#add(connection, SECTION, { documentId: section, locale: null }, locale, textsOfSection(section, locale))
    }
  }

  async #add(connection: Connection, type: string, version: Version, locale: Locale, texts: Text[]): Promise<void> {
    const title = texts.find(({ part }) => part === 'title')
    // A sample page shows what pages can be made of; it answers no question.
    if (title === undefined || (type === 'api::page.page' && version.sample === true))
      return
    const entry: SearchEntry = {
      type,
      documentId: version.documentId,
      locale,
      language: title.locale,
      title: title.text,
      text: texts.filter(({ part }) => part === 'prose').map(({ text }) => text.trim()).filter(Boolean).join('\n'),
      date: dateOf(version),
      sample: version.sample === true,
      weight: weightOf(kindOfType(type), version),
      audience: type === 'api::page.page'
        ? audienceOf(version)
        : null,
    }
    const facts = await factsNamedIn(this.#strapi, texts.map(({ text }) => text))
    await this.#table.add(connection, entry, await this.#tokens(texts, facts))
  }

  #tokens(texts: Text[], facts: Facts): Promise<Tokens> {
    return tokensOf(this.#analysis, texts.map(text => ({
      ...text,
      text: withNumbers(text.text, facts),
    })))
  }
}

/** Whom a page is written for; where it shows several contacts, that is whoever looks for one. */
function audienceOf({ audience, blocks }: Version): string | null {
  const isForAsking = Array.isArray(blocks) && blocks.filter(({ __component: component }) => component === 'blocks.contact-card').length > 1
  return isForAsking
    ? ASKING
    : typeof audience === 'string'
      ? audience
      : null
}

/** What belongs to the patient board is found by its name, though no text of it may say that. */
function boardTexts(uid: UID.ContentType, locale: Locale): Text[] {
  return typesIn('patient-board').includes(uid)
    ? [
        {
          text: sectionWords['patient-board'][locale].replaceAll('-', ' '),
          locale,
          part: 'detail',
        },
      ]
    : []
}
