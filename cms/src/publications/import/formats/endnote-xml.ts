import type { PublicationType, Reading, ReadRecord, Refusal } from '../record'
import type { Element } from './xml'
import { issuedOf, mostExact } from './dates'
import { pmcidOf, pmidOf, webAddressOf } from './identifiers'
import { authorOf, isAndOthers } from './names'
import { pagesOf } from './pubmed'
import { asReading, attempt, whole } from './whole'
import { elementAt, elementsAt, recordsOf, textAt, textOf } from './xml'

/** EndNote's names of reference types, by which other programmes write its XML, too. */
const types: [name: RegExp, type: PublicationType][] = [
  [/^(?:electronic article|journal article|magazine article|newspaper article)$/i, 'article-journal'],
  [/^(?:unpublished work|manuscript|preprint)$/i, 'article'],
  [/^conference(?: (?:paper|proceedings))?$/i, 'paper-conference'],
  [/^(?:electronic )?book section$|^(?:encyclopedia|dictionary)$/i, 'chapter'],
  [/^(?:edited |electronic )?book$/i, 'book'],
  [/^thesis$/i, 'thesis'],
  [/^(?:report|government document)$/i, 'report'],
  [/^(?:dataset|online database|aggregated database)$/i, 'dataset'],
  [/^computer program$/i, 'software'],
  [/^(?:web page|blog)$/i, 'webpage'],
]

/** Reads the XML that EndNote exports, and Zotero and PubMed's kin with it. */
export function readEndnoteXml(text: string): Reading {
  return asReading(Array.from(recordsOf(text, ['record']), ({ line, element }): ReadRecord | Refusal => element === undefined
    ? {
        place: { line },
        code: 'not-xml',
      }
    : attempt({ line }, () => recordOf(element, line))))
}

function recordOf(element: Element, line: number): ReadRecord | Refusal {
  const kind = elementAt(element, 'ref-type')?.attributes.name ?? ''
  const type = types.find(([name]) => name.test(kind))?.[1]
  const names = elementsAt(element, 'contributors/authors/author').map(textOf)
  const urls = ['urls/related-urls/url', 'urls/web-urls/url'].flatMap(path => elementsAt(element, path).map(textOf))
  const accession = textAt(element, 'accession-num')
  return whole({
    place: {
      line,
      key: textAt(element, 'label', 'rec-number'),
    },
    title: textAt(element, 'titles/title'),
    type: type ?? 'article-journal',
    authors: names.filter(name => !isAndOthers(name)).flatMap(name => authorOf(name) ?? []),
    issued: mostExact([
      textAt(element, 'dates/year'),
      ...elementsAt(element, 'dates/pub-dates/date').map(textOf),
    ]) ?? issuedOf(textAt(element, 'dates/year')),
    texts: {
      containerTitle: textAt(element, 'periodical/full-title', 'titles/secondary-title', 'periodical/abbr-1', 'alt-periodical/full-title'),
      publisher: textAt(element, 'publisher'),
      volume: textAt(element, 'volume'),
      issue: textAt(element, 'number', 'issue'),
      pages: pagesOf(textAt(element, 'pages')),
      abstract: textAt(element, 'abstract'),
    },
    keywords: elementsAt(element, 'keywords/keyword').flatMap(keyword => textOf(keyword).split(/\s*;\s*/)),
    doi: textAt(element, 'electronic-resource-num'),
    // Other databases number their records, too.
    pmid: accession !== undefined && /pubmed|medline|nlm/i.test(textAt(element, 'remote-database-name') ?? '')
      ? pmidOf(accession)
      : urls.map(pmidOf).find(found => found !== undefined),
    pmcid: pmcidOf(textAt(element, 'custom2')),
    url: urls.find(url => webAddressOf(url) !== undefined),
    language: textAt(element, 'language'),
    leftOut: [
      'contributors/secondary-authors/author',
      'contributors/tertiary-authors/author',
      'contributors/subsidiary-authors/author',
      'isbn',
      'edition',
      'pub-location',
      'notes',
      'research-notes',
    ].filter(path => textAt(element, path) !== undefined).map(path => path.split('/').at(-2) ?? path),
    warnings: [
      ...type === undefined
        ? [
            { code: 'unknown-type' as const, value: kind },
          ]
        : [],
      ...names.some(isAndOthers)
        ? [
            { code: 'more-authors' as const },
          ]
        : [],
    ],
  })
}
