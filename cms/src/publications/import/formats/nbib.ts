import type { Author, Notice, Reading, ReadRecord, Refusal } from '../record'
import type { TaggedRecord } from './tagged'
import { issuedOf } from './dates'
import { authorOf, withOrcid } from './names'
import { isNoticeKind, noticeOf, pagesOf, typeOf } from './pubmed'
import { reader, readTagged } from './tagged'
import { asReading, attempt, whole } from './whole'

/** What others have published about it: a field that tells where stands in the record of the publication itself. */
const noticeTags: Record<string, Notice['kind']> = {
  RIN: 'retraction',
  RRI: 'retraction',
  PRIN: 'retraction',
  EIN: 'erratum',
  ECI: 'expression-of-concern',
}

/** The other direction: the record is the notice. An erratum is no retraction, and a comment is neither. */
const isNoticeTags = ['ROF', 'PROF', 'EFR', 'ECF']

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
  'RRI',
  'PRIN',
  'PROF',
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

/** Reads what PubMed saves as a citation, known as nbib or MEDLINE. Records of ERIC have no PMID and begin with their owner. */
export function readNbib(text: string): Reading {
  const { records, strayLine } = readTagged(text, {
    field: /^([A-Z]{2,4}) {0,2}- (.*)$/,
    begins: (tag, isAfterGap) => tag === 'PMID' || (tag === 'OWN' && isAfterGap),
  })
  return asReading(records.map(tagged => attempt({ line: tagged.line }, () => readRecord(tagged))), strayLine)
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
    type: typeOf(kinds),
    authors: authorsOf(tagged),
    issued: issuedOf(first('DP')) ?? issuedOf(first('DEP')?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')),
    texts: {
      containerTitle: first('JT', 'TA', ...first('TI', 'TT') === undefined
        ? []
        : ['BTI']),
      publisher: first('PB'),
      volume: first('VI'),
      issue: first('IP'),
      pages: pagesOf(first('PG')),
      abstract: first('AB'),
    },
    keywords: all('OT').map(keyword => keyword.replace(/^\*/, '')),
    doi: all('LID', 'AID').find(id => /\[doi\]$/i.test(id))?.replace(/\s*\[doi\]$/i, ''),
    pmid: first('PMID'),
    pmcid: first('PMC'),
    language: first('LA'),
    notices: Object.entries(noticeTags).flatMap(([tag, kind]) => all(tag).flatMap(line => noticeOf(kind, line))),
    isNotice: isNoticeTags.some(tag => first(tag) !== undefined) || isNoticeKind(kinds),
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
