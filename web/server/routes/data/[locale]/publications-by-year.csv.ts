import { PublicationYearFileDocument } from '@ican/shared/generated/documents'
import { defineEventHandler, setResponseHeader } from 'h3'
import { messages } from '../../../../common/messages'
import { readContent } from '../../../utils/readContent'
import { localeParam, setFileHeaders } from '../../../utils/routeParams'
import { writeTable } from '../../../utils/writeTable'

/** How many publications there are of each year. */
export default defineEventHandler(async (event) => {
  const locale = localeParam(event)
  const { publicationYears } = await readContent(event, PublicationYearFileDocument, {})
  const words = messages[locale].publication.years
  const { sample } = messages[locale].fact.column
  setFileHeaders(event, 'text/csv; charset=utf-8; header=present', locale)
  setResponseHeader(event, 'content-disposition', 'attachment; filename="publications-by-year.csv"')
  const rows = publicationYears.map(({ year, total, openAccess, samples }) => ({
    year,
    total,
    openAccess,
    sample: samples,
  }))
  return writeTable(rows, {
    year: words.year,
    total: words.total,
    openAccess: words.openAccess,
    sample,
  }, locale)
})
