import type { PublicationReferenceFragment as Publication } from '@ican/shared/generated/documents'
import type { ReferenceFormat } from '@ican/shared/paths'
import type { Locale } from '@ican/shared/vocabulary'
import type { H3Event } from 'h3'
import { setResponseHeader } from 'h3'
import { setFileHeaders } from './routeParams'
import { writePublicationTable } from './writePublicationTable'
import { referenceWriters } from './writeReference'

/** Answers with publications as a file for reference managers, which the reader saves under its name. */
export function answerReferences(event: H3Event, publications: Publication[], format: ReferenceFormat, name: string): string {
  const { type, write } = referenceWriters[format]
  setFileHeaders(event, type)
  setFileName(event, `${encodeURIComponent(name)}.${format}`)
  return write(publications)
}

/** Answers with publications as a table for spreadsheets, in the words of a language. */
export function answerPublicationTable(event: H3Event, publications: Publication[], locale: Locale, name: string): string {
  setFileHeaders(event, 'text/csv; charset=utf-8; header=present', locale)
  setFileName(event, `${encodeURIComponent(name)}.csv`)
  return writePublicationTable(publications, locale)
}

/** Answers with the record of a report, byte by byte as its checksum was taken. */
export function answerReportRecord(event: H3Event, record: string, name: string): string {
  setFileHeaders(event, 'application/json; charset=utf-8')
  setFileName(event, `${encodeURIComponent(name)}.json`)
  return record
}

/** The name under which a reader saves a file. */
export function setFileName(event: H3Event, file: string): void {
  setResponseHeader(event, 'content-disposition', `attachment; filename="${file}"`)
}
