import type { Core } from '@strapi/strapi'
import { surviveAfterCommit } from '../../core/strapi/after-commit'
import { noteBusy } from '../../core/strapi/busy-request'
import { onDatabaseFailure } from '../../core/strapi/connection-pool'
import { answerRefusal, Refusal } from './refusal'

/** PostgreSQL ended a statement for taking too long, is itself ending, or is gone in the middle of one. */
const ENDED = /^(?:57014|57P0[123]|08\d{3}|ECONN\w+|EPIPE)$/
const CUT_OFF = /connection terminated|connection ended/i

/** Answers 503 wherever the database did not answer in time; without it that would look like a wrong password. */
export function unavailable(): Core.MiddlewareHandler {
  return async (ctx, next) => {
    await next()
    if (ctx.state.databaseBusy === true)
      answerRefusal(ctx, new Refusal(503, 'SERVICE_UNAVAILABLE', 'Busy just now. Try again in a moment.', { 'Retry-After': '5' }))
  }
}

/** Notes on the request under way that the database gave it no connection, or ended its statement; what no request waits for, it survives. */
export function watchDatabase(strapi: Core.Strapi): void {
  surviveAfterCommit(strapi)
  onDatabaseFailure(strapi, {
    noConnection: () => noteBusy(strapi),
    queryError: error => noteFailure(strapi, error),
  })
}

/** For what asks the database past the query builder, and is not watched therefore. */
export function noteFailure(strapi: Core.Strapi, error: Error & { code?: string }): void {
  if (ENDED.test(error.code ?? '') || CUT_OFF.test(error.message))
    noteBusy(strapi)
}
