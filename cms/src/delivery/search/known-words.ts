import type { Forms } from './analysis'
import type { Vocabulary } from './table'
import type { Alternative } from './terms'
import { withoutUmlauts } from './analysis/words'
import { WORTH } from './terms-of'

/** How long known words are remembered, in milliseconds: nobody misses a word that was published just now. */
const KEPT_FOR = 60_000
/** How short a part of a compound may be, and how long a word is that is taken apart. */
const LENGTH = { part: 4, most: 40 }

export interface Known { word: string, plain: string, entries: number }
interface Words { byLength: Map<number, Known[]>, forms: Vocabulary['forms'] }

/** Every word of what is published, as it is written there. */
export class KnownWords {
  readonly #read: () => Promise<Vocabulary>
  #kept: { words: Promise<Words>, readAt: number } | undefined

  constructor(read: () => Promise<Vocabulary>) {
    this.#read = read
  }

  async words(): Promise<Words> {
    if (this.#kept === undefined || Date.now() - this.#kept.readAt > KEPT_FOR) {
      const words = this.#read().then(({ words, forms }) => ({
        byLength: sorted(words),
        forms,
      }))
      this.#kept = {
        words,
        readAt: Date.now(),
      }
      words.catch(() => this.#kept = undefined)
    }
    return this.#kept.words
  }

  /**
   * The ways to take a word apart into two that are known, in any of their forms: klustermedlem is kluster and medlem.
   * `othersOf` gives what means the same as some forms: a word is also known by that.
   */
  async partsOf(word: string, formsOf: (word: string) => Promise<(word: string) => Forms>, othersOf: (forms: string[]) => string[]): Promise<Alternative[]> {
    if (word.length < 2 * LENGTH.part || word.length > LENGTH.most || word.includes(' '))
      return []
    const { forms } = await this.words()
    const known = async (part: string) => {
      const { own } = (await formsOf(part))(part)
      return [
        ...own,
        ...othersOf(own),
      ].filter(form => forms.has(form))
    }
    const ways: Alternative[] = []
    for (let at = LENGTH.part; at <= word.length - LENGTH.part; at++) {
      // What joins the parts in Swedish: forskning-s-data.
      const first = await known(word.slice(0, at).replace(/(?<=....)s$/, ''))
      const second = first.length > 0
        ? await known(word.slice(at))
        : []
      if (second.length > 0) {
        ways.push({
          units: [
            { forms: first },
            { forms: second },
          ],
          weight: WORTH.parts,
        })
      }
    }
    return ways
  }
}

/** By their length, those of the most entries first. */
function sorted(words: Vocabulary['words']): Map<number, Known[]> {
  const known = [...words].map(([word, entries]) => ({
    word,
    plain: withoutUmlauts(word),
    entries,
  }))
  return Map.groupBy(known.toSorted((one, other) => other.entries - one.entries), ({ word }) => word.length)
}
