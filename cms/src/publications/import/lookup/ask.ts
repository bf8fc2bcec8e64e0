import type { LookupSettings } from './settings'
import ky, { isHTTPError } from 'ky'

/** A single record is some kilobytes; one of thousands of authors or somebody's list of works a few megabytes. */
const MOST_BYTES = 16 * 1024 * 1024

/** What services answer of what they do not have, or do not tell of: 409 is an ORCID record that is locked. */
const UNKNOWN = new Set([404, 409, 410, 414, 422])

/** The service gave no answer, or none that could be one: it may later. */
export class NoAnswer extends Error {}

/**
 * Asks a service, and again with growing pauses where it is busy: after as long as its `Retry-After` says (RFC 9110,
 * 10.2.3), at most half a minute. Undefined where it knows nothing of the kind.
 */
export async function ask(url: string, accept: string, { contact, siteUrl, patience, pause }: LookupSettings, signal: AbortSignal): Promise<string | undefined> {
  try {
    const response = await ky.get(url, {
      headers: {
        'Accept': accept,
        'User-Agent': `PublicationImport (+${siteUrl}${contact === ''
          ? ''
          : `; mailto:${contact}`})`,
      },
      timeout: patience,
      signal: AbortSignal.any([
        signal,
        // Of the answer, too: a server may begin one and never end it.
        AbortSignal.timeout(patience * 6),
      ]),
      retry: {
        limit: 3,
        delay: attempt => pause * 2 ** attempt,
        maxRetryAfter: 30_000,
        retryOnTimeout: false,
      },
    })
    if (!/\b(?:json|xml)\b/.test(response.headers.get('content-type') ?? ''))
      throw new NoAnswer('an answer of another kind')
    return await bodyOf(response)
  }
  catch (error) {
    signal.throwIfAborted()
    if (isHTTPError(error) && (UNKNOWN.has(error.response.status) || (error.response.status === 400 && String(error.data).includes('ID list is empty'))))
      return undefined
    throw error instanceof NoAnswer
      ? error
      : new NoAnswer(String(error), { cause: error })
  }
}

async function bodyOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > MOST_BYTES)
      throw new NoAnswer('an answer without an end')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
