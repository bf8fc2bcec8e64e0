import type { Core } from '@strapi/strapi'
import type { GraphQLFormattedError } from 'graphql'
import { errors } from '@strapi/utils'
import { GraphQLError } from 'graphql'

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
    strapi.log.error(cause)
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

/** Says to editors and their tools that a question made no sense, where Strapi would call it its own failure. */
export function badQueries(): Core.MiddlewareHandler {
  return async (ctx, next) => {
    try {
      await next()
    }
    catch (error) {
      if (!isBadQuery(error))
        throw error
      throw new errors.ValidationError('The filters or the sort order are not understood.')
    }
  }
}
