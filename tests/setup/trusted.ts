import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedRoot } from './paths'

export interface TrustedAnswer<T> {
  status: number
  headers: Headers
  data?: T | null
  errors?: { message: string, extensions?: { code?: string } }[]
}

type TrustedDocuments = Record<string, { name: string, document: string }>

/** The documents that the public may send, by hash. */
export function trustedDocuments(): TrustedDocuments {
  return JSON.parse(readFileSync(join(sharedRoot, 'generated', 'trusted-documents.json'), 'utf8')) as TrustedDocuments
}

/** The hash under which a named document may be sent. */
export function hashOf(name: string): string {
  const found = Object.entries(trustedDocuments()).find(([, entry]) => entry.name === name)
  if (found === undefined)
    throw new Error(`There is no trusted document ${name}. Add shared/graphql/queries/${name}.graphql and run: npm run types`)
  return found[0]
}

/** Makes a sender of trusted documents to one CMS, as the site sends them: a hash and variables, no text. */
export function trustedClient(url: string) {
  return async function trusted<T>(name: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<TrustedAnswer<T>> {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({
        operationName: name,
        variables,
        extensions: {
          persistedQuery: {
            version: 1,
            sha256Hash: hashOf(name),
          },
        },
      }),
    })
    const answer = await response.json() as Pick<TrustedAnswer<T>, 'data' | 'errors'>
    return { status: response.status, headers: response.headers, ...answer }
  }
}
