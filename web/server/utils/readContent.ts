import type { AnyVariables, TypedDocumentNode } from '@urql/vue'
import type { H3Event } from 'h3'
import { createError, setResponseHeaders } from 'h3'
import { askContent } from '../../common/askContent'
import { log } from '../../common/log'
import { loggedRequest } from '../../common/requestId'

/** Asks the content system on behalf of a server route; without an answer the route answers 503. */
export async function readContent<Data, Variables extends AnyVariables>(
  event: H3Event,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  try {
    return await askContent(event, document, variables)
  }
  catch (failure) {
    log('CONTENT_UNANSWERED', 'The content system did not answer a file.', {
      error: failure,
      ...loggedRequest(event),
    })
    return askLater(event)
  }
}

/** Has whoever asks come again in half a minute. */
export function askLater(event: H3Event): never {
  setResponseHeaders(event, { 'retry-after': 30, 'cache-control': 'no-store' })
  throw createError({ statusCode: 503, statusMessage: 'Service Unavailable' })
}
