import { defineEventHandler, getRouterParam } from 'h3'
import { answerReferenceList } from '../../../../utils/referenceList'

/** The publications on a topic, or those of them that are of a year. */
export default defineEventHandler(event => answerReferenceList(event, getRouterParam(event, 'topic', { decode: true })))
