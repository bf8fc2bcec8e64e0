import type { Report } from './table'
import { createHash } from 'node:crypto'

export interface ReportedAuthor { family: string | null, given: string | null, literal: string | null, orcid: string | null }
export interface ReportedNotice { kind: string, issued: string, doi: string | null }

/** A publication as a report keeps it: what reference managers and spreadsheets take in of it. */
export interface ReportedPublication {
  documentId: string
  slug: string
  title: string
  type: string
  authors: ReportedAuthor[]
  containerTitle: string | null
  publisher: string | null
  volume: string | null
  issue: string | null
  pages: string | null
  issued: string
  issuedPrecision: string
  doi: string | null
  pmid: string | null
  pmcid: string | null
  url: string | null
  language: string
  abstract: string | null
  keywords: { term: string }[]
  openAccess: string
  license: string | null
  notices: ReportedNotice[]
  sample: boolean
}

/** What is told of a report within its record. */
type Head = Pick<Report, 'term' | 'version' | 'frozenAt' | 'total'>

/** The record of a report: JSON (RFC 8259) with one publication on each line, so that two versions can be compared line by line. */
export function writeRecord({ term, version, frozenAt, total }: Head, publications: ReportedPublication[]): string {
  const head = JSON.stringify({ term, version, frozenAt, total } satisfies Head).slice(0, -1)
  return `${head},"publications":[\n${publications.map(publication => JSON.stringify(publication)).join(',\n')}\n]}\n`
}

export function publicationsOf(record: string): ReportedPublication[] {
  return (JSON.parse(record) as { publications: ReportedPublication[] }).publications
}

export function checksumOf(record: string): string {
  return createHash('sha256').update(record, 'utf8').digest('hex')
}
