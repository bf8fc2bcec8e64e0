import { FactFileDocument } from '@ican/shared/generated/documents'
import { dataFormats } from '@ican/shared/paths'
import { defineEventHandler } from 'h3'
import { answerFactFile } from '../../../../utils/factFiles'
import { readContent } from '../../../../utils/readContent'
import { fileParam, localeParam, notFound } from '../../../../utils/routeParams'

/** One key figure with the values that it had before. */
export default defineEventHandler(async (event) => {
  const locale = localeParam(event)
  const { name: slug, ending } = fileParam(event, dataFormats)
  const { site, facts } = await readContent(event, FactFileDocument, { locale, slug })
  return answerFactFile(event, ending, {
    facts: [facts[0] ?? notFound()],
    publisher: site?.name ?? '',
    locale,
    slug,
  })
})
