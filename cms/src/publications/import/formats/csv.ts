import type { CsvError } from 'csv-parse/sync'
import type { OpenAccess, PublicationType, Reading, ReadRecord, Refusal } from '../record'
import { parse } from 'csv-parse/sync'
import { mostExact } from './dates'
import { authorsOf, isAndOthers, namesIn } from './names'
import { asReading, attempt, keywordsIn, whole } from './whole'

type Column = 'articleNumber' | 'title' | 'authors' | 'type' | 'containerTitle' | 'publisher' | 'volume' | 'issue' | 'pages' | 'issued' | 'doi' | 'pmid' | 'pmcid' | 'url' | 'language' | 'abstract' | 'license' | 'openAccess' | 'keywords' | 'key'

/** Headings in English, Finnish and Swedish, as databases, spreadsheets and people write them. */
const headings: Record<Column, string[]> = {
  articleNumber: [
    'art. no.',
    'article number',
    'artikkelinumero',
    'artikelnummer',
  ],
  title: [
    'title',
    'article title',
    'document title',
    'otsikko',
    'nimi',
    'julkaisun nimi',
    'artikkelin nimi',
    'titel',
    'rubrik',
    'publikationens namn',
  ],
  authors: [
    'author',
    'authors',
    'author(s)',
    'author/s',
    'author names',
    'creator',
    'tekijä',
    'tekijät',
    'kirjoittaja',
    'kirjoittajat',
    'författare',
    'upphov',
    'upphovspersoner',
  ],
  type: [
    'type',
    'item type',
    'document type',
    'publication type',
    'tyyppi',
    'julkaisutyyppi',
    'typ',
    'publikationstyp',
  ],
  containerTitle: [
    'published in',
    'journal',
    'journal title',
    'journal/book',
    'source',
    'source title',
    'container title',
    'anthology title',
    'publication title',
    'publication',
    'lehti',
    'julkaisu',
    'lehden nimi',
    'julkaisukanava',
    'publicerad i',
    'tidskrift',
    'tidskriftens namn',
    'publikationskanal',
  ],
  publisher: [
    'publisher',
    'kustantaja',
    'julkaisija',
    'förlag',
    'utgivare',
  ],
  volume: [
    'volume',
    'vol',
    'vol.',
    'volyymi',
    'vuosikerta',
    'årgång',
    'volym',
  ],
  issue: [
    'issue',
    'issue number',
    'number',
    'no',
    'no.',
    'numero',
    'nummer',
    'häfte',
  ],
  pages: [
    'pages',
    'page',
    'page range',
    'pagination',
    'sivut',
    'sivunumerot',
    'sidor',
  ],
  issued: [
    'date',
    'issued',
    'published',
    'publication date',
    'date published',
    'year',
    'publication year',
    'päivämäärä',
    'julkaistu',
    'vuosi',
    'julkaisuvuosi',
    'datum',
    'publicerad',
    'år',
    'publiceringsår',
    'utgivningsår',
  ],
  doi: [
    'doi',
    'doi link',
    'doi-tunniste',
    'doi-tunnus',
  ],
  pmid: ['pmid', 'pubmed id'],
  pmcid: ['pmcid', 'pmc id', 'pmc'],
  url: [
    'url',
    'external url',
    'source linkout',
    'link',
    'address',
    'osoite',
    'linkki',
    'adress',
    'länk',
  ],
  language: [
    'language',
    'language of original document',
    'kieli',
    'julkaisun kieli',
    'språk',
  ],
  abstract: [
    'abstract',
    'abstract note',
    'tiivistelmä',
    'sammandrag',
    'sammanfattning',
  ],
  license: [
    'license',
    'licence',
    'open access license',
    'rights',
    'lisenssi',
    'licens',
  ],
  openAccess: [
    'open access',
    'oa status',
    'open access colour',
    'open access color',
    'open access designations',
    'avoin saatavuus',
    'öppen tillgång',
  ],
  keywords: [
    'keywords',
    'author keywords',
    'manual tags',
    'tags',
    'avainsanat',
    'asiasanat',
    'nyckelord',
    'ämnesord',
  ],
  key: [
    'key',
    'id',
    'number of entry',
    'tunniste',
    'nyckel',
  ],
}

/** Columns that hold one end of the pages each. */
const pageEnds = {
  start: [
    'start page',
    'page start',
    'beginning page',
    'first page',
    'alkusivu',
    'första sida',
  ],
  end: [
    'end page',
    'page end',
    'ending page',
    'last page',
    'loppusivu',
    'sista sida',
  ],
}

/** Columns in which tables of this platform say the type, in the words of the site: elsewhere a «Review» is an article like others. */
const ownTypeHeadings = ['type', 'tyyppi', 'typ']
const ownTypes = new Map<string, PublicationType>(Object.entries({
  'journal article': 'article-journal',
  'lehtiartikkeli': 'article-journal',
  'tidskriftsartikel': 'article-journal',
  'review': 'review',
  'katsaus': 'review',
  'översikt': 'review',
  'talk': 'speech',
  'esitelmä': 'speech',
  'föredrag': 'speech',
}))

const types: [name: RegExp, type: PublicationType][] = [
  [/preprint|esijulkaisu|förhandspublic/i, 'article'],
  [/data ?set|aineisto/i, 'dataset'],
  [/thesis|dissertation|väitös|opinnäyte|avhandling/i, 'thesis'],
  [/chapter|section|luku|kapitel/i, 'chapter'],
  [/conference|proceeding|konferens/i, 'paper-conference'],
  [/book review/i, 'review'],
  [/book|monograph|kirja|^bok/i, 'book'],
  [/report|raportti|rapport/i, 'report'],
  [/software|computer ?program|ohjelmisto|programvara/i, 'software'],
  [/presentation|\btalk\b|esitelmä|föredrag/i, 'speech'],
  [/web|blog|verkkosivu/i, 'webpage'],
]

/** What else databases call articles, or parts of journals like them. */
const ARTICLE = /article|artikkeli|artikel|journal|letter|editorial|note|review|survey|erratum|correction|abstract|retract|^j$/i

/** How databases and the site say in which way something is free to read. «Hybrid gold» is hybrid. */
const openAccessWords: [word: RegExp, openAccess: OpenAccess][] = [
  [/diamond|timantti|diamant/i, 'diamond'],
  [/hybrid/i, 'hybrid'],
  [/gold|kulta|guld/i, 'gold'],
  [/green|vihreä|grön/i, 'green'],
  [/bronze|pronssi|brons|free to read|vapaasti luettavissa|fri att läsa/i, 'bronze'],
  [/closed|not open|suljettu|ei avoime|stängd|inte öppe/i, 'closed'],
]

/** What a table has before a text that a spreadsheet would reckon with. */
const UNRECKONED = /^'(?=[=+\-@＝＋－＠])/

interface Row { record: string[], info: { lines: number } }

/** Reads a table whose first line names its columns, parted by commas, semicolons or tabs, whichever its first line has most of. */
export function readCsv(text: string): Reading {
  const firstLine = /^[^\r\n]*/.exec(tableOf(text))?.[0] ?? ''
  const delimiter = [',', ';', '\t'].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0] ?? ','
  let rows: Row[]
  try {
    rows = rowsOf(tableOf(text), delimiter)
  }
  catch (error) {
    return {
      records: [],
      refusals: [
        {
          place: { line: (error as CsvError).lines as number | undefined },
          code: 'not-understood',
        },
      ],
    }
  }
  const [header, ...body] = rows
  const columns = (header?.record ?? []).map(heading => ({
    heading,
    column: columnOf(heading),
  }))
  if (!columns.some(({ column }) => column === 'title')) {
    return {
      records: [],
      refusals: [
        {
          place: { line: 1 },
          code: 'unknown-format',
        },
      ],
    }
  }
  return asReading(body.map(({ record, info }) => attempt({ line: info.lines }, () => readRow(record, info.lines, columns))))
}

function rowsOf(text: string, delimiter: string): Row[] {
  const read = (csv: string) => parse(csv, {
    delimiter,
    info: true,
    relax_column_count: true,
    // Titles in inches and other lone quotation marks are no end of the table.
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: 1_000_000,
  }) as unknown[] as Row[]
  try {
    return read(text)
  }
  catch {
    // Some programmes do not double the quotation marks within a cell: `"Say "hi" to them"`.
    return read(text.replaceAll(new RegExp(`(?<=[^"\\r\\n${delimiter}])"(?=[^"\\r\\n${delimiter}])`, 'g'), '""'))
  }
}

/** A table without what Dimensions says of it in a line of its own before it. */
function tableOf(text: string): string {
  return text.replace(/^"?About the data:[^\r\n]*(?:\r\n|\r|\n)/i, '')
}

/** Whether a text begins as a table of publications does. */
export function isCsv(text: string): boolean {
  const firstLine = /^[^\r\n]*/.exec(tableOf(text))?.[0] ?? ''
  return /[,;\t]/.test(firstLine) && firstLine.split(/[,;\t]/).some(heading => columnOf(heading.replaceAll('"', '')) === 'title')
}

function plainHeading(heading: string): string {
  return heading.trim().toLowerCase().replaceAll(/[\s_]+/g, ' ')
}

function columnOf(heading: string): Column | undefined {
  const name = plainHeading(heading)
  return (Object.keys(headings) as Column[]).find(column => headings[column].includes(name))
}

function readRow(written: string[], line: number, columns: { heading: string, column: Column | undefined }[]): ReadRecord | Refusal {
  const cells = written.map(cell => cell.replace(UNRECKONED, ''))
  const of = (wanted: Column) => columns.map(({ column }, index) => column === wanted
    ? cells[index]
    : undefined).find(cell => cell !== undefined && cell !== '')
  const every = (wanted: Column) => columns.flatMap(({ column }, index) => column === wanted && cells[index]
    ? [cells[index]]
    : [])
  const pageEnd = (end: keyof typeof pageEnds) => columns.map(({ heading }, index) => pageEnds[end].includes(plainHeading(heading))
    ? cells[index]
    : undefined).find(cell => cell !== undefined && cell !== '')
  const names = namesIn(of('authors') ?? '')
  const kind = every('type').join(' ')
  const ownKind = cells[columns.findIndex(({ heading }) => ownTypeHeadings.includes(heading.trim().toLowerCase()))]
  const type = ownTypes.get(ownKind?.toLowerCase() ?? '') ?? types.find(([name]) => name.test(kind))?.[1]
  const access = of('openAccess') ?? ''
  const pages = of('pages') ?? ([
    pageEnd('start'),
    pageEnd('end'),
  ].filter(Boolean).join('–') || undefined)
  const openAccess = openAccessWords.find(([word]) => word.test(access))?.[1]
  return whole({
    place: {
      line,
      key: of('key'),
    },
    title: of('title'),
    type: type ?? 'article-journal',
    authors: authorsOf(names),
    issued: mostExact(every('issued')),
    texts: {
      containerTitle: of('containerTitle'),
      publisher: of('publisher'),
      volume: of('volume'),
      issue: of('issue'),
      pages: pages ?? of('articleNumber'),
      abstract: of('abstract'),
      license: of('license'),
    },
    keywords: keywordsIn(of('keywords')),
    doi: of('doi'),
    pmid: of('pmid'),
    pmcid: of('pmcid'),
    url: of('url'),
    language: of('language'),
    openAccess,
    leftOut: columns.flatMap(({ heading, column }, index) => (column === undefined || (column === 'openAccess' && openAccess === undefined) || (column === 'articleNumber' && pages !== undefined)) && (cells[index] ?? '') !== '' && !Object.values(pageEnds).flat().includes(plainHeading(heading))
      ? [heading]
      : []),
    warnings: [
      ...names.some(isAndOthers)
        ? [
            { code: 'more-authors' as const },
          ]
        : [],
      ...type === undefined && kind !== '' && !ARTICLE.test(kind)
        ? [
            { code: 'unknown-type' as const, value: kind },
          ]
        : [],
    ],
  })
}
