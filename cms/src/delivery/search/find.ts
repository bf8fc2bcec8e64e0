import type { Locale } from '@ican/shared/vocabulary'
import type { Core } from '@strapi/strapi'
import type { Analysis } from './analysis'
import type { ExcerptPart, Match } from './excerpt'
import type { SearchKind } from './kinds'
import type { SearchEntry, SearchTable, Term } from './table'
import { replaceMentions } from '@ican/shared/fact-mentions'
import { locales } from '@ican/shared/vocabulary'
import { pathsIn } from '../../urls/addresses'
import { isStopWord } from './analysis'
import { FIRM } from './analysis/compounds'
import { withoutUmlauts, wordsOf } from './analysis/words'
import { excerptOf } from './excerpt'
import { kindOfType, searchKinds, typesOfKind } from './kinds'
import { BUDGET, Spelling } from './spelling'
import { isLong } from './table'

/** More words than anybody types; the rest is passed over, and said to be. */
const MOST_WORDS = 12
/** In so many words another spelling is looked for: whoever misspells more has not misspelt. */
const MOST_MISSPELT = 3

export interface SearchHit {
  kind: SearchKind
  documentId: string
  title: string
  language: string
  path: string
  date: string | null
  sample: boolean
  excerpt: ExcerptPart[]
}

export interface SearchPage {
  total: number
  hasAllWords: boolean
  passedOver: string[]
  suggestion: string | null
  kinds: { kind: SearchKind, total: number }[]
  hits: SearchHit[]
}

export interface SearchRequest { text: string, locale: Locale, kind?: SearchKind | null, page: number, pageSize: number }

/** Looks in what is published, in the words of a reader. */
export class Search {
  readonly #strapi: Core.Strapi
  readonly #table: SearchTable
  readonly #analysis: Analysis
  readonly #spelling: Spelling

  constructor(strapi: Core.Strapi, table: SearchTable, analysis: Analysis) {
    this.#strapi = strapi
    this.#table = table
    this.#analysis = analysis
    this.#spelling = new Spelling(() => table.words(strapi.db.connection))
  }

  async find({ text, locale, kind, page, pageSize }: SearchRequest): Promise<SearchPage> {
    const asked = askedWords(text)
    const terms = await this.#termsOf(asked.slice(0, MOST_WORDS))
    const passedOver = asked.slice(MOST_WORDS)
    if (terms.length === 0) {
      return {
        total: 0,
        hasAllWords: true,
        passedOver,
        suggestion: null,
        kinds: [],
        hits: [],
      }
    }
    const ask = (match: 'all' | 'any') => this.#table.find(this.#strapi.db.connection, {
      terms,
      match,
      locale,
      type: kind
        ? typesOfKind[kind]
        : undefined,
      limit: pageSize,
      offset: (page - 1) * pageSize,
    })
    const strict = await ask('all')
    // Rather something of what was asked for than nothing.
    const hasAllWords = strict.counts.size > 0 || terms.length === 1
    const { entries, counts } = hasAllWords
      ? strict
      : await ask('any')
    const openings = openingsOf(terms)
    const kinds = searchKinds.map(each => ({ kind: each, total: counts.get(typesOfKind[each]) ?? 0 })).filter(({ total }) => total > 0)
    return {
      total: kinds.filter(each => !kind || each.kind === kind).reduce((sum, { total }) => sum + total, 0),
      hasAllWords,
      passedOver,
      suggestion: strict.counts.size > 0
        ? null
        : await this.#suggestion(text, terms, locale),
      kinds,
      hits: await this.#hits(entries, locale, terms, openings),
    }
  }

  /** The text with the words that nothing has spelt as something has them; null where there are none such. */
  async #suggestion(text: string, terms: Term[], locale: Locale): Promise<string | null> {
    const spelt = new Map<string, string>()
    const budget = { comparisons: BUDGET }
    let looked = 0
    for (const term of terms) {
      if (looked === MOST_MISSPELT)
        break
      if (await this.#has([term], locale) || await this.#analysis.isInDictionary(term.beginning))
        continue
      looked++
      const meant = await this.#spelling.likelyMeant(term.beginning, budget)
      // What is known in another language only leads nowhere.
      if (meant !== undefined && await this.#has(await this.#termsOf([meant]), locale))
        spelt.set(term.beginning, meant)
    }
    return spelt.size === 0
      ? null
      : wordsOf(text).map(word => spelt.get(word.text) ?? text.slice(word.start, word.end)).join(' ')
  }

  #has(terms: Term[], locale: Locale): Promise<boolean> {
    return this.#table.has(this.#strapi.db.connection, { terms, match: 'all', locale })
  }

  /** What is asked in one language may be written in another: each word is taken as a word of every one. */
  async #termsOf(asked: string[]): Promise<Term[]> {
    const forms = await Promise.all(locales.map(locale => this.#analysis.formsOf(asked, locale)))
    return asked.map(word => ({
      beginning: word,
      forms: [
        ...new Set(forms.flatMap(each => each(word).own)),
      ],
      compounds: forms.map(each => each(word).parts).filter(parts => parts.length > 0),
    }))
  }

  async #hits(entries: SearchEntry[], locale: Locale, terms: Term[], openings: string[]): Promise<SearchHit[]> {
    const paths = await pathsIn(this.#strapi, locale, entries.map(({ type, documentId }) => ({ uid: type, documentId })))
    const hits = await Promise.all(entries.map(async (entry) => {
      const path = paths.get(entry.documentId)
      // A page below one that is not published has no address.
      return path === undefined
        ? []
        : [await this.#hit(entry, path, terms, openings)]
    }))
    return hits.flat()
  }

  async #hit(entry: SearchEntry, path: string, terms: Term[], openings: string[]): Promise<SearchHit> {
    return {
      kind: kindOfType(entry.type),
      documentId: entry.documentId,
      title: entry.title,
      language: entry.language,
      path,
      date: entry.date,
      sample: entry.sample,
      excerpt: excerptOf(entry.text, await this.#matches(entry, terms, openings)),
    }
  }

  async #matches({ text, language, locale }: SearchEntry, terms: Term[], openings: string[]): Promise<Match[]> {
    const words = wordsOf(replaceMentions(text, mention => ' '.repeat(mention.length)))
      .filter(word => openings.some(opening => withoutUmlauts(word.text).includes(opening)))
    // The title may be in another language than the rest, as those of publications are.
    const inLanguages = await Promise.all([
      ...new Set([language, locale]),
    ].map(each => this.#analysis.formsOf(words.map(word => word.text), each)))
    return words.flatMap(({ text: word, start, end }): Match[] => {
      const forms = inLanguages.flatMap(formsOf => [
        ...formsOf(word).own,
        ...formsOf(word).parts.flat(),
      ])
      const term = terms.findIndex(({ beginning, forms: asked, compounds }) => (isLong(beginning) && word.startsWith(beginning))
        || word === beginning
        || forms.some(form => asked.includes(form))
        || compounds.some(parts => parts.every(part => part.some(form => forms.includes(form)))))
      return term === -1
        ? []
        : [
            { start, end, term },
          ]
    })
  }
}

/** The words to look for, each once: those that tell something, if there are any. */
function askedWords(text: string): string[] {
  const words = wordsOf(text).map(word => word.text)
  const telling = words.filter(word => !isStopWord(word))
  return [
    ...new Set(telling.length > 0
      ? telling
      : words),
  ]
}

/** How every word begins, or a part of it, that can be meant: most words of a text need not be taken apart. */
function openingsOf(terms: Term[]): string[] {
  return terms.flatMap(({ beginning, forms, compounds }) => [
    beginning,
    ...forms,
    ...compounds.flat(2),
  ]).map(form => withoutUmlauts(form.slice(0, FIRM)))
}
