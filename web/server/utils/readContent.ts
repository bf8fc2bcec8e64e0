import type { AnyVariables, TypedDocumentNode } from '@urql/vue'
import type { H3Event } from 'h3'
import { loggedPath } from '@ican/shared/log'
import { createError, setResponseHeaders } from 'h3'
import { askContent } from '../../common/askContent'
import { log } from '../../common/log'

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
      requestId: event.headers.get('x-request-id') ?? undefined,
      path: loggedPath(event.path),
    })
    setResponseHeaders(event, { 'retry-after': 30, 'cache-control': 'no-store' })
    throw createError({ statusCode: 503, statusMessage: 'Service Unavailable' })
  }
}
