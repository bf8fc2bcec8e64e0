import { referenceFormats } from '@ican/shared/paths'
import { defineEventHandler } from 'h3'
import { answerReferences } from '../../../utils/answerReferences'
import { readReport, reportParam } from '../../../utils/readReport'

/** The publications of a report for a reference manager. */
export default defineEventHandler(async (event) => {
  const { report, ending, name } = reportParam(event, referenceFormats)
  const { publications } = await readReport(event, report)
  return answerReferences(event, publications, ending, name)
})
