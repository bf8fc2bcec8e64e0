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
const BULLET = /^\s*(?:[-*•–·]|\(?\d{1,3}[.)])\s+/

/** Between identifiers on one line. A DOI may hold a comma or a semicolon itself. */
const BETWEEN = /[\s|]+|[,;](?=\s|$|10\.|PMC|PMID|arXiv|https?:)/i

const LABEL = /^(?:doi|pmid|pmcid|pubmed|arxiv|orcid(?: id)?)\s*:?$/i

/** Whether a text lists identifiers: most of its lines hold nothing else. */
export function isIdentifierList(text: string): boolean {
  const lines = linesOf(text).slice(0, 200)
  const told = lines.filter(({ line }) => partsOf(line).every(part => identify(part) !== undefined))
  return told.length > 0 && told.length * 2 >= lines.length
}

/** Reads a list of identifiers, one or several on a line, however they were copied. Each that is none is refused. */
export function readIdentifierList(text: string): IdentifierList {
  const listed: Listed[] = []
  const refusals: Refusal[] = []
  for (const { line, number } of linesOf(text)) {
    for (const part of partsOf(line)) {
      const identifier = identify(part)
      if (identifier === undefined) {
        refusals.push({
          place: { line: number },
          code: 'no-identifier',
          value: part.slice(0, 100),
        })
      }
      else {
        listed.push({
          identifier,
          place: {
            line: number,
            key: written(identifier),
          },
        })
      }
    }
  }
  return { listed, refusals }
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
  const bare = text.trim().replace(/^["'“”„‘’«<([]+|["'“”‘’»>\].,;]+$/g, '')
  const orcid = /^(?:orcid(?: id)?:?\s*)?(?:https?:\/\/(?:www\.)?orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/i.exec(bare)?.[1]?.toUpperCase()
  if (orcid !== undefined) {
    return isOrcid(orcid)
      ? { kind: 'orcid', value: orcid }
      : undefined
  }
  const arxiv = /^(?:(?:https?:\/\/)?(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*|10\.48550\/arxiv\.)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/i.exec(bare)?.[1]
  if (arxiv !== undefined) {
    return {
      kind: 'arxiv',
      value: arxiv.toLowerCase(),
    }
  }
  const pmcid = /^(?:pmcid:?\s*)?(?:https?:\/\/\S+\/)?PMC\d{3,9}(?:\.\d+)?\/?(?:pdf\/?)?$/i.test(bare)
    ? pmcidOf(bare)
    : undefined
  if (pmcid !== undefined)
    return { kind: 'pmcid', value: pmcid }
  const pmid = pmidOf(bare)
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
  const found = /10\.\d{4,9}(?:\/|%2F)[^\s?#]+/i.exec(address)?.[0] ?? ''
  return doiOf(`https://doi.org/${found}`)?.replace(/\/(?:full|abstract|pdf|epdf|meta|fulltext)(?:\/.*)?$/, '') ?? ''
}

function linesOf(text: string): { line: string, number: number }[] {
  return text.split(/\r\n|\r|\n/)
    .map((line, index) => ({
      line: line.replace(BULLET, '').trim(),
      number: index + 1,
    }))
    .filter(({ line }) => line !== '' && !LABEL.test(line))
}

function partsOf(line: string): string[] {
  if (identify(line) !== undefined && !BETWEEN.test(line.replace(/[\s,;]+$/, '')))
    return [line]
  const parts: string[] = []
  let label = ''
  for (const part of line.split(BETWEEN).filter(each => each !== '')) {
    if (LABEL.test(part)) {
      label = `${part.replace(/:$/, '')}:`
      continue
    }
    parts.push(label + part)
    label = ''
  }
  return parts
}
