import { stemmer } from '@orama/stemmers/swedish'

/**
 * The base form of a Swedish word: Porter's Snowball stemmer, without the article that it leaves (samtycket), and
 * without the vowel that some words lose (läkemedel, läkemedlet).
 */
export function swedishBases(word: string): string[] {
  return [
    stemmer(word).replace(/(?<=.{4})et$/, '').replace(/(?<=..[^aeiouyåäö])e([lnr])$/, '$1'),
  ]
}
