import type { Locale } from '@ican/shared/vocabulary'
import type { Entry, Voikko } from './voikko'
import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as finnish } from '@orama/stopwords/finnish'
import { stopwords as swedish } from '@orama/stopwords/swedish'
import { LRUCache } from 'lru-cache'
import { Compounds } from './compounds'
import { englishBases } from './english'
import { finnishBases } from './finnish'
import { swedishBases } from './swedish'
import { withoutUmlauts } from './words'

const basesIn = { en: englishBases, fi: finnishBases, sv: swedishBases }
const compoundsIn = {
  en: new Compounds('en', englishBases),
  fi: new Compounds('fi', finnishBases),
  sv: new Compounds('sv', swedishBases),
}
/** Words of questions that the lists lack: «miten suostumus annetaan» is about consent. */
const questionWords = [
  'many much',
  'haluaisin haluan kuinka milloin miten onko paljonko pitääkö saako saanko täytyykö voiko voin voinko',
  'får gör göra ska vill',
].flatMap(words => words.split(' '))
const stopWords = new Set([
  english,
  finnish,
  swedish,
  ...questionWords,
].flat())

/** Whether a word is so common in any of the languages that nobody looks for it. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}

/** Under what a word is found. */
export interface Forms {
  /** Its base forms, and how it is written without å, ä and ö. */
  own: string[]
  /** The base forms of each part of a compound. */
  parts: string[][]
}

const unknownWord: Forms = { own: [], parts: [] }

/** Finds the forms of words, and remembers them. */
export class Analysis {
  readonly #voikko: Voikko
  readonly #known = new LRUCache<string, Forms>({ max: 50_000 })

  constructor(voikko: Voikko) {
    this.#voikko = voikko
  }

  /** Whether a word is in the Finnish dictionary, where there is one: then it is spelt rightly, though nothing may have it. */
  async isInDictionary(word: string): Promise<boolean> {
    return (await this.#voikko.lookUp([word]))?.has(word) === true
  }

  /** Tells the forms of each of some words, in a language. */
  async formsOf(words: string[], locale: Locale): Promise<(word: string) => Forms> {
    const different = [
      ...new Set(words),
    ]
    const unknown = different.filter(word => !this.#known.has(`${locale} ${word}`))
    const fromDictionary = locale === 'fi' && unknown.length > 0
      ? await this.#voikko.lookUp(unknown)
      : undefined
    const isWhole = locale !== 'fi' || fromDictionary !== undefined
    const forms = new Map(different.map((word) => {
      const key = `${locale} ${word}`
      const found = this.#known.get(key) ?? formsOf(word, locale, fromDictionary?.get(word))
      // What was found without the dictionary is found again once that is there.
      if (isWhole)
        this.#known.set(key, found)
      return [word, found]
    }))
    return word => forms.get(word) ?? unknownWord
  }
}

function formsOf(word: string, locale: Locale, entry: Entry = {
  bases: new Set(),
  parts: new Set(),
}): Forms {
  const withBases = (each: string) => [
    each,
    ...basesIn[locale](each),
  ]
  return {
    own: [
      ...new Set([
        ...[...entry.bases].flatMap(withBases),
        ...basesIn[locale](word),
        withoutUmlauts(word),
      ]),
    ],
    parts: [
      ...[...entry.parts].map(withBases),
      ...compoundsIn[locale].partsOf(word).map(basesIn[locale]),
    ],
  }
}
