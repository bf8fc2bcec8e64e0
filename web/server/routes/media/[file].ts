import type { MediaFiles } from '../../../page-store/store/media'
import { createError, defineEventHandler, getRouterParam, sendStream, setResponseHeaders } from 'h3'
import { uploadSecurityPolicy } from '../../../security-headers'
import { settings } from '../../utils/settings'

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

/** The uploads of the content system under the site's own origin, so that a page asks no other host. What was given once is stored. */
export default defineEventHandler(async (event) => {
  const file = getRouterParam(event, 'file') ?? ''
  const extension = fileName.exec(file)?.groups?.extension ?? ''
  const type = types[extension]
  if (!type || file.includes('..'))
    throw createError({ statusCode: 404 })
  const { media } = event.context
  const isGet = event.method === 'GET'
  const begun = media?.version
  const stored = isGet
    ? await media?.read(file)
    : undefined
  const answer = stored
    ? undefined
    : await ask(file, event.method)
  const content = isGet
    ? await answer?.bytes().catch(unavailable)
    : undefined
  const length = stored?.size ?? content?.length ?? answer?.headers.get('content-length')
  setResponseHeaders(event, {
    'content-type': type,
    // A file's name carries the hash of its content.
    'cache-control': 'public, max-age=31536000, immutable',
    'content-disposition': type.startsWith('image/')
      ? 'inline'
      : `attachment; filename="${file}"`,
    'content-security-policy': uploadSecurityPolicy,
    ...length && {
      'content-length': Number(length),
    },
  })
  if (stored)
    return sendStream(event, stored.stream)
  if (content && begun !== undefined)
    media?.store(file, content, begun)
  return content ?? ''
})

async function ask(file: string, method: string): Promise<Response> {
  const answer = await fetch(`${settings.cmsUrl}/uploads/${file}`, {
    method,
    redirect: 'error',
    signal: AbortSignal.timeout(5000),
  }).catch(unavailable)
  if (answer.status >= 500)
    unavailable()
  if (!answer.ok)
    throw createError({ statusCode: 404 })
  return answer
}

function unavailable(): never {
  throw createError({ statusCode: 503 })
}
