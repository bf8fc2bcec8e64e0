import { stemmer } from '@orama/stemmers/english'

/** The base form of an English word, by Porter's Snowball stemmer, with what it leaves of Greek nouns as it leaves their verbs: analysis, analyse. */
export function englishBases(word: string): string[] {
  return [
    stemmer(word).replace(/(?<=..[oy]s)i$/, ''),
  ]
}
