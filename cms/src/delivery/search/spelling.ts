import { distance } from 'fastest-levenshtein'
import { withoutUmlauts } from './analysis/words'

/** How long known words are remembered, in milliseconds: nobody misses a word that was published just now. */
const KEPT_FOR = 60_000

/** So many words are compared with for one question, whatever is asked: some milliseconds of a processor. */
export const BUDGET = 30_000

/** By every word of what is published, as it is written there, in how many entries. */
export type KnownWords = Map<string, number>

interface Known { word: string, plain: string, entries: number }
interface Candidate { word: string, wrong: number, entries: number }

/** What one question may still cost. */
export interface Budget { comparisons: number }

/** Knows which word a misspelt one was most likely meant to be. */
export class Spelling {
  readonly #read: () => Promise<KnownWords>
  #known: { byLength: Promise<Map<number, Known[]>>, readAt: number } | undefined

  constructor(read: () => Promise<KnownWords>) {
    this.#read = read
  }

  /**
   * The word that differs in the fewest letters, å, ä and ö being as good as a and o; of such, the one that most entries
   * have. Words of many entries are compared with first: where the budget ends, those of few are passed over.
   */
  async likelyMeant(word: string, budget: Budget): Promise<string | undefined> {
    const plain = withoutUmlauts(word)
    const most = tolerance(word)
    const candidates: Candidate[] = []
    const byLength = await this.#words()
    for (const length of lengthsAround(word.length, most)) {
      for (const known of byLength.get(length) ?? []) {
        if (budget.comparisons <= 0)
          break
        if (known.word === word)
          continue
        budget.comparisons--
        const wrong = distance(plain, known.plain)
        if (wrong <= most)
          candidates.push({ word: known.word, wrong, entries: known.entries })
      }
    }
    return candidates.toSorted((one, other) => one.wrong - other.wrong || other.entries - one.entries)[0]?.word
  }

  async #words(): Promise<Map<number, Known[]>> {
    if (this.#known === undefined || Date.now() - this.#known.readAt > KEPT_FOR) {
      const byLength = this.#read().then(sorted)
      this.#known = {
        byLength,
        readAt: Date.now(),
      }
      byLength.catch(() => this.#known = undefined)
    }
    return this.#known.byLength
  }
}

/** By their length, those of the most entries first. */
function sorted(words: KnownWords): Map<number, Known[]> {
  const known = [...words].map(([word, entries]) => ({
    word,
    plain: withoutUmlauts(word),
    entries,
  }))
  return Map.groupBy(known.toSorted((one, other) => other.entries - one.entries), ({ word }) => word.length)
}

/** A length and those near it, the nearest first. */
function lengthsAround(length: number, most: number): number[] {
  return [
    length,
    ...Array.from({ length: most }, (_, index) => [length - index - 1, length + index + 1]).flat(),
  ]
}

/** How many letters may be wrong: in a short word another letter makes another word. */
function tolerance(word: string): number {
  if (/\d/.test(word) || word.length < 4)
    return 0
  return word.length < 8
    ? 1
    : 2
}
