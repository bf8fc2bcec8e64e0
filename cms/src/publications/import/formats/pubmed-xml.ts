import type { Author, Notice, Reading, ReadRecord, Refusal, Warning } from '../record'
import type { Element } from './xml'
import { issuedOf } from './dates'
import { authorOf, person, withOrcid } from './names'
import { isNoticeKind, noticeOf, pagesOf, typeOf } from './pubmed'
import { asReading, attempt, whole } from './whole'
import { elementAt, elementsAt, recordsOf, textAt, textOf } from './xml'

/** What others have published about it, by how PubMed's `CommentsCorrections` call that. */
const noticeTypes = new Map<string, Notice['kind']>(Object.entries({
  RetractionIn: 'retraction',
  RetractedandRepublishedIn: 'retraction',
  PartialRetractionIn: 'retraction',
  ErratumIn: 'erratum',
  ExpressionOfConcernIn: 'expression-of-concern',
}))

/** The other direction: the record is the notice. */
const isNoticeTypes = new Set([
  'RetractionOf',
  'PartialRetractionOf',
  'ErratumFor',
  'ExpressionOfConcernFor',
])

/** Reads PubMed's own XML (DTD of 2019-01-01 and later), as its website saves it and E-utilities answer. */
export function readPubmedXml(text: string): Reading {
  return asReading(Array.from(recordsOf(text, ['PubmedArticle', 'PubmedBookArticle']), ({ line, element }): ReadRecord | Refusal => {
    if (element === undefined) {
      return {
        place: { line },
        code: 'not-xml',
      }
    }
    const key = textAt(element, 'MedlineCitation/PMID', 'BookDocument/PMID')
    return attempt({ line, key }, () => element.name === 'PubmedArticle'
      ? articleOf(element, line)
      : bookOf(element, line))
  }))
}

function articleOf(element: Element, line: number): ReadRecord | Refusal {
  const citation = elementAt(element, 'MedlineCitation')
  const article = elementAt(citation, 'Article')
  const issue = elementAt(article, 'Journal/JournalIssue')
  const kinds = elementsAt(article, 'PublicationTypeList/PublicationType').map(textOf)
  const comments = elementsAt(citation, 'CommentsCorrectionsList/CommentsCorrections')
  const pmid = textAt(citation, 'PMID')
  const title = textAt(article, 'ArticleTitle')
  const language = textAt(article, 'Language')
  // Some journals in English have a title in their own language beside it.
  const original = title?.startsWith('[') === true || language !== 'eng'
    ? textAt(article, 'VernacularTitle')
    : undefined
  const start = textAt(article, 'Pagination/StartPage')
  const end = textAt(article, 'Pagination/EndPage')
  return whole({
    place: { line, key: pmid },
    // Of an article in another language the other title is a translation.
    title: original ?? title,
    type: typeOf(kinds),
    authors: authorsOf(article),
    issued: dateOf(elementAt(issue, 'PubDate')) ?? dateOf(elementAt(article, 'ArticleDate')),
    texts: {
      containerTitle: textAt(article, 'Journal/Title', 'Journal/ISOAbbreviation'),
      volume: textAt(issue, 'Volume'),
      issue: textAt(issue, 'Issue'),
      pages: pagesOf(textAt(article, 'Pagination/MedlinePgn')
        ?? (end === undefined || end === start
          ? start
          : `${start}-${end}`)),
      abstract: abstractOf(elementAt(article, 'Abstract')),
    },
    keywords: elementsAt(citation, 'KeywordList/Keyword').map(textOf),
    ...identifiersOf(elementAt(element, 'PubmedData'), elementsAt(article, 'ELocationID')),
    pmid,
    language,
    notices: comments.flatMap(noticeIn),
    isNotice: isNoticeKind(kinds) || comments.some(({ attributes }) => isNoticeTypes.has(attributes.RefType ?? '')),
    leftOut: [
      ...original === undefined
        ? []
        : ['ArticleTitle'],
      ...elementsAt(article, 'GrantList/Grant').length > 0
        ? ['GrantList']
        : [],
      ...editorsIn(article),
      // That it was retracted is told, without the day on which a notice needs to be.
      ...comments.filter(comment => noticeTypes.has(comment.attributes.RefType ?? '') && noticeIn(comment).length === 0).map(({ attributes }) => attributes.RefType ?? ''),
      ...kinds.includes('Retracted Publication') && !comments.some(({ attributes }) => noticeTypes.get(attributes.RefType ?? '') === 'retraction')
        ? ['Retracted Publication']
        : [],
    ],
    warnings: namesOnlySome(article),
  })
}

function bookOf(element: Element, line: number): ReadRecord | Refusal {
  const document = elementAt(element, 'BookDocument')
  const book = elementAt(document, 'Book')
  const pmid = textAt(document, 'PMID')
  const chapter = textAt(document, 'ArticleTitle')
  const title = textAt(book, 'BookTitle')
  const own = authorsOf(document)
  return whole({
    place: { line, key: pmid },
    title: chapter ?? title,
    type: chapter === undefined
      ? 'book'
      : 'chapter',
    authors: own.length > 0
      ? own
      : authorsOf(book),
    issued: (chapter === undefined
      ? undefined
      : dateOf(elementAt(document, 'ContributionDate'))) ?? dateOf(elementAt(book, 'PubDate')),
    texts: {
      containerTitle: chapter === undefined
        ? undefined
        : title,
      publisher: textAt(book, 'Publisher/PublisherName'),
      abstract: abstractOf(elementAt(document, 'Abstract')),
    },
    keywords: elementsAt(document, 'KeywordList/Keyword').map(textOf),
    ...identifiersOf(document, []),
    pmid,
    language: textAt(document, 'Language'),
    leftOut: [
      ...textAt(book, 'Isbn') === undefined
        ? []
        : ['Isbn'],
      ...editorsIn(book, document),
    ],
    warnings: namesOnlySome(document),
  })
}

function authorsOf(owner: Element | undefined): Author[] {
  return elementsAt(owner, 'AuthorList')
    .filter(({ attributes }) => attributes.Type !== 'editors')
    .flatMap(list => elementsAt(list, 'Author').flatMap(nameOf))
}

function editorsIn(...owners: (Element | undefined)[]): string[] {
  return owners.some(owner => elementsAt(owner, 'AuthorList').some(({ attributes }) => attributes.Type === 'editors'))
    ? ['editors']
    : []
}

function namesOnlySome(owner: Element | undefined): Warning[] {
  return elementsAt(owner, 'AuthorList').some(({ attributes }) => attributes.CompleteYN === 'N')
    ? [
        { code: 'more-authors' },
      ]
    : []
}

function nameOf(author: Element): Author[] {
  const group = textAt(author, 'CollectiveName')
  const family = textAt(author, 'LastName')
  const given = textAt(author, 'ForeName', 'Initials')
  const name = group !== undefined
    ? { literal: group }
    : family !== undefined
      ? person(family, given ?? '', textAt(author, 'Suffix'))
      : authorOf(given ?? '')
  const orcid = elementsAt(author, 'Identifier').find(({ attributes }) => attributes.Source === 'ORCID')
  return name === undefined
    ? []
    : [
        withOrcid(name, orcid && textOf(orcid)),
      ]
}

function dateOf(element: Element | undefined) {
  const month = textAt(element, 'Month')
  return issuedOf(textAt(element, 'MedlineDate')
    ?? (month !== undefined && /^\d+$/.test(month)
      ? [
          textAt(element, 'Year'),
          month,
          textAt(element, 'Day'),
        ].filter(Boolean).join('-')
      : [
          textAt(element, 'Year'),
          month ?? textAt(element, 'Season'),
          textAt(element, 'Day'),
        ].filter(Boolean).join(' ')))
}

/** The parts of an abstract with what they are headed by. */
function abstractOf(element: Element | undefined): string {
  return elementsAt(element, 'AbstractText').map((part) => {
    const label = part.attributes.Label
    return label === undefined || label === 'UNLABELLED'
      ? textOf(part)
      : `${label}: ${textOf(part)}`
  }).join(' ')
}

/** The identifiers of the record itself: those of what it cites stand deeper. */
function identifiersOf(owner: Element | undefined, locations: Element[]) {
  const ids = elementsAt(owner, 'ArticleIdList/ArticleId')
  const of = (type: string) => ids.filter(({ attributes }) => attributes.IdType === type).map(textOf)[0]
  return {
    doi: of('doi') ?? locations.filter(({ attributes }) => attributes.EIdType === 'doi' && attributes.ValidYN !== 'N').map(textOf)[0],
    pmcid: of('pmc'),
  }
}

function noticeIn(comment: Element): Notice[] {
  const kind = noticeTypes.get(comment.attributes.RefType ?? '')
  return kind === undefined
    ? []
    : noticeOf(kind, textAt(comment, 'RefSource') ?? '')
}
