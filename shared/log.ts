export type LogLevel = 'error' | 'warn' | 'http'

/** What a line of the log is about, and how grave it is. Operators look for the code: docs/operators.md says what each means and what to do. */
export const logCodes = {
  // Both servers.
  REQUEST: 'http',

  // The site.
  CITATION_FAILED: 'warn',
  CONTENT_UNANSWERED: 'error',
  FEED_REFUSED: 'error',
  PAGES_NOT_STORED: 'error',
  PAGE_SHRINK_ALLOWED: 'warn',
  PAGE_SHRINK_HELD: 'warn',
  REQUEST_FAILED: 'error',

  // The CMS.
  ADDRESS_UNREACHABLE: 'warn',
  AFTER_WRITE_FAILED: 'error',
  ANSWERS_COMPARED: 'warn',
  ANSWERS_DIFFER: 'error',
  BULK_PUBLISH_FAILED: 'error',
  DOCUMENT_NOT_SERVED: 'error',
  ENTRIES_ALIKE: 'error',
  FEED_NOT_COMPACTED: 'error',
  FILE_NOT_REMOVED: 'error',
  GRAPHQL_FAILED: 'error',
  IMPORT_RECORD_FAILED: 'error',
  JOB_FAILED: 'error',
  JOB_NOT_RELEASED: 'warn',
  JOB_NOT_TAKEN: 'warn',
  REQUIRED_FIELD_EMPTY: 'warn',
  ROLE_WITHOUT_RIGHTS: 'warn',
  SCHEDULED_ACTION_FAILED: 'error',
  SEARCHES_NOT_COUNTED: 'warn',
} as const satisfies Record<string, LogLevel>

export type LogCode = keyof typeof logCodes

/** What else a line may tell: of a request, never its query, which may say what somebody looks for. */
export interface LogDetails {
  /** The same at the site and at the CMS, for all that one request made them do. */
  requestId?: string
  method?: string
  path?: string
  status?: number
  /** How long it took, in milliseconds. */
  ms?: number
  /** Whether who asked went away before the answer was out. */
  aborted?: boolean
  /** What failed, with its stack. */
  error?: string
}

/** A line of the log as JSON, for machines: of the details those that are named here, whatever else an object may have. */
export function logLine(level: string, code: string, message: string, { requestId, method, path, status, ms, aborted, error }: LogDetails = {}): string {
  // What is undefined is left out.
  return JSON.stringify({
    time: new Date().toISOString(),
    level,
    code,
    message: message || undefined,
    requestId,
    method,
    path,
    status,
    ms,
    aborted,
    error,
  })
}

/** What is told of a request and its answer, both as Node has them; `ms` is how long it took. */
export function answerDetails({ method, url }: { method?: string, url?: string }, answer: { headersSent: boolean, statusCode: number, writableFinished: boolean }, ms: number): LogDetails {
  return {
    method,
    path: loggedPath(url ?? ''),
    // Who goes away while waiting is given none.
    status: answer.headersSent
      ? answer.statusCode
      : undefined,
    ms: Math.round(ms),
    aborted: !answer.writableFinished || undefined,
  }
}

/** An error as the log keeps it, with what caused it. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error))
    return String(error)
  const text = error.stack ?? error.message
  return error.cause === undefined
    ? text
    : `${text}\nCaused by: ${errorText(error.cause)}`
}

/** An id that came with a request, by `X-Request-Id`, where it can be one: it goes into lines of the log. */
export function givenRequestId(header: unknown): string | undefined {
  return typeof header === 'string' && /^[\w-]{8,64}$/.test(header)
    ? header
    : undefined
}

/** An address as the log keeps it: without its query, without the token of a preview, however that is spelt, and not endless. */
export function loggedPath(url: string): string {
  const [path = ''] = url.replace(/^[a-z]+:\/\/[^/]*/i, '').split('?')
  return /^\/+preview\/+[^/]/i.test(decoded(path))
    ? '/preview/-'
    : path.slice(0, 200)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  }
  catch {
    // Such an address leads to nothing. One by one, its letters may still be those of a preview.
    return path.replace(/%[2-7][\da-f]/gi, letter => decodeURIComponent(letter))
  }
}
