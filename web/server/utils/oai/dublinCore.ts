import type { HarvestedPublicationsQuery } from '@ican/shared/generated/documents'
import { itemPath } from '@ican/shared/paths'
import { defaultLocale, locales } from '@ican/shared/vocabulary'
import { sortedName } from '../../../common/authors'
import { issuedDate } from '../../../common/dates'
import { doiUrl } from '../../../common/links'
import { present } from '../../../common/lists'
import { markedTitle } from '../../../common/markedTitle'
import { pageSpan } from '../../../common/pageSpan'
import { noticeTexts } from '../noticeTexts'
import { plainText } from '../stableText'

export type Publication = NonNullable<HarvestedPublicationsQuery['publications'][number]>

/** What an element says, with its language where that is known. */
interface Element { '#text': string, '@xml:lang'?: string }

/** The elements of a record, by their names. */
export type DublinCore = Record<string, Element[]>

/** Types by the terms of DCMI, and of those that OpenAIRE and most repositories share. */
const types: Record<Publication['type'], string[]> = {
  article_journal: ['Text', 'article'],
  article: ['Text', 'preprint'],
  paper_conference: ['Text', 'conferenceObject'],
  chapter: ['Text', 'bookPart'],
  book: ['Text', 'book'],
  // Of a thesis it is not known of which degree.
  thesis: ['Text'],
  report: ['Text', 'report'],
  review: ['Text', 'review'],
  dataset: ['Dataset'],
  software: ['Software'],
  speech: ['Text', 'lecture'],
  webpage: ['Text', 'other'],
}

/** Whether a publication may be read by all; of bronze nobody has promised for how long. */
const access: Record<Publication['openAccess'], string | undefined> = {
  diamond: 'openAccess',
  gold: 'openAccess',
  hybrid: 'openAccess',
  green: 'openAccess',
  bronze: undefined,
  closed: 'closedAccess',
  unknown: undefined,
}

const commonTerm = (term: string | undefined) => term && `info:eu-repo/semantics/${term}`

/** Describes a publication in the fifteen elements of Dublin Core (section 3.2, metadata format oai_dc). */
export function dublinCore(publication: Publication, siteUrl: string): DublinCore {
  const { type, slug, doi, url, language, abstract, publisher, license, openAccess } = publication
  const [dcmiType, term] = types[type]
  const topics = present(publication.topics)
  const texts: Record<string, (string | false | null | undefined)[]> = {
    'dc:title': [
      markedTitle(publication, defaultLocale),
    ],
    'dc:creator': present(publication.authors).map(sortedName),
    'dc:subject': present(publication.keywords).map(({ term }) => term),
    'dc:description': [
      abstract,
      ...noticeTexts(publication, defaultLocale),
    ],
    'dc:publisher': [publisher],
    'dc:date': [
      issuedDate(publication),
    ],
    'dc:type': [
      dcmiType,
      commonTerm(term),
    ],
    'dc:identifier': [
      siteUrl + encodeURI(itemPath('publications', defaultLocale, slug)),
      doi && doiUrl(doi),
      url,
    ],
    'dc:source': [
      source(publication),
    ],
    'dc:language': [language],
    'dc:rights': [
      commonTerm(access[openAccess]),
      licenceText(license),
    ],
  }
  const elements = Object.fromEntries(Object.entries(texts).map(([name, values]) => [
    name,
    values.flatMap(value => element(value)),
  ]))
  elements['dc:subject'] = [
    ...topics.flatMap(({ name }) => locales.flatMap(locale => element(name[locale], locale))),
    ...elements['dc:subject'] ?? [],
  ]
  return elements
}

function element(value: string | false | null | undefined, language?: string): Element[] {
  const text = plainText(value || '')
  return text === ''
    ? []
    : [
        {
          '#text': text,
          ...language && { '@xml:lang': language },
        },
      ]
}

/** Where a licence of Creative Commons is explained, however its name is spelled; any other by its name. */
function licenceText(license: string | null | undefined): string | null | undefined {
  const [, kind, version] = /^CC[ -](BY(?:-(?:NC|ND|SA|NC-ND|NC-SA))?)[ -](\d\.\d)$/i.exec(license ?? '') ?? []
  if (kind !== undefined && version !== undefined)
    return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
  return /^CC0(?:[ -]1\.0)?$/i.test(license ?? '')
    ? 'https://creativecommons.org/publicdomain/zero/1.0/'
    : license
}

/** The journal or book, and where in it. */
function source({ containerTitle, volume, issue, pages }: Publication): string | undefined {
  if (!containerTitle)
    return undefined
  const place = [volume, issue && `(${issue})`].filter(Boolean).join('')
  return [
    containerTitle,
    place,
    pageSpan(pages).join('–'),
  ].filter(Boolean).join(', ')
}
