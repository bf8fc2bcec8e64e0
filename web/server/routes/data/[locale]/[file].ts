import { FactFilesDocument } from '@ican/shared/generated/documents'
import { dataFormats } from '@ican/shared/paths'
import { defineEventHandler } from 'h3'
import { present } from '../../../../common/lists'
import { answerFactFile } from '../../../utils/factFiles'
import { readContent } from '../../../utils/readContent'
import { fileParam, localeParam, notFound } from '../../../utils/routeParams'

/** All key figures. */
export default defineEventHandler(async (event) => {
  const locale = localeParam(event)
  const { name, ending } = fileParam(event, dataFormats)
  if (name !== 'key-figures')
    return notFound()
  const { site, facts } = await readContent(event, FactFilesDocument, { locale })
  return answerFactFile(event, ending, {
    facts: present(facts),
    publisher: site?.name ?? '',
    locale,
  })
})
