import type { Core } from '@strapi/strapi'
import { plainAddress, TrustedProxies } from '@ican/shared/trusted-proxies'
import { doorSettings } from './settings'

/** What a proxy says about the request that it passes on. */
const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
]

/** Believes what the operator's own proxies say of a request, and nobody else. Comes first of all. */
export function trustedProxies(strapi: Core.Strapi): Core.MiddlewareHandler {
  const trusted = new TrustedProxies(doorSettings(strapi).trustedProxies)
  const isSecure = strapi.config.get<string>('server.url').startsWith('https:')
  return async (ctx, next) => {
    const { headers, socket } = ctx.req
    const peer = plainAddress(socket.remoteAddress ?? '')
    ctx.request.ip = trusted.clientOf(peer, String(headers['x-forwarded-for'] ?? ''))
    if (!trusted.has(peer))
      FORWARDED.forEach(name => delete headers[name])
    // Browsers reach the CMS by TLS, which ends before us: its cookies are for TLS alone.
    if (isSecure)
      ctx.cookies.secure = true
    await next()
  }
}
