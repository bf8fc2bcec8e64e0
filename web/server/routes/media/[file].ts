import { createError, defineEventHandler, getRouterParam, sendStream, setResponseHeaders } from 'h3'
import { uploadSecurityPolicy } from '../../../security-headers'
import { settings } from '../../utils/settings'

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

/** The uploads of the content system under the site's own origin, so that a page asks no other host. */
export default defineEventHandler(async (event) => {
  const file = getRouterParam(event, 'file') ?? ''
  const extension = fileName.exec(file)?.groups?.extension ?? ''
  const type = types[extension]
  if (!type || file.includes('..'))
    throw createError({ statusCode: 404 })
  const answer = await fetch(`${settings.cmsUrl}/uploads/${file}`, {
    method: event.method,
    redirect: 'error',
    signal: AbortSignal.timeout(5000),
  }).catch(() => undefined)
  if (!answer || answer.status >= 500)
    throw createError({ statusCode: 503 })
  if (!answer.ok)
    throw createError({ statusCode: 404 })
  const length = answer.headers.get('content-length')
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
  return answer.body && event.method === 'GET'
    ? sendStream(event, answer.body)
    : ''
})
