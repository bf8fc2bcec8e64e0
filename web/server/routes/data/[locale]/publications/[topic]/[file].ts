import { defineEventHandler } from 'h3'
import { answerPublicationTable } from '../../../../../utils/answerReferences'
import { readReferenceList } from '../../../../../utils/referenceList'
import { localeParam } from '../../../../../utils/routeParams'

/** A table of the publications on a topic, or of those of them that are of a year. */
export default defineEventHandler(async (event) => {
  const locale = localeParam(event)
  const { publications, name } = await readReferenceList(event, ['csv'], locale)
  return answerPublicationTable(event, publications, locale, name)
})
