import type { Author, Notice, PublicationType, Reading, ReadRecord, Refusal } from '../record'
import { isRecord } from '../../../core/is-record'
import { dated, issuedOf } from './dates'
import { doiOf } from './identifiers'
import { recordsIn, textOf } from './json'
import { authorOf, person, withOrcid } from './names'
import { asReading, attempt, keywordsIn, whole } from './whole'

/** Types of CSL, and those of Crossref's that differ, by what we call them. */
const types = new Map<string, PublicationType>(Object.entries({
  'article-journal': 'article-journal',
  'article-magazine': 'article-journal',
  'article-newspaper': 'article-journal',
  'journal-article': 'article-journal',
  'article': 'article',
  'manuscript': 'article',
  'posted-content': 'article',
  'preprint': 'article',
  'paper-conference': 'paper-conference',
  'proceedings-article': 'paper-conference',
  'chapter': 'chapter',
  'book-chapter': 'chapter',
  'book-part': 'chapter',
  'book-section': 'chapter',
  'reference-entry': 'chapter',
  'entry-encyclopedia': 'chapter',
  'entry-dictionary': 'chapter',
  'book': 'book',
  'monograph': 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'proceedings': 'book',
  'thesis': 'thesis',
  'dissertation': 'thesis',
  'report': 'report',
  'review': 'review',
  'review-book': 'review',
  'dataset': 'dataset',
  'software': 'software',
  'speech': 'speech',
  'webpage': 'webpage',
  'post-weblog': 'webpage',
  'post': 'webpage',
}))

/** What Crossref calls notices about a work. */
const noticeKinds = new Map<string, Notice['kind']>(Object.entries({
  retraction: 'retraction',
  withdrawal: 'retraction',
  removal: 'retraction',
  partial_retraction: 'retraction',
  erratum: 'erratum',
  correction: 'erratum',
  corrigendum: 'erratum',
  expression_of_concern: 'expression-of-concern',
}))

const known = new Set([
  'id',
  'citation-key',
  'type',
  'title',
  'author',
  'issued',
  'container-title',
  'container-title-short',
  'journalAbbreviation',
  'publisher',
  'volume',
  'issue',
  'page',
  'article-number',
  'number',
  'DOI',
  'PMID',
  'PMCID',
  'URL',
  'language',
  'abstract',
  'keyword',
  'license',
  'accessed',
  'source',
  'schema',
  'title-short',
  'updated-by',
  'update-to',
  'categories',
])

/** What Crossref says of its own record, or once more in another way. */
const bookkeeping = new Set([
  'alternative-id',
  'is-referenced-by-count',
  'issn-type',
  'isbn-type',
  'member',
  'original-title',
  'prefix',
  'reference-count',
  'references-count',
  'score',
  'short-container-title',
  'short-title',
  'special_numbering',
  'subtitle',
  'subtype',
  'update-policy',
])

/** Who else had a part in a publication, and who paid for it: a publication here has no place for them. */
const people = new Set([
  'editor',
  'translator',
  'collection-editor',
  'container-author',
  'chair',
  'funder',
])

/** Reads CSL-JSON 1.0.2, one entry or a list of them, also as Crossref writes it. */
export function readCslJson(text: string): Reading {
  const parsed = parse(text)
  if (parsed === undefined) {
    return {
      records: [],
      refusals: [
        { place: {}, code: 'not-json' },
      ],
    }
  }
  const read = itemsIn(parsed).map((item, index) => isRecord(item)
    ? attempt({
        key: String(index + 1),
      }, () => readItem(item, index))
    : {
        place: {
          key: String(index + 1),
        },
        code: 'not-understood' as const,
      })
  return asReading(read)
}

/** One JSON text, or one of each line. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  }
  catch {
    try {
      return text.split(/\r?\n/).filter(line => line.trim() !== '').map(line => JSON.parse(line) as unknown)
    }
    catch {
      return undefined
    }
  }
}

/** The entries in a list, or in what a service wraps them in; or one by itself. */
function itemsIn(parsed: unknown): unknown[] {
  if (Array.isArray(parsed)) {
    return parsed.map((item: unknown) => isRecord(item) && isRecord(item.csljson)
      ? item.csljson
      : item)
  }
  if (!isRecord(parsed) || parsed.title !== undefined)
    return [parsed]
  if (isRecord(parsed.message))
    return itemsIn(parsed.message)
  const list = [parsed.items, parsed.references, parsed.data].find(Array.isArray)
  if (list !== undefined)
    return itemsIn(list)
  // By their ids.
  const values = Object.values(parsed)
  return values.length > 0 && values.every(value => isRecord(value) && value.type !== undefined && value.title !== undefined)
    ? values
    : [parsed]
}

function readItem(item: Record<string, unknown>, index: number): ReadRecord | Refusal {
  const kind = textOf(item.type) ?? ''
  const type = types.get(kind)
  return whole({
    place: { key: textOf(item.id) ?? textOf(item['citation-key']) ?? String(index + 1) },
    title: titleOf(item),
    type: type ?? 'article-journal',
    authors: namesOf(item.author),
    issued: dateOf(item.issued),
    texts: {
      containerTitle: containerOf(item, type),
      publisher: textOf(item.publisher),
      volume: textOf(item.volume),
      issue: textOf(item.issue) ?? (type === 'report'
        ? textOf(item.number)
        : undefined),
      pages: (textOf(item.page) ?? textOf(item['article-number']) ?? (type === 'report'
        ? undefined
        : textOf(item.number)))?.replace(/(?<=\d)-(?=[a-z]{0,3}\d)/i, '–'),
      abstract: textOf(item.abstract),
      license: textOf(item.license) ?? licenseIn(recordsIn(item.license)),
    },
    keywords: (Array.isArray(item.keyword)
      ? item.keyword.map(textOf).filter(word => word !== undefined)
      : keywordsIn(textOf(item.keyword))),
    doi: textOf(item.DOI),
    pmid: textOf(item.PMID),
    pmcid: textOf(item.PMCID),
    url: textOf(item.URL),
    language: textOf(item.language),
    notices: recordsIn(item['updated-by']).flatMap(noticeOf),
    // One that names its own DOI is a new version of itself.
    isNotice: recordsIn(item['update-to']).some(one => noticeKinds.has(textOf(one.type) ?? '') && doiOf(textOf(one.DOI)) !== doiOf(textOf(item.DOI))),
    leftOut: Object.keys(item).filter(key => !known.has(key) && !bookkeeping.has(key) && ((textOf(item[key]) ?? '') !== '' || (people.has(key) && recordsIn(item[key]).length > 0))),
    warnings: type === undefined
      ? [
          { code: 'unknown-type', value: kind },
        ]
      : [],
  })
}

/** Crossref has the part behind the colon by itself. */
function titleOf(item: Record<string, unknown>): string | undefined {
  const title = textOf(item.title)
  const rest = Array.isArray(item.subtitle)
    ? textOf(item.subtitle)
    : undefined
  return title === undefined || rest === undefined || title.includes(rest)
    ? title
    : `${title.replace(/:\s*$/, '')}: ${rest}`
}

/** What it came out in: of a chapter Crossref names the series first, and then the book; of a preprint only where it stands. */
function containerOf(item: Record<string, unknown>, type: PublicationType | undefined): string | undefined {
  const titles: unknown = item['container-title']
  return textOf(type === 'chapter' && Array.isArray(titles)
    ? titles.at(-1)
    : titles) ?? (item.type === 'posted-content'
    ? textOf(recordsIn(item.institution)[0]?.name)
    : undefined)
}

/** The licence of the version of record before those of others, which may begin years later. */
function licenseIn(licenses: Record<string, unknown>[]): string | undefined {
  const addresses = [
    ...licenses.filter(license => license['content-version'] === 'vor'),
    ...licenses,
  ].flatMap(({ URL }) => textOf(URL) ?? [])
  return addresses.find(address => /creativecommons\.org\//i.test(address))
}

function noticeOf(one: Record<string, unknown>): Notice[] {
  const kind = noticeKinds.get(textOf(one.type) ?? '')
  const issued = dateOf(one.updated)?.issued
  const doi = doiOf(textOf(one.DOI))
  return kind === undefined || issued === undefined
    ? []
    : [
        {
          kind,
          issued,
          ...doi !== undefined && { doi },
          note: textOf(one.label) ?? '',
        },
      ]
}

function namesOf(value: unknown): Author[] {
  const names: unknown[] = isRecord(value)
    ? [value]
    : Array.isArray(value)
      ? value
      : []
  return names.flatMap((name) => {
    if (!isRecord(name))
      return authorOf(textOf(name) ?? '') ?? []
    const group = (textOf(name.literal) || textOf(name.name)) || undefined
    const family = [
      textOf(name['non-dropping-particle']),
      textOf(name.family),
    ].filter(Boolean).join(' ')
    const given = [
      textOf(name.given),
      textOf(name['dropping-particle']),
    ].filter(Boolean).join(' ')
    const author = group !== undefined
      ? { literal: group }
      : family === ''
        ? authorOf(given)
        : person(family, given, textOf(name.suffix))
    return author === undefined
      ? []
      : [
          withOrcid(author, textOf(name.ORCID)),
        ]
  })
}

/** `date-parts` as numbers or as text, else what is written in words; empty parts are no date. */
function dateOf(value: unknown) {
  if (!isRecord(value))
    return issuedOf(textOf(value))
  const written: unknown[] = Array.isArray(value['date-parts'])
    ? value['date-parts']
    : []
  // Some forget that it is a list of dates.
  const parts: unknown = Array.isArray(written[0])
    ? written[0]
    : written
  return Array.isArray(parts) && parts.length > 0
    ? dated(parts.map(part => part === null || part === ''
        ? undefined
        : Number(part)))
    : issuedOf(textOf(value.raw) ?? textOf(value.literal))
}
