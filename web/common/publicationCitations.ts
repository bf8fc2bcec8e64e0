import type { Locale } from '@ican/shared/vocabulary'
import type { CitationStyle } from './csl/engine'
import type { CslItem, CslName, CslPublication } from './cslItem'
import { citationWriter } from './csl/engine'
import { cslItem } from './cslItem'
import { doiUrl, webAddress } from './links'
import { log } from './log'
import { messages } from './messages'

export interface Citation { style: string, text: string }

/** The styles that a page offers, in their order, by the names that are the same in every language. */
const styles: [style: CitationStyle, name: string][] = [
  ['vancouver', 'Vancouver'],
  ['apa', 'APA'],
  ['harvard', 'Harvard'],
]

/** A publication as each style refers to it, in the words of a language. It needs a megabyte of code: for the server alone. */
export function citePublication(publication: CslPublication & { sample: boolean | null }, locale: Locale): Citation[] {
  const item = citedItem(publication, locale)
  return styles.flatMap(([style, name]) => {
    try {
      // Between a name and initials that it does not know, citeproc sets two spaces.
      const reference = citationWriter(style, locale)(styledItem(item, style)).replaceAll(/ {2,}/g, ' ')
      // The reference is copied to where the site's own mark is not seen.
      const text = publication.sample
        ? `${reference} [Sample: made-up example content]`
        : reference
      return [
        { style: name, text },
      ]
    }
    catch (error) {
      // Of some names, such as «toString», citeproc makes nothing. The rest of the page is worth reading without.
      log('CITATION_FAILED', `${publication.slug} cannot be cited in ${name}.`, { error })
      return []
    }
  })
}

/** What reference managers are given, in the form from which every style makes a reference that can be read and followed. */
function citedItem(publication: CslPublication, locale: Locale): CslItem {
  const { DOI, PMID, PMCID, ...item } = cslItem(publication)
  return {
    ...item,
    // To a style a review is what is written about one work, and not what sums up many.
    'type': item.type === 'review'
      ? 'article-journal'
      : item.type,
    'title': plainTitle(item.title),
    'container-title': item['container-title'] && withoutTags(item['container-title']),
    'author': item.author?.map(withInitialsApart),
    'issued': {
      'date-parts': item.issued['date-parts'].map(date => locale === 'en'
        ? date
        // The locales put days and months as nobody writes them: «01 mars 2021», «2021, maaliskuuta 1».
        : date.slice(0, 1)),
    },
    'genre': genreOf(publication.type, locale),
    // As an address, a DOI comes with the style's own words for where something is, in the language of the page.
    'URL': DOI
      ? doiUrl(DOI)
      : webAddress(item.URL),
    // In English titles a style may change capitals, also those of genes and journals. It leaves other languages alone.
    'language': 'mul',
  }
}

/** What a style takes for something else than it is. */
function styledItem(item: CslItem, style: CitationStyle): CslItem {
  const { 'container-title': container, publisher, ...others } = item
  if (item.type === 'article') {
    const server = container ?? publisher
    // APA names the server of a preprint as its publisher; the others show by it that this is a preprint.
    return style === 'apa'
      ? { ...others, publisher: server }
      : { ...others, 'container-title': server }
  }
  // Harvard calls every article a preprint that has neither volume nor pages yet, unless it is in a magazine.
  return style === 'harvard' && item.type === 'article-journal' && !item.volume && !item.page
    ? { ...item, type: 'article-magazine' }
    : item
}

/** Of what kind it is, where a style would not say so, or in English. */
function genreOf(type: CslPublication['type'], locale: Locale): string | undefined {
  const words = messages[locale].publication
  switch (type) {
    case 'thesis':
      return words.thesis
    case 'article':
    case 'dataset':
    case 'software':
      return words.type[type]
  }
}

/** Titles come with the tags of databases, and with a full stop that the style sets itself; that of «U.S.A.» is part of it. */
function plainTitle(title: string): string {
  return withoutTags(title).replace(/(?<=[^.\s]{2})\.$/, '')
}

function withoutTags(text: string): string {
  return text
    .replaceAll(/<\/?(?:i|b|em|strong|sub|sup|sc|scp|span\b[^>]*)>/gi, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/**
 * Every style makes initials of given names, but knows few letters beyond those of Western Europe, and takes initials
 * without full stops for one short name: of «JP» only the J would be left. So it gets initials with stops.
 */
function withInitialsApart({ given, ...name }: CslName): CslName {
  return given === undefined
    ? name
    : {
        ...name,
        given: given.replaceAll(/\p{Pd}/gu, '-').split(' ').map(initialsOf).join(' '),
      }
}

/** «Jean-Luc» is J.-L.; particles, and words of scripts without capitals, stay. */
function initialsOf(word: string): string {
  if (/^\p{Lu}{2,4}$/u.test(word))
    return [...word].map(initial => `${initial}.`).join('')
  return /^\p{Lu}/u.test(word)
    ? word.split(/[-.]/).flatMap(part => [...part].slice(0, 1)).map(initial => `${initial.toLocaleUpperCase()}.`).join(word.includes('-')
        ? '-'
        : '')
    : word
}
