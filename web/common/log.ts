import type { LogCode, LogDetails } from '@ican/shared/log'
import { errorText, logCodes, logLine } from '@ican/shared/log'

/** Writes a line of the site's log. */
export function log(code: LogCode, message: string, { error, ...details }: Omit<LogDetails, 'error'> & { error?: unknown } = {}): void {
  console.error(logLine(logCodes[code], code, message, {
    ...details,
    ...error !== undefined && {
      error: errorText(error),
    },
  }))
}
