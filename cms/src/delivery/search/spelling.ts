import type { Locale } from '@ican/shared/vocabulary'
import type { KnownWords } from './known-words'
import { distance } from 'fastest-levenshtein'
import { formIn } from './analysis'
import { withoutUmlauts } from './analysis/words'

/** So many words are compared with for one question, whatever is asked: some milliseconds of a processor. */
export const BUDGET = 30_000

/** A word that differs in more than one letter is offered only if so many entries have it. */
const COMMON = 2

interface Candidate { word: string, wrong: number, isForeign: boolean, entries: number }

/** What one question may still cost. */
export interface Budget { comparisons: number }

/** Knows which word a misspelt one was most likely meant to be. */
export class Spelling {
  readonly #known: KnownWords

  constructor(known: KnownWords) {
    this.#known = known
  }

  /**
   * The word that differs in the fewest letters, å, ä and ö being as good as a and o, and two that changed places being one;
   * a word of another language is as good as one with a letter more wrong. Of such, the one that most entries have. Words of many entries are compared with first: where the budget ends, those of few are passed over.
   */
  async likelyMeant(word: string, locale: Locale, budget: Budget): Promise<string | undefined> {
    const plain = withoutUmlauts(word)
    const most = tolerance(word)
    const candidates: Candidate[] = []
    const { byLength, forms } = await this.#known.words()
    for (const length of lengthsAround(word.length, most)) {
      for (const known of byLength.get(length) ?? []) {
        if (budget.comparisons <= 0)
          break
        if (known.word === word)
          continue
        budget.comparisons--
        const wrong = wrongLetters(plain, known.plain, most)
        if (wrong <= most && (wrong < 2 || known.entries >= COMMON)) {
          candidates.push({
            word: known.word,
            wrong,
            isForeign: !forms.has(formIn(locale, known.plain)),
            entries: known.entries,
          })
        }
      }
    }
    return candidates.toSorted((one, other) => cost(one) - cost(other) || other.entries - one.entries)[0]?.word
  }
}

function cost({ wrong, isForeign }: Candidate): number {
  return isForeign
    ? wrong + 1
    : wrong
}

/** How many letters are wrong, missing, too many, or in each other's place; anything above `most` where it is more. */
function wrongLetters(one: string, other: string, most: number): number {
  // Two letters in each other's place are two wrong ones here.
  const simple = distance(one, other)
  return simple < 2 || simple > 2 * most
    ? simple
    : withSwaps(one, other)
}

/** The optimal string alignment distance. */
function withSwaps(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, at) => [at])
  rows[0] = Array.from({ length: other.length + 1 }, (_, at) => at)
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Infinity
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      rows[row]?.push(Math.min(
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + (isSame
          ? 0
          : 1),
        isSwap
          ? cell(row - 2, column - 2) + 1
          : Infinity,
      ))
    }
  }
  return cell(one.length, other.length)
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
