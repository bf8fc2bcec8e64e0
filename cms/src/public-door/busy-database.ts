import type { Core } from '@strapi/strapi'
import { answerRefusal, Refusal } from './refusal'

/** PostgreSQL ended a statement for taking too long, or is itself ending. */
const ENDED = new Set([
  '57014',
  '57P01',
  '57P02',
  '57P03',
])

/** Answers 503 wherever the database did not answer in time; without it that would look like a wrong password. */
export function unavailable(): Core.MiddlewareHandler {
  return async (ctx, next) => {
    await next()
    if (ctx.state.databaseBusy === true)
      answerRefusal(ctx, new Refusal(503, 'SERVICE_UNAVAILABLE', 'Busy just now. Try again in a moment.', { 'Retry-After': '5' }))
  }
}

/** Notes on the request under way that the database gave it no connection, or ended its statement. */
export function watchDatabase(strapi: Core.Strapi): void {
  const note = () => {
    const ctx = strapi.requestContext.get()
    if (ctx !== undefined)
      ctx.state.databaseBusy = true
  }
  const { connection } = strapi.db
  const acquire = connection.client.acquireConnection.bind(connection.client)
  connection.client.acquireConnection = async () => {
    try {
      return await acquire()
    }
    catch (error) {
      note()
      throw error
    }
  }
  connection.on('query-error', (error: { code?: string }) => {
    if (ENDED.has(error.code ?? ''))
      note()
  })
}
