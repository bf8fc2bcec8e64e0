import type { Author, PublicationType, ReadRecord, Refusal } from '../record'
import { isRecord } from '../../../core/is-record'
import { issuedOf } from '../formats/dates'
import { recordsIn, textOf } from '../formats/json'
import { authorOf, person, withOrcid } from '../formats/names'
import { whole } from '../formats/whole'

/** DataCite's `resourceTypeGeneral` (Metadata Schema 4.6) where CSL calls the same otherwise. */
const types = new Map<string, PublicationType>(Object.entries({
  Audiovisual: 'webpage',
  Book: 'book',
  BookChapter: 'chapter',
  Collection: 'dataset',
  ComputationalNotebook: 'software',
  ConferencePaper: 'paper-conference',
  DataPaper: 'article-journal',
  Dataset: 'dataset',
  Dissertation: 'thesis',
  Journal: 'article-journal',
  JournalArticle: 'article-journal',
  Preprint: 'article',
  Report: 'report',
  Software: 'software',
}))

/** What DataCite makes of the other types for citations. */
const cslTypes = new Map<string, PublicationType>(Object.entries({
  'thesis': 'thesis',
  'report': 'report',
  'article-journal': 'article-journal',
  'book': 'book',
  'chapter': 'chapter',
  'paper-conference': 'paper-conference',
  'dataset': 'dataset',
}))

/** Reads one DOI as DataCite's REST API tells of it (JSON:API, `GET /dois/:id`). */
export function readDatacite(text: string, key: string): ReadRecord | Refusal {
  const answer: unknown = JSON.parse(text)
  const data = isRecord(answer) && isRecord(answer.data)
    ? answer.data
    : {}
  const of = isRecord(data.attributes)
    ? data.attributes
    : {}
  const titles = recordsIn(of.titles)
  const main = titles.find(({ titleType }) => titleType == null) ?? titles[0]
  const subtitle = titles.find(({ titleType }) => titleType === 'Subtitle')
  const kind = isRecord(of.types)
    ? textOf(of.types.resourceTypeGeneral) ?? ''
    : ''
  const type = types.get(kind) ?? (isRecord(of.types)
    ? cslTypes.get(textOf(of.types.citeproc) ?? '')
    : undefined)
  const container = isRecord(of.container)
    ? of.container
    : {}
  const publisher = isRecord(of.publisher)
    ? textOf(of.publisher.name)
    : textOf(of.publisher)
  const dates = (wanted: string) => recordsIn(of.dates).filter(({ dateType }) => dateType === wanted).flatMap(({ date }) => issuedOf(textOf(date)) ?? [])
  const [issued = issuedOf(textOf(of.publicationYear))] = dates('Issued')
  // arXiv issues by the year; the day is that of the first version.
  const [exact] = issued?.issuedPrecision === 'year'
    ? [
        ...dates('Submitted'),
        ...dates('Available'),
      ].filter(date => date.issued.slice(0, 4) === issued.issued.slice(0, 4))
    : []
  return whole({
    place: { key },
    title: [
      textOf(main?.title),
      textOf(subtitle?.title),
    ].filter(Boolean).join(': '),
    type: type ?? 'article-journal',
    authors: recordsIn(of.creators).flatMap(nameOf),
    issued: exact ?? issued,
    texts: {
      containerTitle: textOf(container.title),
      volume: textOf(container.volume),
      issue: textOf(container.issue),
      pages: [
        textOf(container.firstPage),
        textOf(container.lastPage),
      ].filter(Boolean).join('–'),
      publisher,
      abstract: textOf(recordsIn(of.descriptions).find(({ descriptionType }) => descriptionType === 'Abstract')?.description),
      license: recordsIn(of.rightsList).map(({ rightsIdentifier }) => textOf(rightsIdentifier)).find(name => name !== undefined),
    },
    keywords: recordsIn(of.subjects).flatMap(({ subject }) => textOf(subject) ?? []),
    doi: textOf(data.id) ?? textOf(of.doi),
    language: textOf(of.language),
    url: textOf(of.url),
    leftOut: recordsIn(of.contributors).length > 0
      ? ['contributors']
      : [],
    warnings: type === undefined
      ? [
          { code: 'unknown-type', value: kind },
        ]
      : [],
  })
}

function nameOf(creator: Record<string, unknown>): Author[] {
  const name = textOf(creator.name) ?? ''
  const family = textOf(creator.familyName)
  const author = creator.nameType === 'Organizational'
    ? { literal: name }
    : family === undefined
      ? authorOf(name)
      : person(family, textOf(creator.givenName) ?? '')
  return author === undefined
    ? []
    : [
        withOrcid(author, textOf(recordsIn(creator.nameIdentifiers).find(({ nameIdentifierScheme }) => nameIdentifierScheme === 'ORCID')?.nameIdentifier)),
      ]
}
