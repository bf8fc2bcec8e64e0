import type { Locale } from '@ican/shared/vocabulary'
import type { Entry, Voikko } from './voikko'
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
/**
 * Under what a word is found. Each form begins with the letter of its language, so that what is one stem in two
 * languages by chance brings no words together.
 */
export interface Forms {
  /** Its base forms, and how it is written without å, ä and ö. */
  own: string[]
  /** The base forms of each part of a compound. */
  parts: string[][]
}

export const unknownWord: Forms = { own: [], parts: [] }

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

/** A form as a form of a language. */
export function formIn(locale: Locale, form: string): string {
  return `${locale.charAt(0)}${form}`
}

function formsOf(word: string, locale: Locale, entry: Entry = {
  bases: new Set(),
  parts: new Set(),
}): Forms {
  const inLanguage = (forms: string[]) => [
    ...new Set(forms),
  ].map(form => formIn(locale, form))
  const isKnown = entry.bases.size > 0
  return {
    // Where the dictionary knows better, endings are not guessed: luvut is no form of lupa.
    own: inLanguage([
      ...isKnown
        ? entry.bases
        : basesIn[locale](word),
      withoutUmlauts(word),
    ]),
    parts: isKnown
      ? [...entry.parts].map(part => inLanguage([part]))
      : compoundsIn[locale].partsOf(word).map(part => inLanguage(basesIn[locale](part))),
  }
}
