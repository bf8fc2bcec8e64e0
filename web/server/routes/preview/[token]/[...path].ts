import { localeOfPath } from '@ican/shared/paths'
import { placesOf } from '@ican/shared/places'
import { defineEventHandler, removeResponseHeader, setResponseHeader, setResponseHeaders, setResponseStatus } from 'h3'
import { useNitroApp } from 'nitropack/runtime'
import { redirectLocation } from '../../../../common/locations'
import { requestIdOf } from '../../../../common/requestId'
import { contentPolicy } from '../../../../security-headers'
import { keepInPreview } from '../../../utils/keepInPreview'
import { previewToken, readPreviewPass } from '../../../utils/previewPass'
import { notFound } from '../../../utils/routeParams'
import { settings } from '../../../utils/settings'

/** A page of the site as it would be if one draft were published: rendered for this answer alone. */
export default defineEventHandler(async (event) => {
  const token = previewToken(event)
  const prefix = `/preview/${token}`
  const path = (event.node.req.url ?? '').slice(prefix.length)
  const language = localeOfPath(path)
  if (!language)
    return notFound()

  const pass = await readPreviewPass(event, language)
  // By an address without the token, so that nothing that the page or its errors write down holds it.
  const { status, headers, body } = await useNitroApp().localCall({
    url: path,
    method: 'GET',
    headers: {
      'host': new URL(settings.siteUrl).host,
      'accept': 'text/html',
      'x-request-id': requestIdOf(event),
    },
    context: {
      _platform: {
        preview: {
          token,
          locale: pass.locale,
          expiresAt: pass.expiresAt,
          version: pass.version,
        },
      },
    },
  })
  setResponseStatus(event, status)
  removeResponseHeader(event, 'x-frame-options')
  setResponseHeaders(event, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentPolicy(settings.siteUrl, {
      'script-src': `${settings.siteUrl}/preview/refresh.js '${event.context.comfortIntegrity}'`,
      'frame-ancestors': pass.framedBy.join(' ') || '\'none\'',
    }),
  })
  const kept = pass.previewed
    ? placesOf(pass.previewed, language).map(place => place.path.split(/[?#]/)[0] ?? '')
    : []
  const { location, 'retry-after': retryAfter } = headers as Record<string, string | undefined>
  if (retryAfter !== undefined)
    setResponseHeader(event, 'retry-after', Number(retryAfter))
  if (location !== undefined) {
    setResponseHeaders(event, {
      location: redirectLocation(location.startsWith('/')
        ? prefix + location
        : location, settings.siteUrl) ?? notFound(),
    })
    return ''
  }
  return keepInPreview(String(body ?? ''), prefix, kept)
})
