import { defineEventHandler } from 'h3'
import { answerPublicationTable } from '../../../../utils/answerReferences'
import { readReference } from '../../../../utils/readReference'
import { fileParam, localeParam } from '../../../../utils/routeParams'

/** One publication as a table of one row. */
export default defineEventHandler(async (event) => {
  const locale = localeParam(event)
  const { name: slug } = fileParam(event, ['csv'])
  const publication = await readReference(event, slug)
  return answerPublicationTable(event, [publication], locale, slug)
})
