import { referenceFormats } from '@ican/shared/paths'
import { defineEventHandler } from 'h3'
import { answerReferences } from '../../utils/answerReferences'
import { readReference } from '../../utils/readReference'
import { fileParam } from '../../utils/routeParams'

/** One publication for a reference manager. */
export default defineEventHandler(async (event) => {
  const { name: slug, ending } = fileParam(event, referenceFormats)
  const publication = await readReference(event, slug)
  return answerReferences(event, [publication], ending, slug)
})
