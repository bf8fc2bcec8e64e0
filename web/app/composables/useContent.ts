import type { AnyVariables, TypedDocumentNode } from '@urql/vue'
import { createError, useAsyncData, useRequestEvent } from '#imports'
import { askContent } from '../utils/askContent'

/**
 * Everything that a page shows, asked for in one document. A failure becomes a 503: a page with missing content
 * must never pass for a whole one.
 */
export async function useContent<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const event = useRequestEvent()
  const [definition] = document.definitions
  const name = definition?.kind === 'OperationDefinition'
    ? definition.name?.value
    : undefined
  const { data, error } = await useAsyncData(`${name}:${JSON.stringify(variables)}`, async () => {
    if (!event)
      throw new Error('Pages are rendered on the server only.')
    try {
      return { content: await askContent(event, document, variables) }
    }
    catch (failure) {
      throw new Error(`The content system did not answer ${name}: ${failure}`)
    }
  })
  // useAsyncData keeps errors to itself: without this an empty page would go out as 200.
  if (error.value || !data.value) {
    console.error(error.value?.message ?? `${name} was answered with nothing`)
    throw createError({ statusCode: 503, statusMessage: 'Service Unavailable' })
  }
  return data.value.content
}
