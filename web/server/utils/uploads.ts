import type { H3Event } from 'h3'
import { createError, setResponseHeaders } from 'h3'
import { requestIdOf } from '../../common/requestId'
import { notFound } from './routeParams'
import { settings } from './settings'

/** How long the content system may take to begin with a file, and to go on with it. */
const timeoutMs = 5000

interface Upload {
  size: number | undefined
  content: AsyncIterable<Uint8Array>
  /** The content system says so of pictures of people. */
  isPortrait: boolean
}

/** A file of the content system: it is given on as it comes, however long it takes on the whole. */
export async function askForUpload(event: H3Event, file: string): Promise<Upload> {
  const control = new AbortController()
  const answer = await inTime(control, fetch(`${settings.cmsUrl}/uploads/${file}`, {
    headers: {
      'x-request-id': requestIdOf(event),
    },
    redirect: 'error',
    signal: control.signal,
  })).catch(() => undefined)
  if (!answer?.ok || !answer.body) {
    control.abort()
    return answer && answer.status < 500
      ? notFound()
      : unavailable()
  }
  return {
    size: Number(answer.headers.get('content-length')) || undefined,
    content: chunksOf(answer.body, control),
    isPortrait: answer.headers.get('cache-control') === 'no-cache',
  }
}

/** Each chunk has its own time: who takes them may be slow, and the file large. */
async function* chunksOf(body: ReadableStream<Uint8Array>, control: AbortController): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await inTime(control, reader.read())
      if (done)
        return
      yield value
    }
  }
  finally {
    control.abort()
  }
}

async function inTime<T>(control: AbortController, step: Promise<T>): Promise<T> {
  const timer = setTimeout(() => control.abort(), timeoutMs)
  return step.finally(() => clearTimeout(timer))
}

/** The content system does not give a file now, or too many are asked for. */
export function unavailable(event?: H3Event): never {
  if (event)
    setResponseHeaders(event, { 'retry-after': 5 })
  throw createError({ statusCode: 503, statusMessage: 'Service Unavailable' })
}
