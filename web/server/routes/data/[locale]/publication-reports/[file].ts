import { reportFormats } from '@ican/shared/paths'
import { defineEventHandler } from 'h3'
import { dayIn } from '../../../../../common/dates'
import { answerPublicationPdf } from '../../../../utils/answerPublicationPdf'
import { answerPublicationTable, answerReportRecord } from '../../../../utils/answerReferences'
import { readReport, readReportRecord, reportParam } from '../../../../utils/readReport'
import { localeParam } from '../../../../utils/routeParams'

/** The publications of a report as a table or as a list to print, or its record. */
export default defineEventHandler(async (event) => {
  const locale = localeParam(event)
  const { report, ending, name } = reportParam(event, reportFormats)
  if (ending === 'json')
    return answerReportRecord(event, await readReportRecord(event, report), name)
  const { publications, frozenAt } = await readReport(event, report)
  if (ending === 'csv')
    return answerPublicationTable(event, publications, locale, name)
  return answerPublicationPdf(event, {
    publications,
    name,
    report,
    query: { term: report.term },
    day: dayIn(frozenAt),
  }, locale)
})
