import type { ShareText } from '../../../common/shareText'
import { localeOfPath, shareImageSource } from '@ican/shared/paths'
import { createError, defineEventHandler } from 'h3'
import { useNitroApp } from 'nitropack/runtime'
import { requestIdOf } from '../../../common/requestId'
import { notFound, setFileHeaders } from '../../utils/routeParams'
import { drawShareImage } from '../../utils/shareImage'

/** The share image of a page. The page itself says what is on it, so that no kind of page needs a line here. */
export default defineEventHandler(async (event) => {
  const page = shareImageSource(event.node.req.url ?? '') ?? notFound()
  // An image of an image would be drawn to be thrown away.
  if (localeOfPath(page) === undefined)
    return notFound()
  const text: Partial<ShareText> = {}
  const { reads } = event.context
  const answer = await useNitroApp().localFetch(page, {
    headers: {
      'accept': 'text/html',
      'x-request-id': requestIdOf(event),
    },
    context: {
      _platform: { reads, shareText: text },
    },
  })
  const { title, kind = '', siteName = '', hue } = text
  if (answer.status >= 500)
    throw createError({ statusCode: 503, statusMessage: 'Service Unavailable' })
  if (answer.status !== 200 || title === undefined)
    return notFound()
  setFileHeaders(event, 'image/png')
  return drawShareImage({ title, kind, siteName, hue })
})
