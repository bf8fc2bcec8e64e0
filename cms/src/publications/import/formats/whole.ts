import type { Author, Notice, OpenAccess, Place, PublicationRecord, PublicationType, Reading, ReadRecord, Refusal, Warning } from '../record'
import type { Issued } from './dates'
import { doiOf, languageOf, licenseOf, pmcidOf, pmidOf, webAddressOf } from './identifiers'
import { plainLine, plainTitle } from './letters'

/** An entry as a format has it: texts not cleaned yet, identifiers in any spelling. */
export interface Entry {
  place: Place
  title: string | undefined
  type: PublicationType
  authors: Author[]
  issued: Issued | undefined
  texts: Partial<Record<TextField, string>>
  keywords?: string[]
  doi?: string
  pmid?: string
  pmcid?: string
  url?: string
  language?: string
  openAccess?: OpenAccess
  notices?: Notice[]
  isNotice?: boolean
  /** Fields with a text that a publication here has no place for. */
  leftOut?: string[]
  warnings?: Warning[]
}

type TextField = 'containerTitle' | 'publisher' | 'volume' | 'issue' | 'pages' | 'abstract' | 'license'

/** As long as the fields of the content type. */
const LONGEST: Record<TextField | 'title' | 'url' | 'doi', number> = {
  title: 500,
  containerTitle: 300,
  publisher: 200,
  volume: 30,
  issue: 30,
  pages: 40,
  abstract: 10_000,
  license: 60,
  url: 500,
  doi: 200,
}
const MOST_KEYWORDS = 30
const LONGEST_KEYWORD = 100
const MOST_AUTHORS = 5000
const LONGEST_NAME = {
  family: 120,
  given: 120,
  literal: 200,
  orcid: 19,
}

/** Titles by which notices are known; «tooth retraction» is none. */
const NOTICE_TITLE = /^\s*(?:retracted(?:\s+article)?|retraction(?:\s+note)?|erratum|corrigendum|correction|expression of concern|publisher correction|author correction)\s*(?::|to\b|for\b|notice\b|$)/i

const SPREADSHEET_DATE = /^(?:\d{1,2}[.-])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[.-]\d{1,2}|-\d{4})?$/i

/** What was read of a file, and what was not. Text that stands before the first entry is no entry: `strayLine` is where. */
export function asReading(read: (ReadRecord | Refusal)[], strayLine?: number): Reading {
  const stray: Refusal[] = strayLine === undefined
    ? []
    : [
        {
          place: { line: strayLine },
          code: 'not-understood',
        },
      ]
  return {
    records: read.filter(each => 'record' in each),
    refusals: [
      ...stray,
      ...read.filter(each => 'code' in each),
    ],
  }
}

/** The keywords in a text that lists several: parted by semicolons, and where there is none by commas or lines. */
export function keywordsIn(list: string | undefined): string[] | undefined {
  return list?.split(list.includes(';')
    ? /\s*;\s*/
    : /\s*[,|]\s*/)
}

/** Reads one entry of a file; one on which a reader fails spoils no other. */
export function attempt(place: Place, read: () => ReadRecord | Refusal): ReadRecord | Refusal {
  try {
    return read()
  }
  catch {
    return { place, code: 'not-understood' }
  }
}

/** A record of what an entry says, as far as a publication here can hold it; what is not kept is named. */
export function whole(entry: Entry): ReadRecord | Refusal {
  const { place } = entry
  const title = plainTitle(entry.title ?? '')
  if (!/[\p{L}\p{N}]/u.test(title))
    return { place, code: 'no-title' }
  if (title.length > LONGEST.title) {
    return {
      place,
      code: 'too-long-title',
      value: title.slice(0, 80),
    }
  }
  if (entry.authors.length > MOST_AUTHORS) {
    return {
      place,
      code: 'too-many-authors',
      value: String(entry.authors.length),
    }
  }
  const warnings: Warning[] = [
    ...entry.warnings ?? [],
  ]
  const texts = Object.fromEntries(Object.entries(entry.texts).flatMap(([field, text]) => {
    const line = plainLine((field === 'license'
      ? licenseOf(text)
      : text) ?? '')
    if (line === '')
      return []
    if (line.length > LONGEST[field as TextField]) {
      warnings.push({ code: 'too-long', value: field })
      return []
    }
    return [
      [field, line],
    ]
  })) as Partial<Record<TextField, string>>
  const damaged = [texts.volume, texts.issue, texts.pages].find(text => text !== undefined && SPREADSHEET_DATE.test(text))
  if (damaged !== undefined)
    warnings.push({ code: 'spreadsheet-date', value: damaged })
  if (entry.issued === undefined)
    warnings.push({ code: 'no-date' })
  const keywords = [
    ...new Set((entry.keywords ?? []).map(plainLine).filter(keyword => keyword !== '')),
  ]
  const kept = keywords.filter(keyword => keyword.length <= LONGEST_KEYWORD).slice(0, MOST_KEYWORDS)
  const leftOut = [
    ...entry.leftOut ?? [],
    ...keywords.filter(keyword => !kept.includes(keyword)),
  ]
  if (leftOut.length > 0) {
    warnings.push({
      code: 'left-out',
      value: [
        ...new Set(leftOut),
      ].join(', '),
    })
  }
  const record: PublicationRecord = {
    title,
    type: entry.type,
    authors: entry.authors.map(author => shortened(author, warnings)),
    ...texts,
    ...entry.issued,
    ...identifiersOf(entry, warnings),
    language: languageOf(entry.language) ?? 'en',
    ...entry.openAccess !== undefined && { openAccess: entry.openAccess },
    ...kept.length > 0 && { keywords: kept },
    ...entry.notices !== undefined && entry.notices.length > 0 && {
      notices: onceEach(entry.notices),
    },
  }
  if (Object.values(record).some(value => typeof value === 'string' && value.includes('\uFFFD')))
    warnings.push({ code: 'lost-letters' })
  return {
    place,
    record,
    warnings,
    isNotice: entry.isNotice === true || NOTICE_TITLE.test(title),
  }
}

/** Publishers and Retraction Watch may both tell of one notice: the first counts. */
function onceEach(notices: Notice[]): Notice[] {
  return notices.filter(({ kind, doi }, index) => doi === undefined || notices.findIndex(one => one.kind === kind && one.doi === doi) === index)
}

/** The identifiers in our spelling; one that is none is named and left out. */
function identifiersOf(entry: Entry, warnings: Warning[]): Pick<PublicationRecord, 'doi' | 'pmid' | 'pmcid' | 'url'> {
  const address = webAddressOf(entry.url)
  const doi = doiOf(entry.doi) ?? (entry.doi === undefined && /\/\/(?:dx\.|www\.)?doi\.org\//i.test(entry.url ?? '')
    ? doiOf(entry.url)
    : undefined)
  const pmid = pmidOf(entry.pmid)
  const pmcid = pmcidOf(entry.pmcid)
  for (const [given, known] of [
    [entry.doi, doi],
    [entry.pmid, pmid],
    [entry.pmcid, pmcid],
  ]) {
    if (given !== undefined && given.trim() !== '' && known === undefined) {
      warnings.push({
        code: 'bad-identifier',
        value: given.trim().slice(0, 100),
      })
    }
  }
  return {
    ...doi !== undefined && doi.length <= LONGEST.doi && { doi },
    ...pmid !== undefined && { pmid },
    ...pmcid !== undefined && { pmcid },
    // What leads to the DOI's own page says nothing new.
    ...address !== undefined && address.length <= LONGEST.url && doiOf(address) === undefined && { url: address },
  }
}

function shortened(author: Author, warnings: Warning[]): Author {
  return Object.fromEntries(Object.entries(author).map(([part, text]: [string, string]) => {
    const line = plainLine(text)
    const longest = LONGEST_NAME[part as keyof Author]
    if (line.length > longest) {
      warnings.push({
        code: 'too-long',
        value: line.slice(0, 60),
      })
    }
    return [
      part,
      line.slice(0, longest),
    ]
  }))
}
