import type { Check, KnownFact, Language } from '../types'
import { mentionOf, replaceMentions } from '@ican/shared/fact-mentions'

const FACT = 'api::fact.fact'

export const factWithoutDate: Check = {
  code: 'fact-without-date',
  level: 'block',
  name: { en: 'Figure without a date', fi: 'Luku ilman ajankohtaa', sv: 'Nyckeltal utan tidpunkt' },
  texts: {
    en: 'The figure has no date. Give its date or period, or tick that the date is unknown: readers are then told so.',
    fi: 'Luvulla ei ole ajankohtaa. Anna päivä tai ajanjakso tai merkitse, ettei ajankohta ole tiedossa: se kerrotaan lukijoille.',
    sv: 'Nyckeltalet saknar tidpunkt. Ange dag eller period, eller markera att tidpunkten är okänd: läsarna får veta det.',
  },
  find: ({ uid, values }) => uid === FACT && !values.asOf && !values.periodEnd && values.dateUnknown !== true
    ? [
        { path: 'asOf' },
      ]
    : [],
}

export const factWithoutSource: Check = {
  code: 'fact-without-source',
  level: 'block',
  name: { en: 'Figure without a source', fi: 'Luku ilman lähdettä', sv: 'Nyckeltal utan källa' },
  texts: {
    en: 'The figure has no source. Write where it comes from.',
    fi: 'Luvulla ei ole lähdettä. Kirjoita, mistä luku on peräisin.',
    sv: 'Nyckeltalet saknar källa. Skriv varifrån det kommer.',
  },
  find: ({ uid, values }) => uid === FACT && !hasText(values.sourceName)
    ? [
        { path: 'sourceName.en' },
      ]
    : [],
}

export const factPastReview: Check = {
  code: 'fact-past-review',
  level: 'warn',
  name: { en: 'Figure past its review date', fi: 'Luku, jonka tarkistuspäivä on ohi', sv: 'Nyckeltal vars granskningsdatum har passerat' },
  texts: {
    en: 'The figure should have been reviewed by {day}. Check it against its source and set a new day.',
    fi: 'Luku piti tarkistaa viimeistään {day}. Vertaa sitä lähteeseen ja aseta uusi päivä.',
    sv: 'Nyckeltalet skulle ha granskats senast {day}. Jämför det med källan och ange en ny dag.',
  },
  find: ({ uid, values }, { today }) => uid === FACT && typeof values.reviewBy === 'string' && values.reviewBy < today
    ? [
        {
          path: 'reviewBy',
          values: { day: values.reviewBy },
        },
      ]
    : [],
}

export const numberShadowsFact: Check = {
  code: 'number-shadows-fact',
  level: 'warn',
  name: { en: 'Number that is a key figure', fi: 'Luku, joka on jo avainluvuissa', sv: 'Tal som redan är ett nyckeltal' },
  texts: {
    en: 'The number {number} is written out, but it is a key figure: {mention}. Write {mention} instead, so that it stays up to date.',
    fi: 'Luku {number} on kirjoitettu auki, vaikka se on avainluku {mention}. Kirjoita sen tilalle {mention}, niin luku pysyy ajan tasalla.',
    sv: 'Talet {number} är utskrivet men finns som nyckeltal: {mention}. Skriv {mention} i stället, så hålls det aktuellt.',
  },
  find: ({ uid, texts }, { facts }) => [FACT, 'api::publication.publication'].includes(uid)
    ? []
    : texts.filter(({ showsFacts, locale }) => showsFacts && locale !== null).flatMap(({ path, text, locale }) =>
        shadowsIn(text, locale as Language, facts).map(({ number, slug }) => ({
          path,
          values: {
            number,
            mention: mentionOf(slug),
          },
        }))),
}

/** Numbers in a text that a fact holds, in a sentence that speaks of the same thing. */
export function shadowsIn(text: string, language: Language, facts: KnownFact[]): { number: string, slug: string }[] {
  const plain = replaceMentions(text, () => '')
  return plain.split(/(?<=[.!?])\s+/).flatMap((sentence) => {
    const stems = stemsOf(sentence)
    return numbersIn(sentence).flatMap(({ number, value }) => {
      const fact = facts.find(known => known.value === value && isAbout(stems, known, language))
      return fact === undefined
        ? []
        : [
            { number, slug: fact.slug },
          ]
    })
  })
}

/** Numbers of which one could be a fact: not the small ones that every text has. */
function numbersIn(sentence: string): { number: string, value: number }[] {
  return Array.from(sentence.matchAll(/(?<![\p{L}\p{N}.,:/-])\d{1,3}(?:[ \u00A0\u202F,.]\d{3})+(?!\d)|(?<![\p{L}\p{N}.,:/-])\d+(?:[.,]\d+)?/gu), ([number]) => ({
    number,
    value: /^\d{1,3}(?:[ \u00A0\u202F,.]\d{3})+$/.test(number)
      ? Number(number.replaceAll(/\D/g, ''))
      : Number(number.replace(',', '.')),
  })).filter(({ value }) => value >= 10)
}

/** The beginnings of the longer words, by which inflected forms of one word agree. */
function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map(word => word.slice(0, 5)))
}

function isAbout(stems: Set<string>, { format, words }: KnownFact, language: Language): boolean {
  // A year of its own stands in too many sentences to mean the one fact.
  return format !== 'year' && [
    ...stemsOf(words[language]),
  ].some(stem => stems.has(stem))
}

/** Whether a text names something in one language at least: a hyphen names no source. */
function hasText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).some(text => typeof text === 'string' && /[\p{L}\p{N}]/u.test(text))
}
