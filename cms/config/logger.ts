import type { LogDetails } from '@ican/shared/log'
import type { Core } from '@strapi/strapi'
import { logCodes, logLine } from '@ican/shared/log'
import { formats, winston } from '@strapi/logger'

interface Entry extends LogDetails { level: string, message: unknown, code?: unknown, stack?: string }

/** Lines of JSON. What Strapi says by itself has its name as the code, and of what it adds only the stack: the rest may hold what somebody has written. */
const forMachines = winston.format.printf((info) => {
  const entry: Entry = info
  const { level, message, code, stack } = entry
  return isOurs(code)
    ? logLine(level, code, String(message), entry)
    : logLine(level, 'STRAPI', String(message ?? ''), { error: stack })
})

const forPeople = winston.format.combine(
  winston.format((info) => {
    const { code, message, method, path, status, ms, error }: Entry = info
    return isOurs(code)
      ? Object.assign(info, {
          message: [
            code,
            ...code === 'REQUEST'
              ? [method, path, status, `${ms} ms`]
              : [message, error],
          ].filter(part => part !== undefined).join(' '),
        })
      : info
  })(),
  formats.prettyPrint(),
)

function isOurs(code: unknown): code is string {
  return typeof code === 'string' && code in logCodes
}

/** What the CMS writes to its output: in production all in JSON, with a line about each request. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  level: env('LOG_LEVEL', 'http'),
  format: env('NODE_ENV') === 'production'
    ? forMachines
    : forPeople,
})
