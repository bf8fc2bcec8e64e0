import { defineEventHandler } from 'h3'
import { answerReferenceList } from '../../../utils/referenceList'

/** All publications, or those of a year. */
export default defineEventHandler(event => answerReferenceList(event))
