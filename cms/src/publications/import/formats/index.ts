import type { Reading, RefusalCode } from '../record'
import type { IdentifierList } from './identifier-list'
import { readBibtex } from './bibtex'
import { readCslJson } from './csl-json'
import { isCsv, readCsv } from './csv'
import { decode } from './decode'
import { readEndnoteXml } from './endnote-xml'
import { identifiersInText, isIdentifierList, readIdentifierList } from './identifier-list'
import { readNbib } from './nbib'
import { readPubmedXml } from './pubmed-xml'
import { readRis } from './ris'

export type Format = 'bibtex' | 'ris' | 'nbib' | 'pubmed-xml' | 'endnote-xml' | 'csl-json' | 'csv' | 'identifiers'

/** As many entries may stand in one file. */
const MOST_ENTRIES = 20_000

/** How to know a format by what a file says; its name proves nothing. */
const formats: { format: Exclude<Format, 'identifiers'>, isIt: (text: string) => boolean, read: (text: string) => Reading }[] = [
  {
    format: 'csl-json',
    isIt: text => /^\s*(?:\{|\[\s*(?:[[{\]"]|(?:\d+|null|true|false)\s*,))/.test(text),
    read: readCslJson,
  },
  {
    format: 'pubmed-xml',
    isIt: text => isXmlOf(text, '<Pubmed'),
    read: readPubmedXml,
  },
  {
    format: 'endnote-xml',
    isIt: text => isXmlOf(text, '<ref-type'),
    read: readEndnoteXml,
  },
  {
    format: 'nbib',
    isIt: text => /^PMID *- /m.test(text.slice(0, 5000)) || /^\s*OWN *- /.test(text),
    read: readNbib,
  },
  {
    format: 'ris',
    isIt: text => /^\s{0,2}TY {1,2}- /m.test(text),
    read: readRis,
  },
  // Before BibTeX, whose beginnings stand in titles, too: a table is known by its first line.
  {
    format: 'csv',
    isIt: isCsv,
    read: readCsv,
  },
  {
    format: 'bibtex',
    isIt: text => /@\s*[a-z]+\s*[{(]/i.test(text),
    read: readBibtex,
  },
]

/** Whether a text is XML that soon after its beginning has an element whose tag begins so. */
function isXmlOf(text: string, tag: string): boolean {
  return text.trimStart().startsWith('<') && text.slice(0, 3000).includes(tag)
}

/** What was read of a file; of one that only lists identifiers those, which are yet to be looked up. */
export interface ReadFile { format: Format | null, reading: Reading, identifiers?: IdentifierList }

/** Reads a file of any of the formats. Each of its entries becomes a record or a refusal. */
export function readFile(bytes: Uint8Array): ReadFile {
  const { text, isGuessed } = decode(bytes)
  // No database and no record needs U+0000.
  const plain = text.replaceAll('\0', '').replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '')
  if (plain.trim() === '')
    return refused('empty')
  const found = formats.find(({ isIt }) => isIt(plain))
  // Of these formats we read none: their identifiers are those of works cited, and of people.
  if (found === undefined && /^(?:FN |PT [A-Z]\r?$|%0 )/m.test(plain.slice(0, 5000)))
    return refused('unknown-format')
  if (found === undefined) {
    const identifiers = isIdentifierList(plain)
      ? readIdentifierList(plain)
      : {
          listed: identifiersInText(plain),
          refusals: [],
        }
    const total = identifiers.listed.length + identifiers.refusals.length
    if (total > MOST_ENTRIES)
      return refused('too-many', String(total))
    return total === 0
      ? refused('unknown-format')
      : {
          format: 'identifiers',
          reading: { records: [], refusals: [] },
          identifiers,
        }
  }
  const reading = found.read(plain)
  const count = reading.records.length + reading.refusals.length
  if (count > MOST_ENTRIES)
    return refused('too-many', String(count))
  if (count === 0)
    return refused('empty')
  if (isGuessed) {
    for (const { warnings } of reading.records)
      warnings.push({ code: 'encoding' })
  }
  return { format: found.format, reading }
}

function refused(code: RefusalCode, value?: string): { format: null, reading: Reading } {
  return {
    format: null,
    reading: {
      records: [],
      refusals: [
        { place: {}, code, value },
      ],
    },
  }
}
