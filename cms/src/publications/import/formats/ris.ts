import type { Author, PublicationType, Reading, ReadRecord, Refusal, Warning } from '../record'
import type { TaggedRecord } from './tagged'
import { issuedOf, mostExact } from './dates'
import { pmcidOf, pmidOf, webAddressOf } from './identifiers'
import { authorOf, isAndOthers, withOrcid } from './names'
import { reader, readTagged } from './tagged'
import { asReading, attempt, whole } from './whole'

/** Types as EndNote, Zotero, publishers and PubMed's kin write them. */
const types: Record<string, PublicationType> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  JFULL: 'article-journal',
  INPR: 'article-journal',
  MGZN: 'article-journal',
  NEWS: 'article-journal',
  UNPB: 'article',
  UNPD: 'article',
  MANSCPT: 'article',
  ABST: 'paper-conference',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  ENCYC: 'chapter',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  THES: 'thesis',
  RPRT: 'report',
  GOVDOC: 'report',
  DATA: 'dataset',
  DBASE: 'dataset',
  AGGR: 'dataset',
  COMP: 'software',
  SLIDE: 'speech',
  ELEC: 'webpage',
  WEB: 'webpage',
  BLOG: 'webpage',
}

/** Tags that are read, and those that say something of the file or its database rather than of the publication. */
const known = new Set([
  'TY',
  'ER',
  'TI',
  'T1',
  'CT',
  'BT',
  'T2',
  'JF',
  'JO',
  'JA',
  'J1',
  'J2',
  'AU',
  'A1',
  'PY',
  'Y1',
  'DA',
  'VL',
  'IS',
  'SP',
  'EP',
  'PB',
  'DO',
  'UR',
  'LK',
  'LA',
  'AB',
  'N2',
  'KW',
  'ID',
  'DB',
  'DP',
  'Y2',
  'C2',
  'L1',
  'L2',
  'L4',
  'RN',
  'ST',
])

/** Reads RIS, the format of reference managers, in any of the dialects that they write. */
export function readRis(text: string): Reading {
  const { records, strayLine } = readTagged(text, {
    field: /^\s{0,2}([A-Z][A-Z0-9])(?: {2}-\s?| -(?: |$))(.*)$/,
    begins: tag => tag === 'TY',
    ends: 'ER',
    isPassedOver: line => /^\d+\.$/.test(line),
  })
  return asReading(records.map(tagged => attempt({ line: tagged.line }, () => readRecord(tagged))), strayLine)
}

function readRecord(tagged: TaggedRecord): ReadRecord | Refusal {
  const { first, all, others } = reader(tagged)
  const ty = first('TY') ?? ''
  const type = types[ty.toUpperCase()]
  const names = all('AU', 'A1').flatMap(line => line.split(/\s*;\s*/))
  const [start, end] = ['SP', 'EP'].map(tag => first(tag)).map(page => /^(?:no|specified)$/i.test(page ?? '')
    ? undefined
    : page)
  // M3 and N1 hold anything; a DOI among it is known by its form.
  const doi = first('DO') ?? all('M3', 'N1', 'L3').find(value => /(?:^|doi\.org\/|doi:\s*)10\.\d{4,9}\//i.test(value))
  const isMedline = /pubmed|medline/i.test(first('DB', 'DP') ?? '')
  // Scopus has PubMed's number in C2, Cochrane in PM, publishers in U1; else it is known by an address.
  const pmid = [
    ...isMedline
      ? [
          first('AN'),
        ]
      : [],
    ...all('C2').filter(value => /^\d{7,8}$/.test(value)),
    ...all('PM').map(value => value.replace(/^pubmed\s*/i, '')),
    ...all('U1').filter(value => /^\d+\[pmid\]$/i.test(value)).map(value => value.replace(/\[.*/, '')),
    ...all('UR', 'LK').filter(value => /pubmed/i.test(value)),
  ].map(pmidOf).find(value => value !== undefined)
  const pages = start === undefined || start.includes('-') || end === undefined || end === start
    ? start ?? end
    : `${start}–${end}`
  // Of tags that hold this or that, what is not used here is told.
  const used = [
    ...pages === undefined
      ? ['C7']
      : [],
    ...['PM', 'U1'].filter(tag => all(tag).some(value => pmid !== undefined && value.includes(pmid))),
  ]
  const warnings: Warning[] = [
    ...type === undefined
      ? [
          { code: 'unknown-type' as const, value: ty },
        ]
      : [],
    ...tagged.isEnded
      ? []
      : [
          { code: 'no-end' as const },
        ],
    ...names.some(isAndOthers)
      ? [
          { code: 'more-authors' as const },
        ]
      : [],
  ]
  return whole({
    place: {
      line: tagged.line,
      key: first('ID'),
    },
    title: first('TI', 'T1', 'CT', 'BT'),
    type: type ?? 'article-journal',
    authors: names.filter(name => !isAndOthers(name)).flatMap(nameOf),
    // DA is the more exact one where both tell the same year.
    issued: dateOf(first('DA'), first('PY', 'Y1')),
    texts: {
      // Of a chapter T2 may be the series, of an article another title of it.
      containerTitle: type === 'chapter'
        ? first('BT', 'T2', 'JF', 'JO', 'JA', 'J1', 'J2')
        : first('JF', 'T2', 'JO', 'JA', 'J1', 'J2'),
      publisher: first('PB'),
      volume: first('VL'),
      issue: first('IS'),
      pages: pages ?? first('C7'),
      abstract: first('AB', 'N2'),
    },
    keywords: all('KW').flatMap(line => line.split(/\s*;\s*/)),
    doi: doi?.replace(/^.*?(?=10\.\d{4,9}\/)/, ''),
    pmid,
    pmcid: all('C2', 'AN', 'UR', 'LK').map(pmcidOf).find(value => value !== undefined),
    url: all('UR', 'LK').flatMap(line => line.split(/;\s*(?=https?:)/)).find(value => webAddressOf(value) !== undefined),
    language: first('LA'),
    leftOut: others(new Set([
      ...known,
      ...used,
    ])),
    warnings,
  })
}

function nameOf(text: string): Author[] {
  const author = authorOf(text.replace(/\s*\(?(?:https?:\/\/orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]\)?\s*$/i, ''))
  return author === undefined
    ? []
    : [
        withOrcid(author, text),
      ]
}

/** The year counts; a date that tells another is one of the file or of its database. */
function dateOf(day: string | undefined, year: string | undefined) {
  const rough = issuedOf(year)
  const exact = mostExact([
    day,
    rough?.issued.slice(0, 4),
  ])
  return exact === undefined || (rough !== undefined && exact.issued.slice(0, 4) !== rough.issued.slice(0, 4))
    ? rough
    : mostExact([
        year,
        day,
        rough?.issued.slice(0, 4),
      ])
}
