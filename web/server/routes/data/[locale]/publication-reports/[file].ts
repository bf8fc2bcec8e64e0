import { reportFormats } from '@ican/shared/paths'
import { defineEventHandler } from 'h3'
import { answerPublicationTable, answerReportRecord } from '../../../../utils/answerReferences'
import { readReport, readReportRecord, reportParam } from '../../../../utils/readReport'
import { localeParam } from '../../../../utils/routeParams'

/** The publications of a report as a table, or its record. */
export default defineEventHandler(async (event) => {
  const locale = localeParam(event)
  const { report, ending, name } = reportParam(event, reportFormats)
  return ending === 'json'
    ? answerReportRecord(event, await readReportRecord(event, report), name)
    : answerPublicationTable(event, await readReport(event, report), locale, name)
})
