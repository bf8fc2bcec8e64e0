import type { Core } from '@strapi/strapi'
import type { GraphQLFormattedError } from 'graphql'
import { errors } from '@strapi/utils'
import { GraphQLError } from 'graphql'
import { isRecord } from '../../core/is-record'
import { log } from '../../core/log'

/** What a client may be told in the words of the error itself. */
const TOLD = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'TIMEOUT',
])

/** Strapi's query builder throws these as plain errors when it is asked for what it does not know. */
const BAD_QUERY = /^(?:Undefined attribute level operator|Only \$and, \$or|Only one operator key|Where must be|Operator |You cannot filter on|Invalid order|Cannot sort on)/

/** An error as the public may see it: what was wrong with the question, never how the answer is made. */
export function maskGraphqlError(strapi: Core.Strapi, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = error instanceof GraphQLError
    ? error.originalError ?? error
    : error
  const code = codeOf(cause, formatted)
  if (code === undefined) {
    log(strapi, 'GRAPHQL_FAILED', 'A question by GraphQL was answered with an error.', cause)
    return told(formatted, 'INTERNAL_SERVER_ERROR', 'Internal Server Error')
  }
  return told(formatted, code, formatted.message.replace(/ ?Did you mean.*$/s, '').slice(0, 300))
}

function codeOf(cause: unknown, formatted: GraphQLFormattedError): string | undefined {
  if (cause instanceof errors.ForbiddenError || cause instanceof errors.UnauthorizedError)
    return 'FORBIDDEN'
  if (cause instanceof errors.ValidationError || isBadQuery(cause))
    return 'BAD_USER_INPUT'
  const code = String(formatted.extensions?.code)
  return cause instanceof GraphQLError && TOLD.has(code)
    ? code
    : undefined
}

/** Whether an error only says that the question made no sense. */
export function isBadQuery(cause: unknown): boolean {
  return cause instanceof Error && BAD_QUERY.test(cause.message)
}

function told({ path, locations }: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  return {
    message,
    ...(path && { path }),
    ...(locations && { locations }),
    extensions: { code },
  }
}

/** Where a question goes wrong that nothing has looked at before: the query builder, or what Strapi makes for it. */
const OF_QUERIES = /node_modules[\\/](?:knex|@strapi[\\/](?:database|utils))[\\/]/

/** Of the codes of databases, those that say that a statement made no sense or had values of another kind. */
const OF_STATEMENTS = /^(?:SQLITE_(?:ERROR|MISMATCH|RANGE|TOOBIG)|22\w{3}|42\w{3})$/

/** Whether a read failed by what was asked: it has written nothing, and would fail again. */
function isBadRead({ method }: { method: string }, error: unknown): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || !(error instanceof Error) || error instanceof errors.ApplicationError || 'status' in error)
    return false
  if ('code' in error && typeof error.code === 'string' && error.code !== 'ERR_ASSERTION')
    return OF_STATEMENTS.test(error.code)
  const [place = ''] = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  return OF_QUERIES.test(place)
}

/** What validators throw that Strapi does not know as its own. */
const OF_VALIDATORS = ['ValidationError', 'ZodError']

/** A body that is not compressed in the way that its sender says. */
function isOfZlib(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('Z_')
}

/** The fault of whoever sent a request, such as a body that is no JSON; it is told to them, and is no news for the log. */
function clientFault(error: unknown): Error | undefined {
  // Strapi's own errors, and ours that say by `details` what is wrong, are told as they are.
  if (!(error instanceof Error) || error instanceof errors.ApplicationError || 'details' in error)
    return undefined
  const status = 'status' in error
    ? Number(error.status)
    : OF_VALIDATORS.includes(error.name) || isOfZlib(error)
      ? 400
      : 500
  if (status < 400 || status > 499)
    return undefined
  return status === 413
    ? new errors.PayloadTooLargeError('The request is too large.')
    : new errors.ValidationError('The request could not be read.')
}

/** Whether a controller of Strapi has refused already, and then tripped over having nothing to go on with. */
function hasRefused({ status, body }: { status: number, body: unknown }, error: unknown): boolean {
  return error instanceof TypeError && status >= 400 && status < 500 && isRecord(body)
}

/** Says to editors and their tools that a question made no sense, where Strapi would call it its own failure. */
export function badQueries(): Core.MiddlewareHandler {
  return async (ctx, next) => {
    try {
      await next()
    }
    catch (error) {
      if (hasRefused(ctx, error))
        return
      if (!isBadQuery(error) && !isBadRead(ctx, error))
        throw clientFault(error) ?? error
      throw new errors.ValidationError('The filters or the sort order are not understood.')
    }
  }
}
