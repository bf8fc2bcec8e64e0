import type { LogCode } from '@ican/shared/log'
import type { Core } from '@strapi/strapi'
import { errorText, logCodes } from '@ican/shared/log'

/** Writes a line of the CMS's log, with the id of the request under way, if any. */
export function log(strapi: Core.Strapi, code: LogCode, message: string, error?: unknown): void {
  strapi.log.log({
    level: logCodes[code],
    message,
    code,
    requestId: requestIdOf(strapi),
    ...error !== undefined && {
      error: errorText(error),
    },
  })
}

function requestIdOf(strapi: Core.Strapi): string | undefined {
  const { requestId }: { requestId?: string } = strapi.requestContext.get()?.state ?? {}
  return requestId
}
