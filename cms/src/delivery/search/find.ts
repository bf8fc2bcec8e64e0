import type { Locale } from '@ican/shared/vocabulary'
import type { Core } from '@strapi/strapi'
import type { Analysis } from './analysis'
import type { WishOfReader } from './analysis/question-words'
import type { ExcerptPart } from './excerpt'
import type { SearchKind } from './kinds'
import type { Phrase } from './synonyms'
import type { SearchEntry, SearchTable, Wanted } from './table'
import type { Term } from './terms'
import { pathsIn } from '../../urls/addresses'
import { wordsOf } from './analysis/words'
import { excerptOf, markedParts } from './excerpt'
import { kindOfType, searchKinds, SECTION } from './kinds'
import { KnownWords } from './known-words'
import { Marker } from './marks'
import { ranked } from './ranking'
import { pathOfSection } from './sections'
import { BUDGET, Spelling } from './spelling'
import { Synonyms } from './synonyms'
import { partsOf } from './terms'
import { otherForms, termsOf } from './terms-of'

/** Where fewer entries have all the words, others follow that have some of them. */
const ENOUGH = 4
/** In so many words another spelling is looked for: whoever misspells more has not misspelt. */
const MOST_MISSPELT = 3

export interface SearchHit {
  kind: SearchKind
  documentId: string
  title: string
  titleParts: ExcerptPart[]
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

/** A word as it was probably meant. */
interface Respelt { text: string, terms: Term[] }

/** Looks in what is published, in the words of a reader. */
export class Search {
  readonly #strapi: Core.Strapi
  readonly #table: SearchTable
  readonly #analysis: Analysis
  readonly #known: KnownWords
  readonly #spelling: Spelling
  readonly #synonyms: Synonyms

  constructor(strapi: Core.Strapi, table: SearchTable, analysis: Analysis) {
    this.#strapi = strapi
    this.#table = table
    this.#analysis = analysis
    this.#synonyms = new Synonyms(strapi, analysis)
    this.#known = new KnownWords(() => table.vocabulary(strapi.db.connection))
    this.#spelling = new Spelling(this.#known)
  }

  async find({ text, locale, kind, page, pageSize }: SearchRequest): Promise<SearchPage> {
    const synonyms = await this.#synonyms.byForm()
    const { terms, wish, passedOver } = await termsOf(this.#analysis, text, synonyms, locale)
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
    const { connection } = this.#strapi.db
    const strict: Wanted = { terms, match: 'all', locale }
    const strictCounts = await this.#table.counts(connection, strict)
    const strictly = [
      ...strictCounts.values(),
    ].reduce((sum, count) => sum + count, 0)
    const hasAllWords = strictly > 0
    // Rather something of what was asked for, or a part of a compound, than nothing.
    const isEnough = strictly >= ENOUGH || (terms.length === 1 && hasAllWords && await this.#hasItself(terms, locale))
    const misspelt = hasAllWords
      ? new Map<string, Respelt>()
      : await this.#respelt(terms, locale)
    const wanted: Wanted = isEnough
      ? strict
      : {
          terms: (await this.#withKnownParts(terms, synonyms, locale)).map(term => withOther(partsOf(term), misspelt.get(term.text)?.terms)),
          match: 'any',
          locale,
        }
    const counts = wanted === strict
      ? strictCounts
      : await this.#table.counts(connection, wanted)
    const kinds = searchKinds.map(each => ({ kind: each, total: counts.get(each) ?? 0 })).filter(({ total }) => total > 0)
    const ofKind = (each: Wanted) => ({
      ...each,
      ...kind && { kind },
    })
    // Those with all the words might be lost among very many with some.
    const first = wanted === strict || !hasAllWords
      ? []
      : [
          ofKind(strict),
        ]
    const entries = await this.#page(ofKind(wanted), first, wish, (page - 1) * pageSize, pageSize)
    return {
      total: kinds.filter(each => !kind || each.kind === kind).reduce((sum, { total }) => sum + total, 0),
      hasAllWords,
      passedOver,
      suggestion: misspelt.size === 0
        ? null
        : wordsOf(text).map(word => misspelt.get(word.text)?.text ?? text.slice(word.start, word.end)).join(' '),
      kinds,
      hits: await this.#hits(entries, locale, wanted.terms),
    }
  }

  /** The documents of a kind that have all words of a text, in any of their forms; none where it has no word to look for. */
  async withAllWords(text: string, locale: Locale, kind: SearchKind): Promise<Set<string>> {
    const { terms } = await termsOf(this.#analysis, text, await this.#synonyms.byForm(), locale)
    return new Set(terms.length === 0
      ? []
      : await this.#table.documentIds(this.#strapi.db.connection, { terms, match: 'all', locale, kind }))
  }

  /** Compounds that nothing has, taken apart into words that something has. */
  async #withKnownParts(terms: Term[], synonyms: Map<string, Phrase[]>, locale: Locale): Promise<Term[]> {
    return Promise.all(terms.map(async (term) => {
      if (await this.#has([term], locale))
        return term
      const ways = await this.#known.partsOf(term.text, word => this.#analysis.formsOf([word], locale), forms => otherForms(forms, synonyms))
      return {
        ...term,
        loose: [
          ...term.loose,
          ...ways,
        ],
      }
    }))
  }

  /** Some of the entries: the ranked ones, among which are some of those wanted first, and after them the others. */
  async #page(wanted: Wanted, first: Wanted[], wish: WishOfReader, offset: number, limit: number): Promise<SearchEntry[]> {
    const { connection } = this.#strapi.db
    const order = ranked(await this.#table.candidates(connection, [...first, wanted]), wanted.terms, wish)
    const ids = order.slice(offset, offset + limit)
    const further = ids.length === limit
      ? []
      : await this.#table.further(connection, wanted, order, Math.max(0, offset - order.length), limit - ids.length)
    return this.#table.entries(connection, [
      ...ids,
      ...further,
    ])
  }

  /** The words that nothing has, spelt as something has them. */
  async #respelt(terms: Term[], locale: Locale): Promise<Map<string, Respelt>> {
    const respelt = new Map<string, Respelt>()
    const budget = { comparisons: BUDGET }
    let looked = 0
    for (const term of terms) {
      if (looked === MOST_MISSPELT)
        break
      if (await this.#has([term], locale) || await this.#analysis.isInDictionary(term.text))
        continue
      looked++
      const text = await this.#spelling.likelyMeant(term.text, locale, budget)
      if (text === undefined)
        continue
      const { terms: meant } = await termsOf(this.#analysis, text, new Map(), locale)
      // What is known in another language only leads nowhere.
      if (await this.#has(meant, locale))
        respelt.set(term.text, { text, terms: meant })
    }
    return respelt
  }

  /** Whether something has the words themselves, or others for them, and not only all parts of a compound. */
  async #hasItself(terms: Term[], locale: Locale): Promise<boolean> {
    const themselves = terms.map(term => ({
      ...term,
      alternatives: term.alternatives.filter(({ units }) => units.length === 1),
    }))
    return themselves.every(({ alternatives }) => alternatives.length > 0) && this.#has(themselves, locale)
  }

  #has(terms: Term[], locale: Locale): Promise<boolean> {
    return this.#table.has(this.#strapi.db.connection, { terms, match: 'all', locale })
  }

  async #hits(entries: SearchEntry[], locale: Locale, terms: Term[]): Promise<SearchHit[]> {
    const documents = entries.filter(({ type }) => type !== SECTION)
    const paths = await pathsIn(this.#strapi, locale, documents.map(({ type, documentId }) => ({ uid: type, documentId })))
    const marker = new Marker(this.#analysis, terms)
    const hits = await Promise.all(entries.map(async (entry) => {
      const path = entry.type === SECTION
        ? pathOfSection(entry.documentId, locale)
        : paths.get(entry.documentId)
      // A page below one that is not published has no address.
      return path === undefined
        ? []
        : [await hitOf(entry, path, marker)]
    }))
    return hits.flat()
  }
}

/** A term that is there, too, where others are. */
function withOther(term: Term, others: Term[] = []): Term {
  return {
    ...term,
    alternatives: [
      ...term.alternatives,
      ...others.flatMap(({ alternatives }) => alternatives),
    ],
  }
}

async function hitOf({ type, documentId, title, text, language, locale, date, sample }: SearchEntry, path: string, marker: Marker): Promise<SearchHit> {
  // The title may be in another language than the rest, as those of publications are.
  const languages = [
    ...new Set([language, locale]),
  ]
  return {
    kind: kindOfType(type),
    documentId,
    title,
    titleParts: markedParts(title, await marker.matchesIn(title, languages)),
    language,
    path,
    date,
    sample,
    excerpt: excerptOf(text, await marker.matchesIn(text, languages)),
  }
}
