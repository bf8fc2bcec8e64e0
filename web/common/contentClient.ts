import { persistedExchange } from '@urql/exchange-persisted'
import { Client, fetchExchange } from '@urql/vue'

/** How long a page waits for the content system, in milliseconds. */
const patience = 2000

const clients = new Map<string, Client>()

/** As `fetch`, but waits no longer than a page can. */
export function patientFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
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

/** Sends only the hashes of trusted documents, without cache and without a second try. */
export function contentClient(cmsUrl: string): Client {
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
    fetch: patientFetch,
  })
  clients.set(cmsUrl, client)
  return client
}
