import type { Locale } from '@ican/shared/vocabulary'
import type { Analysis, Forms } from './analysis'
import type { WishOfReader } from './analysis/question-words'
import type { Phrase } from './synonyms'
import type { Alternative, Term, Unit } from './terms'
import { locales } from '@ican/shared/vocabulary'
import { unknownWord } from './analysis'
import { isStopWord, wishOf } from './analysis/question-words'
import { wordsOf } from './analysis/words'
import { looksForSomebody } from './asking-words'

/**
 * What it is worth that the parts of a compound are there, that something is said in other words, and that it is said in
 * a language that neither the reader nor the question is in, as publications are, where what was typed is worth 1.
 */
export const WORTH = { parts: 0.7, synonym: 0.6, foreign: 0.4 }
/** More words than anybody types; the rest is passed over, and said to be. */
const MOST_WORDS = 12

/** What was asked for, what sort of answer is wished for, and the words that were too many. */
export interface Asked { terms: Term[], wish: WishOfReader, passedOver: string[] }

type FormsOf = (word: string, locale: Locale) => Forms

/**
 * What is asked in one language may be written in another: each word is taken as a word of every one. Words that only
 * make a question are not looked for, unless there are no others.
 */
export async function termsOf(analysis: Analysis, text: string, synonyms: Map<string, Phrase[]>, locale: Locale): Promise<Asked> {
  const words = wordsOf(text).map(word => word.text)
  const formsOf = await formsIn(analysis, words)
  const said: Term[] = []
  for (let at = 0; at < words.length;) {
    const phrases = phrasesAt(words, at, synonyms, formsOf)
    const length = Math.max(1, ...phrases.map(phrase => phrase.words.length))
    const meant = words.slice(at, at + length)
    const others = phrases.filter(phrase => phrase.words.length === length).flatMap(phrase => othersOf(phrase, locale))
    const alternatives = [
      // «Say no» means more than its words, which stand everywhere.
      ...length > 1 && others.length > 0 && meant.some(isStopWord)
        ? []
        : typed(meant, formsOf),
      ...others,
    ]
    if (alternatives.length > 0) {
      said.push({
        text: meant.join(' '),
        alternatives,
        loose: length === 1
          ? [
              ...withOtherParts(meant.join(''), synonyms, formsOf),
              ...othersOfParts(meant.join(''), synonyms, formsOf, locale),
            ]
          : [],
      })
    }
    at += length
  }
  const terms = unique(said.length > 0
    ? said
    : words.map(word => ({
        text: word,
        alternatives: alone(word, formsOf),
        loose: [],
      })))
  return {
    terms: terms.slice(0, MOST_WORDS),
    wish: {
      ...wishOf(words),
      contact: looksForSomebody(text, locale),
    },
    passedOver: terms.slice(MOST_WORDS).map(term => term.text),
  }
}

async function formsIn(analysis: Analysis, words: string[]): Promise<FormsOf> {
  const byLocale = new Map(await Promise.all(locales.map(async locale => [locale, await analysis.formsOf(words, locale)] as const)))
  return (word, locale) => byLocale.get(locale)?.(word) ?? unknownWord
}

/** The phrases that begin with a word of the question, and of which all words follow there. */
function phrasesAt(words: string[], at: number, synonyms: Map<string, Phrase[]>, formsOf: FormsOf): Phrase[] {
  const starting = new Set(locales.flatMap(locale => formsOf(words[at] ?? '', locale).own).flatMap(form => synonyms.get(form) ?? []))
  return [...starting].filter(({ words: own, forms, locale }) => own.every((each, index) => {
    const word = words[at + index] ?? ''
    // The stem of a short word is soon that of another: «med» is no form of «media».
    return word === each || (!isStopWord(word) && formsOf(word, locale).own.some(form => forms[index]?.own.includes(form)))
  }))
}

/** What was typed: nothing, where those words only make a question. */
function typed(words: string[], formsOf: FormsOf): Alternative[] {
  const telling = words.filter(word => !isStopWord(word))
  const [only] = telling
  return only !== undefined && telling.length === 1
    ? alone(only, formsOf)
    : telling.length === 0
      ? []
      : [
          {
            units: telling.map(word => unitOf(word, formsOf)),
            weight: 1,
          },
        ]
}

/** A word by itself, and the parts of a compound. */
function alone(word: string, formsOf: FormsOf): Alternative[] {
  return [
    {
      units: [
        unitOf(word, formsOf),
      ],
      weight: 1,
    },
    ...locales.map(locale => formsOf(word, locale).parts).filter(parts => parts.length > 0).map(parts => ({
      units: parts.map(part => ({ forms: part })),
      weight: WORTH.parts,
    })),
  ]
}

function unitOf(word: string, formsOf: FormsOf): Unit {
  return {
    beginning: word,
    forms: locales.flatMap(locale => formsOf(word, locale).own),
  }
}

/** The same in other words, of whichever language; phrases of which hardly a word tells anything are only understood. */
function othersOf(phrase: Phrase, locale: Locale): Alternative[] {
  return phrase.group.flatMap((other) => {
    if (other === phrase)
      return []
    const telling = other.forms.filter((_, index) => !isStopWord(other.words[index] ?? ''))
    return telling.length > 1 || telling.length === other.words.length
      ? [
          {
            units: telling.map(({ own }) => ({ forms: own })),
            weight: other.locale === locale || other.locale === phrase.locale
              ? WORTH.synonym
              : WORTH.foreign,
          },
        ]
      : []
  })
}

/** The parts of a compound, each in whichever word or language: resistance and model, for resistenssimalli. */
function withOtherParts(word: string, synonyms: Map<string, Phrase[]>, formsOf: FormsOf): Alternative[] {
  return locales.map(language => formsOf(word, language).parts).filter(parts => parts.length > 0).map(parts => ({
    units: parts.map(part => ({
      forms: [
        ...part,
        ...otherForms(part, synonyms),
      ],
    })),
    weight: WORTH.parts * WORTH.synonym,
  }))
}

/** The forms of single words that mean the same as one in some of these forms. */
export function otherForms(forms: string[], synonyms: Map<string, Phrase[]>): string[] {
  const phrases = forms.flatMap(form => synonyms.get(form) ?? []).filter(({ words }) => words.length === 1)
  return [
    ...new Set(phrases.flatMap(({ group }) => group.filter(({ words }) => words.length === 1).flatMap(other => other.forms[0]?.own ?? []))),
  ]
}

/** The same in other words for the parts of a compound: the interview of a request for one. */
function othersOfParts(word: string, synonyms: Map<string, Phrase[]>, formsOf: FormsOf, locale: Locale): Alternative[] {
  const parts = locales.flatMap(language => formsOf(word, language).parts.flat())
  const phrases = new Set(parts.flatMap(form => synonyms.get(form) ?? []).filter(phrase => phrase.words.length === 1))
  return [...phrases].flatMap(phrase => othersOf(phrase, locale)).map(({ units, weight }) => ({ units, weight: weight * WORTH.parts }))
}

function unique(terms: Term[]): Term[] {
  return [
    ...new Map(terms.map(term => [term.text, term])).values(),
  ]
}
