import type { MediaFiles } from '../../../page-store/media'
import { createError, defineEventHandler, getRouterParam, sendStream, setResponseHeaders } from 'h3'
import { uploadSecurityPolicy } from '../../../security-headers'
import { settings } from '../../utils/settings'

declare module 'h3' {
  interface H3EventContext {
    /** The files that are kept, where the page store runs. */
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

/** The uploads of the content system under the site's own origin, so that a page asks no other host. What was given once is kept. */
export default defineEventHandler(async (event) => {
  const file = getRouterParam(event, 'file') ?? ''
  const extension = fileName.exec(file)?.groups?.extension ?? ''
  const type = types[extension]
  if (!type || file.includes('..'))
    throw createError({ statusCode: 404 })
  const { media } = event.context
  const isGet = event.method === 'GET'
  const begun = media?.version
  const keptPortrait = isGet
    ? await media?.read(portraitName(file))
    : undefined
  const kept = keptPortrait ?? (isGet
    ? await media?.read(file)
    : undefined)
  const answer = kept
    ? undefined
    : await ask(file, event.method)
  const content = isGet
    ? await answer?.bytes().catch(unavailable)
    : undefined
  // The content system says so of pictures of people: they may have to go at any time.
  const isPortrait = keptPortrait !== undefined || answer?.headers.get('cache-control') === 'no-cache'
  const length = kept?.size ?? content?.length ?? answer?.headers.get('content-length')
  setResponseHeaders(event, {
    'content-type': type,
    // A file's name carries the hash of its content.
    'cache-control': isPortrait
      ? 'no-cache'
      : 'public, max-age=31536000, immutable',
    'content-disposition': type.startsWith('image/')
      ? 'inline'
      : `attachment; filename="${file}"`,
    'content-security-policy': uploadSecurityPolicy,
    ...length && {
      'content-length': Number(length),
    },
  })
  if (kept)
    return sendStream(event, kept.stream)
  if (content && begun !== undefined) {
    media?.keep(isPortrait
      ? portraitName(file)
      : file, content, begun)
  }
  return content ?? ''
})

/** Under which a picture of a person is kept: no file that is asked for can have such a name. */
function portraitName(file: string): string {
  return `portrait~${file}`
}

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
