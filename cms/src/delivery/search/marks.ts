import type { Locale } from '@ican/shared/vocabulary'
import type { Analysis } from './analysis'
import type { Match } from './excerpt'
import type { Term, Unit } from './terms'
import { replaceMentions } from '@ican/shared/fact-mentions'
import { FIRM } from './analysis/compounds'
import { withoutUmlauts, wordsOf } from './analysis/words'
import { isLong } from './terms'

/** Finds what was looked for in what is shown of an entry. */
export class Marker {
  readonly #analysis: Analysis
  /** The units of each term. */
  readonly #units: Unit[][]
  /** How every word begins, or a part of it, that can be meant: most words of a text need not be taken apart. */
  readonly #openings: string[]

  constructor(analysis: Analysis, terms: Term[]) {
    this.#analysis = analysis
    this.#units = terms.map(({ alternatives }) => alternatives.flatMap(({ units }) => units))
    this.#openings = [
      ...new Set(this.#units.flat().flatMap(({ beginning, forms }) => [
        ...beginning === undefined
          ? []
          : [beginning],
        // A form begins with the letter of its language.
        ...forms.map(form => form.slice(1)),
      ]).map(form => withoutUmlauts(form.slice(0, FIRM)))),
    ]
  }

  /** The words of a text, which may be in any of some languages, that were looked for. */
  async matchesIn(text: string, languages: Locale[]): Promise<Match[]> {
    const words = wordsOf(replaceMentions(text, mention => ' '.repeat(mention.length)))
      .filter(word => this.#openings.some(opening => withoutUmlauts(word.text).includes(opening)))
    const inLanguages = await Promise.all(languages.map(language => this.#analysis.formsOf(words.map(word => word.text), language)))
    return words.flatMap(({ text: word, start, end }): Match[] => {
      const known = inLanguages.flatMap(formsOf => [
        ...formsOf(word).own,
        ...formsOf(word).parts.flat(),
      ])
      const term = this.#units.findIndex(units => units.some(({ beginning, forms }) => word === beginning
        || (beginning !== undefined && isLong(beginning) && word.startsWith(beginning))
        || forms.some(form => known.includes(form))))
      return term === -1
        ? []
        : [
            { start, end, term },
          ]
    })
  }
}
