import type { Core } from '@strapi/strapi'
import { randomUUID } from 'node:crypto'
import { answerDetails, givenRequestId, logCodes } from '@ican/shared/log'

/** Gives each request an id, that of the site where it asks for a reader, and writes a line about each answer. */
export function requestLog(strapi: Core.Strapi): Core.MiddlewareHandler {
  return async (ctx, next) => {
    const began = performance.now()
    const requestId = givenRequestId(ctx.get('x-request-id')) ?? randomUUID()
    ctx.state.requestId = requestId
    ctx.res.once('close', () => strapi.log.log({
      level: logCodes.REQUEST,
      code: 'REQUEST',
      message: '',
      requestId,
      ...answerDetails(ctx, ctx.res, performance.now() - began),
    }))
    await next()
  }
}
