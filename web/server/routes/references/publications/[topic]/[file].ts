import { referenceFormats } from '@ican/shared/paths'
import { defineEventHandler } from 'h3'
import { answerReferences } from '../../../../utils/answerReferences'
import { readReferenceList } from '../../../../utils/referenceList'

/** The publications on a topic, or those of them that are of a year. */
export default defineEventHandler(async (event) => {
  const { publications, ending, name } = await readReferenceList(event, referenceFormats)
  return answerReferences(event, publications, ending, name)
})
