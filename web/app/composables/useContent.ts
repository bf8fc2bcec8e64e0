import type { AnyVariables, TypedDocumentNode } from '@urql/vue'
import { loggedPath } from '@ican/shared/log'
import { createError, useRequestEvent } from '#imports'
import { askContent } from '../../common/askContent'
import { log } from '../../common/log'

/**
 * Everything that a page shows, asked for in one document. A failure becomes a 503: a page with missing content
 * must never pass for a whole one.
 */
export async function useContent<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const event = useRequestEvent()
  if (!event)
    throw new Error('Pages are rendered on the server only.')
  try {
    return await askContent(event, document, variables)
  }
  catch (failure) {
    const [definition] = document.definitions
    const name = definition?.kind === 'OperationDefinition'
      ? definition.name?.value
      : undefined
    log('CONTENT_UNANSWERED', `The content system did not answer ${name}.`, {
      error: failure,
      requestId: event.headers.get('x-request-id') ?? undefined,
      path: loggedPath(event.path),
    })
    throw createError({ statusCode: 503, statusMessage: 'Service Unavailable' })
  }
}
