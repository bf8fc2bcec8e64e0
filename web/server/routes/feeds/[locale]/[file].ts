import { defineEventHandler } from 'h3'
import { answerFeed } from '../../../utils/answerFeed'

export default defineEventHandler(event => answerFeed(event))
