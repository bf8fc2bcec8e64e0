import type { Author, PublicationType, Reading, ReadRecord, Refusal, Warning } from '../record'
import { BibLatexParser } from 'biblatex-csl-converter'
import { isRecord } from '../../../core/is-record'
import { dated, issuedOf } from './dates'
import { doiOf, pmcidOf } from './identifiers'
import { raisedText } from './letters'
import { authorOf, isAndOthers, person } from './names'
import { asReading, attempt, keywordsIn, whole } from './whole'

/** Types as BibLaTeX calls them, into which the parser brings those of BibTeX. */
const types: Record<string, PublicationType> = {
  'article': 'article-journal',
  'article-journal': 'article-journal',
  'article-magazine': 'article-journal',
  'article-newspaper': 'article-journal',
  'suppperiodical': 'article-journal',
  'periodical': 'article-journal',
  'unpublished': 'article',
  'inproceedings': 'paper-conference',
  'inbook': 'chapter',
  'incollection': 'chapter',
  'inreference': 'chapter',
  'suppbook': 'chapter',
  'suppcollection': 'chapter',
  'book': 'book',
  'mvbook': 'book',
  'booklet': 'book',
  'collection': 'book',
  'mvcollection': 'book',
  'proceedings': 'book',
  'mvproceedings': 'book',
  'reference': 'book',
  'thesis': 'thesis',
  'report': 'report',
  'manual': 'report',
  'review': 'review',
  'dataset': 'dataset',
  'software': 'software',
  'online': 'webpage',
  'post': 'webpage',
  'post-weblog': 'webpage',
}

const known = new Set([
  'title',
  'subtitle',
  'author',
  'date',
  'journaltitle',
  'fjournal',
  'shortjournal',
  'booktitle',
  'booksubtitle',
  'series',
  'publisher',
  'institution',
  'howpublished',
  'organization',
  'volume',
  'number',
  'issue',
  'pages',
  'eid',
  'doi',
  'url',
  'urldate',
  'langid',
  'language',
  'abstract',
  'keywords',
  'year',
  'month',
  'day',
  'pmid',
  'pmcid',
  'eprint',
  'eprinttype',
  'eprintclass',
  'type',
  'file',
  'timestamp',
  'crossref',
  'shorttitle',
])

/** A line with which another entry begins. */
const nextEntry = /^\n[ \t]*@[a-z]+[ \t]*\{[^\s,={}]*,/i

interface Chunk { kind: string, key: string, line: number, text: string, isClosed: boolean }
interface Parsed { bib_type: string, fields: Record<string, unknown>, unknown_fields?: Record<string, unknown>, unexpected_fields?: Record<string, unknown> }

/**
 * Reads BibTeX and BibLaTeX. Each entry is parsed by itself, with the macros of the file and the entry that it refers to:
 * one with a brace too few spoils no other, and the place of everything is known.
 */
export function readBibtex(text: string): Reading {
  const chunks = chunksOf(text)
  const macros = new Map(chunks.filter(({ kind, isClosed }) => kind === 'string' && isClosed).map(({ key, text: macro }) => [
    key.toLowerCase(),
    macro,
  ]))
  const byKey = new Map(chunks.map(chunk => [chunk.key, chunk]))
  const read = chunks.filter(({ kind }) => !['string', 'comment', 'preamble'].includes(kind)).map(chunk => attempt({ line: chunk.line, key: chunk.key }, () => readChunk(chunk, macros, byKey)))
  return asReading(read)
}

/** The entries of a file. One that is not closed ends where a line begins the next. */
function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = []
  const begins = /@\s*([a-z]+)\s*[{(]\s*([^\s,"={}()#%]*)/gi
  let line = 1
  let counted = 0
  for (let start = begins.exec(text); start !== null; start = begins.exec(text)) {
    const { end, isClosed } = endOf(text, start.index)
    for (; counted < start.index; counted++) {
      if (text.charCodeAt(counted) === 10)
        line++
    }
    chunks.push({
      kind: (start[1] ?? '').toLowerCase(),
      key: start[2] ?? '',
      line,
      text: text.slice(start.index, end),
      isClosed,
    })
    begins.lastIndex = end
  }
  return chunks
}

function endOf(text: string, start: number): { end: number, isClosed: boolean } {
  const first = text.slice(start).search(/[{(]/) + start
  const isRound = text[first] === '('
  let depth = 0
  let isQuoted = false
  for (let at = first; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\\') {
      at++
    }
    else if (letter === '"' && isRound && depth === 1) {
      isQuoted = !isQuoted
    }
    else if (letter === '{' || (letter === '(' && at === first)) {
      depth++
    }
    else if (letter === '}' || (letter === ')' && isRound && depth === 1 && !isQuoted)) {
      depth--
      if (depth === 0)
        return { end: at + 1, isClosed: true }
    }
    else if (letter === '\n' && nextEntry.test(text.slice(at, at + 300))) {
      return { end: at + 1, isClosed: false }
    }
  }
  return { end: text.length, isClosed: false }
}

function readChunk({ key, line, text, isClosed }: Chunk, macros: Map<string, string>, byKey: Map<string, Chunk>): ReadRecord | Refusal {
  const place = { line, key }
  if (!isClosed)
    return { place, code: 'not-closed' }
  const parentKey = /\bcrossref\s*=\s*(?:[{"]\s*)?([^\s,"{}]+)/i.exec(text)?.[1]
  const parent = parentKey === undefined || parentKey === key
    ? undefined
    : byKey.get(parentKey)
  // The parser wants a key, and one without spaces.
  const keyed = parsable(text.replace(/^(@\s*[a-z]+\s*[{(])[^,={}"()]*,/i, '$1k,'))
  const parser = new BibLatexParser([
    macrosOf(text + (parent?.text ?? ''), macros),
    keyed,
    parent?.isClosed === true
      ? parent.text
      : '',
  ].join('\n'), { processUnexpected: true, processUnknown: true })
  const { entries, warnings: odd } = parser.parse()
  const entry = Object.values(entries)[0] as Parsed | undefined
  if (entry === undefined)
    return { place, code: 'not-understood' }
  return recordOf(entry, place, [
    ...parentKey !== undefined && parent === undefined
      ? [
          { code: 'missing-parent' as const, value: parentKey },
        ]
      : [],
    ...odd.flatMap(({ type, variable }) => type === 'undefined_variable' && variable !== undefined
      ? [
          { code: 'unknown-macro' as const, value: variable },
        ]
      : []),
  ])
}

/** The marks that TeX's accents put on a letter. */
const accents: Record<string, string> = {
  '\'': '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
}

/** An entry in spellings that the parser knows: TeX passes over the space behind a command, and an accent takes a dotless i for an i. */
function parsable(text: string): string {
  return text
    .replaceAll(/\\(AA|aa|AE|ae|OE|oe|[OoLlij]|ss)[ \t]+(?=\p{L})/gu, '{\\$1}')
    .replaceAll(/\\(['`^"~=.])(?:\s*\{\s*\\([ij])\s*\}|\\([ij])(?![a-z]))/gi, (_, accent: string, inBraces?: string, bare?: string) => `${inBraces ?? bare}${accents[accent] ?? ''}`.normalize('NFC'))
    // Braces around a quotation mark keep it from ending the text; the parser does not know.
    .replaceAll('{"}', '{\'\'}')
}

/** The macros that an entry names, and those that they name; a file may have hundreds. */
function macrosOf(text: string, macros: Map<string, string>): string {
  const named = new Set<string>()
  const texts = [text]
  for (let each = texts.pop(); each !== undefined && macros.size > 0; each = texts.pop()) {
    for (const [word] of each.matchAll(/[\w:.+/'-]+/g)) {
      const macro = macros.get(word.toLowerCase())
      if (macro !== undefined && !named.has(macro)) {
        named.add(macro)
        texts.push(macro)
      }
    }
  }
  return [
    ...macros.values(),
  ].filter(macro => named.has(macro)).join('\n')
}

function recordOf({ bib_type, fields, unknown_fields = {}, unexpected_fields = {} }: Parsed, place: { line: number, key: string }, warnings: Warning[]): ReadRecord | Refusal {
  const all: Record<string, unknown> = {
    ...unknown_fields,
    ...unexpected_fields,
    ...fields,
  }
  // Web of Science puts braces around each text twice.
  const of = (...names: string[]) => names.map(name => textOf(all[name]).replace(/^\{([^{}]*)\}$/, '$1')).find(text => text !== '')
  const names = namesOf(all.author)
  const eprint = of('eprint')
  const eprintKind = (of('eprinttype') ?? '').toLowerCase()
  const isPreprint = bib_type === 'unpublished' || (bib_type === 'misc' && eprintKind === 'arxiv') || /preprint|arxiv|biorxiv|medrxiv/i.test(of('howpublished', 'journaltitle') ?? '')
  const type = isPreprint
    ? 'article'
    : types[bib_type]
  const day = /^\d{1,2}$/.exec(of('day') ?? '')?.[0]
  const title = of('title') ?? ''
  const subtitle = of('subtitle')
  // Scopus has fields of its own, which are read where the usual ones are missing; else they are told as left out.
  const used = new Set([
    ...known,
    ...of('pages', 'eid') === undefined
      ? ['art_number']
      : [],
    ...Array.isArray(all.keywords)
      ? []
      : ['author_keywords'],
  ])
  return whole({
    place,
    title: subtitle === undefined
      ? title
      : `${title}: ${subtitle}`,
    type: type ?? (bib_type === 'misc'
      ? 'webpage'
      : 'article-journal'),
    authors: names.filter(author => !isOthers(author)),
    issued: withDay(issuedOf(of('date') ?? of('year')), day),
    texts: {
      containerTitle: of('fjournal', 'journaltitle', 'shortjournal', 'booktitle', 'series', ...isPreprint || bib_type === 'misc'
        ? ['howpublished']
        : []),
      publisher: publisherOf(all.publisher) ?? publisherOf(all.institution) ?? publisherOf(all.organization),
      volume: of('volume'),
      issue: of('number', 'issue'),
      pages: of('pages', 'eid', 'art_number'),
      abstract: of('abstract'),
    },
    keywords: Array.isArray(all.keywords)
      ? all.keywords.map(keyword => textOf(keyword).replaceAll(/[{}]/g, ''))
      : keywordsIn(of('author_keywords')),
    doi: of('doi')?.replaceAll(/\{?\\([_%&#$])\}?/g, '$1'),
    pmid: of('pmid') ?? (/pubmed|pmid/.test(eprintKind)
      ? eprint
      : undefined),
    pmcid: pmcidOf(of('pmcid') ?? of('note')),
    url: of('url') ?? (eprintKind === 'arxiv' && doiOf(of('doi')) === undefined
      ? `https://arxiv.org/abs/${eprint}`
      : undefined),
    language: of('langid', 'language'),
    leftOut: Object.keys(all).filter(field => !used.has(field) && (textOf(all[field]) !== '' || namesOf(all[field]).length > 0)),
    warnings: [
      ...warnings,
      ...type === undefined && bib_type !== 'misc'
        ? [
            { code: 'unknown-type' as const, value: bib_type },
          ]
        : [],
      ...names.some(isOthers)
        ? [
            { code: 'more-authors' as const },
          ]
        : [],
    ],
  })
}

/** The parser takes «and» for the end of one name of several, which it hardly ever is in the name of an organisation. */
function publisherOf(value: unknown): string | undefined {
  const names = Array.isArray(value) && value.some(Array.isArray)
    ? value.map(textOf).join(' and ')
    : textOf(value)
  return names === ''
    ? undefined
    : names
}

/** BibTeX ends a list that it cuts by a name, which the parser takes for one. */
function isOthers({ family, given, literal }: Author): boolean {
  return given === undefined && isAndOthers(literal ?? family ?? '')
}

/** BibTeX's own styles have no day, but many files do. */
function withDay(issued: ReturnType<typeof issuedOf>, day: string | undefined) {
  return issued?.issuedPrecision === 'month' && day !== undefined
    ? dated([
        ...issued.issued.split('-').slice(0, 2).map(Number),
        Number(day),
      ])
    : issued
}

/** What the parser gives: texts, lists of nodes, ranges of those. */
function textOf(value: unknown): string {
  if (typeof value === 'string')
    return value
  if (!Array.isArray(value))
    return ''
  if (value.every(node => isRecord(node) && typeof node.type === 'string'))
    return value.map(nodeText).join('')
  // Ranges of pages, each of one or two ends; or several publishers.
  return value.map(part => Array.isArray(part) && part.every(Array.isArray)
    ? part.map(textOf).join('–')
    : textOf(part)).filter(text => text !== '').join(', ')
}

function nodeText(node: unknown): string {
  if (!isRecord(node))
    return ''
  if (node.type === 'variable') {
    return isRecord(node.attrs)
      ? String(node.attrs.variable ?? '')
      : ''
  }
  const text = typeof node.text === 'string'
    ? node.text.replaceAll('---', '—').replaceAll('--', '–')
    : ''
  const marks = Array.isArray(node.marks)
    ? node.marks.filter(isRecord).map(({ type }) => type)
    : []
  return marks.includes('sup')
    ? raisedText(text, 'sup')
    : marks.includes('sub')
      ? raisedText(text, 'sub')
      : text
}

function namesOf(value: unknown): Author[] {
  return (Array.isArray(value)
    ? value as unknown[]
    : []).filter(isRecord).flatMap((name) => {
    const [literal, family, given, prefix, suffix] = [
      name.literal,
      name.family,
      name.given,
      name.prefix,
      name.suffix,
    ].map(textOf)
    // Of a single word nothing says whether it is a group.
    if (literal) {
      return [
        (literal.includes(' ')
          ? undefined
          : authorOf(literal)) ?? { literal },
      ]
    }
    // DBLP tells people of the same name apart by a number.
    if (family && given && /^\d{4}$/.test(family))
      return authorOf(given) ?? []
    return family
      ? [
          person([prefix, family].filter(Boolean).join(' '), given ?? '', suffix || undefined),
        ]
      : []
  })
}
