import type { ReportedPublicationFragment as Publication } from '@ican/shared/generated/documents'
import type { ReportName } from '@ican/shared/paths'
import type { H3Event } from 'h3'
import { ReportRecordDocument, ReportReferencesDocument } from '@ican/shared/generated/documents'
import { readReportFile, reportFile } from '@ican/shared/paths'
import { readContent } from './readContent'
import { fileParam, notFound, withdrawn } from './routeParams'

/** The report and the format in the address of a file. */
export function reportParam<Ending extends string>(event: H3Event, endings: readonly Ending[]): { report: ReportName, ending: Ending, name: string } {
  const { name: file, ending } = fileParam(event, endings)
  const report = readReportFile(file) ?? notFound()
  return {
    report,
    ending,
    name: `publications-${reportFile(report)}`,
  }
}

/** All publications of a report, and when it was frozen. */
export async function readReport(event: H3Event, { term, version }: ReportName): Promise<{ publications: Publication[], frozenAt: string }> {
  const publications: Publication[] = []
  let total = 1
  let frozenAt = ''
  for (let page = 1; publications.length < total; page++) {
    const { publicationReport: report } = await readContent(event, ReportReferencesDocument, { term, version, page })
    if (!report?.publications.length)
      return withdrawn(event)
    publications.push(...report.publications)
    total = report.total
    frozenAt = report.frozenAt
  }
  return { publications, frozenAt }
}

/** The text of which the checksum of a report was taken. */
export async function readReportRecord(event: H3Event, { term, version }: ReportName): Promise<string> {
  const { publicationReport: report } = await readContent(event, ReportRecordDocument, { term, version })
  return report?.record ?? withdrawn(event)
}
