import type { PlacedEntry } from '@ican/shared/places'
import type { Locale } from '@ican/shared/vocabulary'
import type { H3Event } from 'h3'
import { createError, getRouterParam, setResponseHeaders } from 'h3'
import { requestIdOf } from '../../common/requestId'
import { settings } from './settings'

/** What the content system says of a preview token. */
export interface PreviewPass {
  /** A session is an editor's own, in the frame of the admin; a link was sent to somebody. */
  kind: 'session' | 'link'
  /** The language of the draft; null where its type is not translated. */
  locale: Locale | null
  /** Until when it holds, as an ISO time. */
  expiresAt: string
  /** The origins that may show it in a frame. */
  framedBy: string[]
  /** Changes with every save; null once the draft is gone. */
  version: string | null
  /** Where the draft is seen in the language asked for. */
  previewed?: PlacedEntry
}

/** As long as a page waits for the content system. */
const timeoutMs = 2000

/** The token in the address of a preview; what can be none, since no header may hold it, opens nothing. */
export function previewToken(event: H3Event): string {
  const token = getRouterParam(event, 'token') ?? ''
  if (!/^[\w.-]{1,500}$/.test(token))
    throw createError({ statusCode: 403, statusMessage: 'Preview Ended' })
  return token
}

/** Asks the content system what a token opens; one that opens nothing is answered 403 or 410. */
export async function readPreviewPass(event: H3Event, language?: Locale): Promise<PreviewPass> {
  // No address that a preview leads to learns the token, no cache keeps it, no search engine lists it.
  setResponseHeaders(event, {
    'cache-control': 'no-store, private',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  })
  const search = language
    ? `?language=${language}`
    : ''
  const answer = await fetch(`${settings.cmsUrl}/preview-pass${search}`, {
    headers: {
      'x-preview-token': previewToken(event),
      'x-request-id': requestIdOf(event),
    },
    signal: AbortSignal.timeout(timeoutMs),
  }).catch(() => undefined)
  if (answer?.ok)
    return await answer.json() as PreviewPass
  if (answer && [403, 410].includes(answer.status))
    throw createError({ statusCode: answer.status, statusMessage: 'Preview Ended' })
  throw createError({ statusCode: 503, statusMessage: 'Service Unavailable' })
}
