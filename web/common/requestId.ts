import type { LogDetails } from '@ican/shared/log'
import type { H3Event } from 'h3'
import { loggedPath } from '@ican/shared/log'

/** By which id a request goes; what is asked on its behalf has it as `x-request-id`. */
export function requestIdOf({ headers }: H3Event): string {
  return headers.get('x-request-id') ?? ''
}

/** Of which request a line of the log tells. */
export function loggedRequest(event: H3Event): LogDetails {
  return {
    requestId: requestIdOf(event) || undefined,
    path: loggedPath(event.path),
  }
}
