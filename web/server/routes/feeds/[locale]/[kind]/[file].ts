import { defineEventHandler, getRouterParam } from 'h3'
import { answerFeed } from '../../../../utils/answerFeed'

export default defineEventHandler(event => answerFeed(event, getRouterParam(event, 'kind')))
