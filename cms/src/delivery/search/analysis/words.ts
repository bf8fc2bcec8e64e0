import { INVISIBLE } from '../../../core/invisible-letters'

/** One word of a text, as it is compared, with where it stands in the text. */
export interface Word { text: string, start: number, end: number }

/** Longer than any word of a language; more is somebody's attempt. */
const LONGEST = 60

/** A number whose digits stand in groups is one word: 70 000, 70,000, 70.000. */
const GROUPED_NUMBER = '(?<![\\p{L}\\p{N}.,])\\p{Nd}{1,3}(?:[ .,\\u00A0\\u2009\\u202F]\\p{Nd}{3})+(?![\\p{L}\\p{N}])'
const WORD = new RegExp(`${GROUPED_NUMBER}|[\\p{L}\\p{N}](?:(?:${INVISIBLE.source}|\\u200D)*[\\p{L}\\p{M}\\p{N}])*`, 'gu')

/** Letters with marks that are no letters of their own in Finnish or Swedish, and the letters they are read as. */
const plainLetters: Record<string, string> = {
  ø: 'ö',
  æ: 'ä',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
}

/** The words of a text: what stands between everything that is neither letter nor digit. What nobody sees parts no word. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), match => ({
    text: plain(match[0]).slice(0, LONGEST),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ text }) => text !== '')
}

/** A word in small letters and without marks; å, ä and ö are letters. */
function plain(word: string): string {
  return word.normalize('NFKC').toLowerCase().replaceAll(/[^a-z0-9åäö]/gu, letter => plainLetters[letter] ?? letter.normalize('NFD').replaceAll(/[^\p{L}\p{N}]/gu, ''))
}

/** How a word is written on a keyboard without å, ä and ö. */
export function withoutUmlauts(word: string): string {
  return word.replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o')
}
