import type { RouteContext } from '../../core/strapi/admin-routes'
import { createReadStream, ReadStream } from 'node:fs'
import { byteRange } from '@ican/shared/byte-range'

/**
 * Answers a request for a part of a file. Strapi's own answer knows no part counted from the end, and refuses what is no
 * range, which RFC 9110 has ignored: so it is not told of the `Range`, and gives the whole file.
 */
export async function answerPart(ctx: RouteContext, next: () => Promise<unknown>): Promise<void> {
  // Nothing says which version of a file a client has a part of; who asks that gets the whole.
  const header = ctx.method === 'GET' && ctx.get('If-Range') === ''
    ? ctx.get('Range')
    : undefined
  delete ctx.req.headers.range
  await next()
  const { body, length: size } = ctx
  if (ctx.status !== 200 || !(body instanceof ReadStream) || size === undefined)
    return
  ctx.set('Accept-Ranges', 'bytes')
  const range = byteRange(header, size)
  if (range === undefined)
    return
  body.destroy()
  if (range === null) {
    ctx.body = ''
    ctx.status = 416
    ctx.set('Content-Range', `bytes */${size}`)
    return
  }
  ctx.body = createReadStream(body.path, range)
  ctx.status = 206
  ctx.length = range.end - range.start + 1
  ctx.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
}
