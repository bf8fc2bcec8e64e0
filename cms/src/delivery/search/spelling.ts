import { distance } from 'fastest-levenshtein'
import { withoutUmlauts } from './analysis/words'

/** How long known words are remembered, in milliseconds: nobody misses a word that was published just now. */
const KEPT_FOR = 60_000

/** By every word of what is published, as it is written there, in how many entries. */
export type KnownWords = Map<string, number>

interface Candidate { word: string, wrong: number, entries: number }

/** Knows which word a misspelt one was most likely meant to be. */
export class Spelling {
  readonly #read: () => Promise<KnownWords>
  #known: { words: Promise<KnownWords>, readAt: number } | undefined

  constructor(read: () => Promise<KnownWords>) {
    this.#read = read
  }

  /** The word that differs in the fewest letters, å, ä and ö being as good as a and o; of such, the one that most entries have. */
  async likelyMeant(word: string): Promise<string | undefined> {
    const plain = withoutUmlauts(word)
    const most = tolerance(word)
    const candidates: Candidate[] = []
    for (const [known, entries] of await this.#words()) {
      if (Math.abs(known.length - word.length) > most || known === word)
        continue
      const wrong = distance(plain, withoutUmlauts(known))
      if (wrong <= most)
        candidates.push({ word: known, wrong, entries })
    }
    return candidates.toSorted((one, other) => one.wrong - other.wrong || other.entries - one.entries)[0]?.word
  }

  async #words(): Promise<KnownWords> {
    if (this.#known === undefined || Date.now() - this.#known.readAt > KEPT_FOR) {
      const words = this.#read()
      this.#known = {
        words,
        readAt: Date.now(),
      }
      words.catch(() => this.#known = undefined)
    }
    return this.#known.words
  }
}

/** How many letters may be wrong: in a short word another letter makes another word. */
function tolerance(word: string): number {
  if (/\d/.test(word) || word.length < 4)
    return 0
  return word.length < 8
    ? 1
    : 2
}
