import type { Locale } from '@ican/shared/vocabulary'
import { compoundWords } from './compound-words'

type BasesOf = (word: string) => string[]

/** How long a word is that is looked into, in letters, and how short a part of it may be. */
const LENGTH = { least: 7, most: 40, part: 3 }
/** So many letters at the beginning of a word are the same in all its forms. */
export const FIRM = 2

/** What joins the parts of a Swedish compound: forskning-s-data. */
const joints: Partial<Record<Locale, RegExp>> = { sv: /(?<=...)s$/ }

/** Takes apart compounds whose parts are known words, in any of their forms. */
export class Compounds {
  readonly #basesOf: BasesOf
  readonly #joint: RegExp | undefined
  readonly #known: Set<string>
  /** How known words begin. */
  readonly #beginnings: Set<string>

  constructor(locale: Locale, basesOf: BasesOf) {
    this.#basesOf = basesOf
    this.#joint = joints[locale]
    this.#known = new Set(compoundWords[locale].flatMap(basesOf))
    this.#beginnings = new Set(compoundWords[locale].map(word => word.slice(0, FIRM)))
  }

  /** The parts of a word, as few as can be; none where it is no compound of known words. */
  partsOf(word: string): string[] {
    if (this.#known.size === 0 || word.length < LENGTH.least || word.length > LENGTH.most)
      return []
    // By where they end: the parts that make up the beginning of the word.
    const ways: (string[] | undefined)[] = [
      [],
    ]
    for (let start = 0; start <= word.length - LENGTH.part; start++) {
      const way = ways[start]
      if (way === undefined || !this.#beginnings.has(word.slice(start, start + FIRM)))
        continue
      for (let end = start + LENGTH.part; end <= word.length; end++) {
        const isWhole = start === 0 && end === word.length
        const part = isWhole || (ways[end]?.length ?? Infinity) <= way.length + 1
          ? undefined
          : this.#wordOf(word.slice(start, end), end === word.length)
        if (part !== undefined)
          ways[end] = [...way, part]
      }
    }
    return ways[word.length] ?? []
  }

  /** A part as a word of its own, if there is such a word. */
  #wordOf(part: string, isLast: boolean): string | undefined {
    const readings = this.#joint === undefined || isLast
      ? [part]
      : [
          part,
          part.replace(this.#joint, ''),
        ]
    return readings.find(each => this.#basesOf(each).some(base => this.#known.has(base)))
  }
}
