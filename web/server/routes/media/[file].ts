import type { H3Event } from 'h3'
import type { Download, MediaFiles, StoredFile } from '../../../page-store/store/media-files'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { byteRange } from '@ican/shared/byte-range'
import { createError, defineEventHandler, getRequestHeader, getRouterParam, isError, setResponseHeaders, setResponseStatus } from 'h3'
import { BoundedQueue, Overload } from '../../../common/bounded-queue'
import { uploadSecurityPolicy } from '../../../security-headers'
import { notFound } from '../../utils/routeParams'
import { askForUpload, unavailable } from '../../utils/uploads'

declare module 'h3' {
  interface H3EventContext {
    /** The files that are stored, where the page store runs. */
    media?: MediaFiles
  }
}

/** What may be shown in the page; everything else of the uploads is offered as a file to save. */
const types: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  pdf: 'application/pdf',
}
const fileName = /^\w[\w.-]{0,200}\.(?<extension>[a-z]{3,4})$/

/** Files that cannot be stored pass through: not many at once, since each holds a connection as long as its reader takes. */
const passing = new BoundedQueue({ running: 8, waiting: 0 })

/** The uploads of the content system under the site's own origin, so that a page asks no other host. What was given once is stored. */
export default defineEventHandler(async (event) => {
  const file = getRouterParam(event, 'file') ?? ''
  const type = types[fileName.exec(file)?.groups?.extension ?? '']
  if (!type || file.includes('..'))
    return notFound()
  const headers = headersOf(file, type)
  const { media } = event.context
  const stored = await media?.find(portraitName(file)) ?? await media?.find(file)
    ?? await media?.download(file, () => ask(event, file)).catch(error => refuse(event, error))
  if (stored === 'busy')
    return unavailable(event)
  return stored === undefined || stored === 'unstorable'
    ? pass(event, file, headers)
    : send(event, stored, headers)
})

/** What goes with the file, and not with the answer that there is none: that one is a page like others. */
function headersOf(file: string, type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-disposition': type.startsWith('image/')
      ? 'inline'
      : `attachment; filename="${file}"`,
    'content-security-policy': uploadSecurityPolicy,
  }
}

/** Under which a picture of a person is stored: no file that is asked for can have such a name. */
function portraitName(file: string): string {
  return `portrait~${file}`
}

async function ask(event: H3Event, file: string): Promise<Download> {
  const { isPortrait, ...upload } = await askForUpload(event, file)
  return {
    name: isPortrait
      ? portraitName(file)
      : file,
    ...upload,
  }
}

/** A file's name carries the hash of its content; but a picture of a person may have to go at any time. */
function cacheControl(isPortrait: boolean): string {
  return isPortrait
    ? 'no-cache'
    : 'public, max-age=31536000, immutable'
}

/** Sends a stored file, or the part of it that was asked for. */
function send(event: H3Event, { name, size, etag, stream }: StoredFile, headers: Record<string, string>): Promise<void> | string {
  setResponseHeaders(event, {
    ...headers,
    etag,
    'accept-ranges': 'bytes',
    'cache-control': cacheControl(name.startsWith(portraitName(''))),
  })
  if (getRequestHeader(event, 'if-none-match') === etag) {
    setResponseStatus(event, 304)
    return ''
  }
  const sameAs = getRequestHeader(event, 'if-range')
  const range = sameAs === undefined || sameAs === etag
    ? byteRange(getRequestHeader(event, 'range'), size)
    : undefined
  if (range === null) {
    setResponseHeaders(event, { 'content-range': `bytes */${size}`, 'cache-control': 'no-store' })
    throw createError({ statusCode: 416, statusMessage: 'Range Not Satisfiable' })
  }
  if (range) {
    setResponseStatus(event, 206)
    setResponseHeaders(event, { 'content-range': `bytes ${range.start}-${range.end}/${size}` })
  }
  setResponseHeaders(event, {
    'content-length': range
      ? range.end - range.start + 1
      : size,
  })
  return event.method === 'HEAD'
    ? ''
    : streamTo(event, stream(range))
}

/** Sends a file as it comes from the content system. */
async function pass(event: H3Event, file: string, headers: Record<string, string>): Promise<void> {
  await passing.run(async () => {
    const { isPortrait, size, content } = await askForUpload(event, file)
    setResponseHeaders(event, {
      ...headers,
      'cache-control': cacheControl(isPortrait),
      ...size !== undefined && { 'content-length': size },
    })
    await streamTo(event, Readable.from(content))
  }).catch(error => refuse(event, error))
}

/** Says when to come again, where that may help. */
function refuse(event: H3Event, error: unknown): never {
  if (error instanceof Overload || (isError(error) && error.statusCode === 503))
    unavailable(event)
  throw error
}

/** Also where the reader leaves in between: what is being read is closed then. */
async function streamTo({ node: { res } }: H3Event, content: Readable): Promise<void> {
  await pipeline(content, res).catch(() => res.destroy())
}
