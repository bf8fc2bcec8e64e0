import type { Author, Notice, PublicationType, Reading, ReadRecord, Refusal } from '../record'
import type { TaggedRecord } from './tagged'
import { issuedOf } from './dates'
import { doiOf } from './identifiers'
import { authorOf, withOrcid } from './names'
import { reader, readTagged } from './tagged'
import { asReading, whole } from './whole'

/** PubMed's publication types that are more than an article. */
const types: [name: RegExp, type: PublicationType][] = [
  [/^Preprint$/i, 'article'],
  [/^Dataset$/i, 'dataset'],
  [/^Book$/i, 'book'],
  [/^(?:Book Chapter|Study Guide)$/i, 'chapter'],
  [/^(?:Technical )?Report$/i, 'report'],
  [/^Academic Dissertations?$|^Thesis$/i, 'thesis'],
]

/** What others have published about it: a field that tells where stands in the record of the publication itself. */
const noticeTags: Record<string, Notice['kind']> = { RIN: 'retraction', EIN: 'erratum', ECI: 'expression-of-concern' }

/** The other direction: the record is the notice. An erratum is no retraction, and a comment is neither. */
const isNoticeTags = ['ROF', 'EFR', 'ECF']

const known = new Set([
  'PMID',
  'OWN',
  'STAT',
  'DCOM',
  'LR',
  'IS',
  'VI',
  'IP',
  'DP',
  'TI',
  'TT',
  'PG',
  'LID',
  'AB',
  'FAU',
  'AU',
  'AUID',
  'AD',
  'LA',
  'PT',
  'DEP',
  'PL',
  'TA',
  'JT',
  'JID',
  'SB',
  'MH',
  'OTO',
  'OT',
  'EDAT',
  'MHDA',
  'CRDT',
  'PHST',
  'AID',
  'PST',
  'SO',
  'PMC',
  'PMCR',
  'CN',
  'BTI',
  'PB',
  'CI',
  'RN',
  'NM',
  'GR',
  'COIS',
  'RIN',
  'EIN',
  'ECI',
  'ROF',
  'EFR',
  'ECF',
  'CIN',
  'CON',
  'UIN',
  'UOF',
  'FIR',
  'IR',
  'IRAD',
  'DCNT',
  'SI',
  'OAB',
  'OABL',
  'RF',
  'VTI',
  'SPIN',
  'ORI',
])

/** Reads what PubMed saves as a citation, known as nbib or MEDLINE. */
export function readNbib(text: string): Reading {
  const { records, strayLine } = readTagged(text, { field: /^([A-Z]{2,4}) {0,2}- (.*)$/, begins: 'PMID' })
  return asReading(records.map(readRecord), strayLine)
}

function readRecord(tagged: TaggedRecord): ReadRecord | Refusal {
  const { first, all, others } = reader(tagged)
  const kinds = all('PT')
  return whole({
    place: {
      line: tagged.line,
      key: first('PMID'),
    },
    // Of an article in another language TI is a translation, and TT the title as printed.
    title: first('TT', 'TI', 'BTI'),
    type: types.find(([name]) => kinds.some(kind => name.test(kind)))?.[1] ?? 'article-journal',
    authors: authorsOf(tagged),
    issued: issuedOf(first('DP')) ?? issuedOf(first('DEP')?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')),
    texts: {
      containerTitle: first('JT', 'TA', ...first('TI', 'TT') === undefined
        ? []
        : ['BTI']),
      publisher: first('PB'),
      volume: first('VI'),
      issue: first('IP'),
      pages: first('PG')?.replace(/^(\d+)-(\d+)$/, (_, start: string, end: string) => `${start}–${wholeEnd(start, end)}`),
      abstract: first('AB'),
    },
    keywords: all('OT').map(keyword => keyword.replace(/^\*/, '')),
    doi: all('LID', 'AID').find(id => /\[doi\]$/i.test(id))?.replace(/\s*\[doi\]$/i, ''),
    pmid: first('PMID'),
    pmcid: first('PMC'),
    language: first('LA'),
    notices: Object.entries(noticeTags).flatMap(([tag, kind]) => all(tag).flatMap(line => noticeOf(kind, line))),
    isNotice: isNoticeTags.some(tag => first(tag) !== undefined) || kinds.some(kind => /^(?:Retraction of Publication|Retraction Notice|Published Erratum|Expression of Concern)$/i.test(kind)),
    leftOut: [
      ...others(known),
      // Of two titles the one as printed is kept.
      ...first('TT') !== undefined && first('TI') !== undefined
        ? ['TI']
        : [],
      ...Object.keys(noticeTags).filter(tag => all(tag).some(line => noticeOf('erratum', line).length === 0)),
    ],
  })
}

/** The authors in the order of the file, groups in their place. Short forms are read only where a file has no others. */
function authorsOf({ fields }: TaggedRecord): Author[] {
  const tag = fields.some(field => field.tag === 'FAU')
    ? 'FAU'
    : 'AU'
  const authors: Author[] = []
  for (const field of fields) {
    if (field.tag === 'CN' && field.value !== '') {
      authors.push({ literal: field.value })
    }
    else if (field.tag === tag) {
      const author = authorOf(field.value)
      if (author !== undefined)
        authors.push(author)
    }
    else if (field.tag === 'AUID') {
      const last = authors.pop()
      if (last !== undefined)
        authors.push(withOrcid(last, field.value))
    }
  }
  return authors
}

/** PubMed leaves out what the last page has in common with the first: `1234-9` ends on 1239. */
function wholeEnd(start: string, end: string): string {
  return start.slice(0, Math.max(0, start.length - end.length)) + end
}

function noticeOf(kind: Notice['kind'], line: string): Notice[] {
  const doi = doiOf(/doi:\s*(\S+)/i.exec(line)?.[1])
  const issued = issuedOf(/(?<=[\s.(])(?:1[89]|20)\d{2}\b[^;.:]*/.exec(line)?.[0])
  return issued === undefined
    ? []
    : [
        {
          kind,
          issued: issued.issued,
          ...doi !== undefined && { doi },
          note: line.slice(0, 600),
        },
      ]
}
