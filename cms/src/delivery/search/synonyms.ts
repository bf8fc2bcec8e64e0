import type { Locale } from '@ican/shared/vocabulary'
import type { Core } from '@strapi/strapi'
import type { Analysis, Forms } from './analysis'
import { locales } from '@ican/shared/vocabulary'
import { unknownWord } from './analysis'
import { wordsOf } from './analysis/words'
import { shippedSynonyms } from './shipped-synonyms'

export const SYNONYM = 'api::search-synonym.search-synonym'

type Stored = Record<Locale, string | null>
type FormsOf = (word: string) => Forms

/** A word or some words, with the forms of each in their language. */
export interface Phrase { words: string[], forms: Forms[], locale: Locale, group: Phrase[] }

/** The words that editors say mean the same. */
export class Synonyms {
  readonly #strapi: Core.Strapi
  readonly #analysis: Analysis
  #known: { stored: string, byForm: Promise<Map<string, Phrase[]>> } | undefined

  constructor(strapi: Core.Strapi, analysis: Analysis) {
    this.#strapi = strapi
    this.#analysis = analysis
  }

  /** By each form of their first words: the phrases as they stand now, so that a change counts at once, on whichever server it was made. */
  async byForm(): Promise<Map<string, Phrase[]>> {
    const groups = await this.#strapi.db.query(SYNONYM).findMany({
      select: [...locales],
    }) as Stored[]
    const stored = JSON.stringify(groups)
    if (this.#known?.stored !== stored) {
      const byForm = this.#prepare(groups)
      this.#known = { stored, byForm }
      byForm.catch(() => this.#known = undefined)
    }
    return this.#known.byForm
  }

  async #prepare(groups: Stored[]): Promise<Map<string, Phrase[]>> {
    const formsIn = new Map<Locale, FormsOf>()
    for (const locale of locales)
      formsIn.set(locale, await this.#analysis.formsOf(groups.flatMap(group => phrasesOf(group, locale).flat()), locale))
    const byForm = new Map<string, Phrase[]>()
    for (const stored of groups) {
      const group: Phrase[] = []
      for (const locale of locales) {
        for (const words of phrasesOf(stored, locale)) {
          group.push({
            words,
            locale,
            group,
            forms: words.map(word => formsIn.get(locale)?.(word) ?? unknownWord),
          })
        }
      }
      for (const phrase of group) {
        for (const form of phrase.forms[0]?.own ?? []) {
          byForm.set(form, [
            ...byForm.get(form) ?? [],
            phrase,
          ])
        }
      }
    }
    return byForm
  }
}

function phrasesOf(stored: Stored, locale: Locale): string[][] {
  return (stored[locale] ?? '').split(/[,;\n]/).map(phrase => wordsOf(phrase).map(({ text }) => text)).filter(words => words.length > 0)
}

/**
 * Gives editors a list to begin with, once: what they take out of it stays out. It comes with the system, so that it is
 * told of as no change: a database of which nothing was ever told is known to be without content.
 */
export async function ensureSynonyms(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'search' })
  if (await store.get({ key: 'synonyms' }) === 'shipped')
    return
  if (await strapi.db.query(SYNONYM).count() === 0) {
    const publishedAt = new Date().toISOString()
    for (const data of shippedSynonyms) {
      await strapi.db.query(SYNONYM).create({
        data: { ...data, publishedAt },
      })
    }
  }
  await store.set({ key: 'synonyms', value: 'shipped' })
}
