import { defineEventHandler } from 'h3'
import { answerPublicationPdf } from '../../../../../utils/answerPublicationPdf'
import { answerPublicationTable } from '../../../../../utils/answerReferences'
import { readReferenceList } from '../../../../../utils/referenceList'
import { localeParam } from '../../../../../utils/routeParams'

/** A table, or a list to print, of the publications on a topic, or of those of them that are of a year. */
export default defineEventHandler(async (event) => {
  const locale = localeParam(event)
  const list = await readReferenceList(event, ['csv', 'pdf'], locale)
  return list.ending === 'pdf'
    ? answerPublicationPdf(event, list, locale)
    : answerPublicationTable(event, list.publications, locale, list.name)
})
