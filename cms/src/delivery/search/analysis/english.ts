import { stemmer } from '@orama/stemmers/english'

/** The base form of an English word, by Porter's Snowball stemmer. */
export function englishBases(word: string): string[] {
  return [
    stemmer(word),
  ]
}
