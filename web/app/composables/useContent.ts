import type { AnyVariables, TypedDocumentNode } from '@urql/vue'
import { createError, useRequestEvent } from '#imports'
import { askContent } from '../../common/askContent'
import { log } from '../../common/log'
import { loggedRequest } from '../../common/requestId'

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
      ...loggedRequest(event),
    })
    throw createError({ statusCode: 503, statusMessage: 'Service Unavailable' })
  }
}
