import type { AnyVariables, OperationResult, TypedDocumentNode } from '@urql/vue'
import { persistedExchange } from '@urql/exchange-persisted'
import { Client, createRequest, fetchExchange } from '@urql/vue'

const clients = new Map<string, Client>()

/**
 * Counts the questions. The client takes those with one key for one, and asks once: whoever came second would not hear
 * what the answer depends on, and a reader might be given the draft of a preview.
 */
let asked = 0

/** As `fetch`, but waits no longer than a page can, in milliseconds. */
export function patientFetch(patience: number, input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  return fetch(input, {
    ...init,
    signal: AbortSignal.any([
      AbortSignal.timeout(patience),
      ...init?.signal
        ? [init.signal]
        : [],
    ]),
  })
}

/** Asks the content system for one document, by a `fetch` of the caller's own. */
export function queryContent<Data, Variables extends AnyVariables>(
  cmsUrl: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  fetchAnswer: typeof fetch,
): Promise<OperationResult<Data, Variables>> {
  return contentClient(cmsUrl).executeQuery<Data, Variables>({
    ...createRequest<Data, Variables>(document, variables),
    key: ++asked,
  }, { fetch: fetchAnswer }).toPromise()
}

/** Sends only the hashes of trusted documents, without cache and without a second try. */
function contentClient(cmsUrl: string): Client {
  const known = clients.get(cmsUrl)
  if (known)
    return known
  const client = new Client({
    url: `${cmsUrl}/graphql`,
    requestPolicy: 'network-only',
    preferGetMethod: false,
    exchanges: [
      persistedExchange({ enforcePersistedQueries: true, preferGetForPersistedQueries: false }),
      fetchExchange,
    ],
  })
  clients.set(cmsUrl, client)
  return client
}
