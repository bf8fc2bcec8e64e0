import type { Place, Refusal } from '../record'
import { doiOf, pmcidOf, pmidOf } from './identifiers'
import { isOrcid } from './names'

/** What can be asked of others: a publication by one of its identifiers, or by an ORCID iD all of somebody's. */
export interface Identifier {
  kind: 'doi' | 'pmid' | 'pmcid' | 'arxiv' | 'orcid'
  /** In the spelling of whoever gives them out. */
  value: string
}
export interface Listed { identifier: Identifier, place: Place }
export interface IdentifierList { listed: Listed[], refusals: Refusal[] }

/** What stands before an entry of a list: a number, a dot or a hyphen. */
const BULLET = /^\s*(?:[-*•–·]|\(?\d{1,3}[.)]|\[\d{1,3}\])\s+/

/** Between identifiers on one line. A DOI may hold a comma or a semicolon itself. */
const BETWEEN = /[\s|]+|[,;](?=\s|$|10\.|doi:|PMC|PMID|arXiv|https?:|\d{5,8}(?:[\s,;]|$))/i

const LABEL = /^(?:doi|pmid|pmcid|pubmed|arxiv|orcid(?: id)?):?$/i

/** What is an identifier wherever it stands; a number without a label is one only where nothing else stands on its line. */
const UNMISTAKABLE = /\b10\.\d{4,9}\/(?:[^\s"]|"(?!,))+|\bPMC\d{3,9}\b|\b(?:PMID|PubMed)[:\s]{0,3}\d{1,9}\b|\barXiv:\s?\S+|\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b|https?:\/\/\S+/gi

/** A short number is rather a year, or one of a list, than of PubMed's first years. */
const SHORT = /^\d{1,4}$/

/** No line that people paste is longer; what follows on one that is, is not looked at. */
const LONGEST_LINE = 2000

/** Hosts whose addresses people copy without what stands before them. */
const HOST = /^(?:(?:dx\.|www\.)?doi\.org|(?:www\.)?orcid\.org|pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov|pmc\.ncbi\.nlm\.nih\.gov|(?:www\.)?europepmc\.org|(?:www\.|export\.)?arxiv\.org)\//i

/** Whether a text lists identifiers: most of its lines hold nothing else. */
export function isIdentifierList(text: string): boolean {
  const lines = linesOf(text).slice(0, 200)
  const told = lines.filter(({ line }) => partsOf(line).every(part => identify(part) !== undefined))
  return told.length > 0 && told.length * 2 >= lines.length
}

/** Reads a list of identifiers, one or several on a line, however they were copied. Each line without any is refused. */
export function readIdentifierList(text: string): IdentifierList {
  const listed: Listed[] = []
  const refusals: Refusal[] = []
  for (const { line, number } of linesOf(text)) {
    const found = identifiersIn(line)
    listed.push(...found.map(identifier => ({
      identifier,
      place: {
        line: number,
        key: written(identifier),
      },
    })))
    if (found.length === 0) {
      refusals.push({
        place: { line: number },
        code: 'no-identifier',
        value: line.slice(0, 100),
      })
    }
  }
  return { listed, refusals }
}

/** The identifiers that running text names, such as a mail or a list of references. */
export function identifiersInText(text: string): Listed[] {
  return linesOf(text).flatMap(({ line, number }) => unmistakableIn(line).map(identifier => ({
    identifier,
    place: {
      line: number,
      key: written(identifier),
    },
  })))
}

/** An identifier as it can be pasted again. */
export function written({ kind, value }: Identifier): string {
  return kind === 'pmid'
    ? `PMID:${value}`
    : kind === 'arxiv'
      ? `arXiv:${value}`
      : value
}

/** What a text names: an address that leads to it, with or without a label, or the identifier alone. */
export function identify(text: string): Identifier | undefined {
  const bare = text.trim()
    .replace(/^(?:urn:doi:|info:(?:doi|pmid)\/)/i, '')
    .replace(/^["'“”„‘’«<([]+|["'“”‘’»>\].,;]+$/g, '')
    .replace(HOST, host => `https://${host}`)
  const orcid = /^(?:orcid(?: id)?:?\s*)?(?:https?:\/\/(?:www\.)?orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/i.exec(bare)?.[1]?.toUpperCase()
  if (orcid !== undefined) {
    return isOrcid(orcid)
      ? { kind: 'orcid', value: orcid }
      : undefined
  }
  const arxiv = /^(?:https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*|10\.48550\/arxiv\.)?(?:(\d{4}\.\d{4,5})|([a-z-]+)(?:\.[a-z]{2})?\/(\d{7}))(?:v\d+)?(?:\.pdf)?$/i.exec(bare)
  if (arxiv !== null) {
    // Of the older ones the field counts, not its part: `math.GT/0309136` is `math/0309136`.
    return { kind: 'arxiv', value: arxiv[1] ?? `${arxiv[2]?.toLowerCase()}/${arxiv[3]}` }
  }
  const pmcid = /^(?:pmcid:?\s*)?PMC\d{3,9}(?:\.\d+)?$/i.test(bare) || /^https?:\/\/\S+\/PMC\d{3,9}(?:[/?#.]\S*)?$/i.test(bare)
    ? pmcidOf(bare)
    : undefined
  if (pmcid !== undefined)
    return { kind: 'pmcid', value: pmcid }
  const pmid = pmidOf(/^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed|(?:www\.)?europepmc\.org\/(?:article|abstract)\/med)\/(\d{1,9})(?:[/?#]\S*)?$/i.exec(bare)?.[1] ?? bare.replace(/^pubmed:?\s*|\[(?:uid|pmid)\]?$/gi, ''))
  if (pmid !== undefined) {
    return {
      kind: 'pmid',
      value: String(Number(pmid)),
    }
  }
  const doi = doiOf(/^https?:/i.test(bare)
    ? doiInAddress(bare)
    : bare)
  return doi === undefined
    ? undefined
    : { kind: 'doi', value: doi }
}

/** A DOI in the address of a publisher's page, without what the page adds to it. */
function doiInAddress(address: string): string {
  if (/^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(address))
    return address.replace(/[?#].*$/, '')
  const found = /10\.\d{4,9}(?:\/|%2F)[^\s?#&]+/i.exec(address)?.[0] ?? ''
  return doiOf(`https://doi.org/${found}`)
    ?.replace(/\/(?:full|abstract|pdf|epdf|meta|fulltext)(?:\/.*)?$/, '')
    .replace(/(?:v\d+)?\.(?:full|abstract)(?:[-.].*)?$|(?<=^10\.1101\/.*)v\d+$|\.pdf$/, '') ?? ''
}

function identifiersIn(line: string): Identifier[] {
  const parts = partsOf(line).map(identify)
  return parts.every(part => part !== undefined)
    ? parts
    : unmistakableIn(line)
}

function unmistakableIn(line: string): Identifier[] {
  return [
    ...line.matchAll(UNMISTAKABLE),
  ].flatMap(([part]) => identify(part) ?? [])
}

function linesOf(text: string): { line: string, number: number }[] {
  return text
    // Word and PDFs put letters between that nobody sees, and hyphens that only look like one.
    .replaceAll(/[\u00AD\u200B-\u200D\u2060]/g, '')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({
      line: line.slice(0, LONGEST_LINE).replace(BULLET, '').replaceAll(/\[[^\][]*\]\((https?:[^\s()]+)\)/g, '$1').trim(),
      number: index + 1,
    }))
    .filter(({ line }) => line !== '' && !line.split(/[\s,;|]+/).every(part => LABEL.test(part)))
}

function partsOf(line: string): string[] {
  const end = line.replace(/[\s,;]+$/, '')
  if (!BETWEEN.test(end) && !SHORT.test(end) && identify(line) !== undefined)
    return [line]
  const parts: string[] = []
  let label = ''
  for (const part of line.split(BETWEEN).filter(each => each !== '' && each.toUpperCase() !== 'OR')) {
    if (LABEL.test(part)) {
      label = `${part.replace(/:$/, '')}:`
      continue
    }
    parts.push(label === '' && SHORT.test(part)
      ? `? ${part}`
      : label + part)
    label = ''
  }
  return parts
}
