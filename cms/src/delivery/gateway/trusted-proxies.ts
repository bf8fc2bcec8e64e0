import type { Core } from '@strapi/strapi'
import { BlockList, isIP } from 'node:net'
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

/** The addresses of a list such as `127.0.0.1, 10.0.0.0/8`. @throws {Error} that names what is no address */
export function addressList(text: string): BlockList {
  const list = new BlockList()
  for (const entry of text.split(',').map(each => each.trim()).filter(Boolean)) {
    const [address = '', prefix] = entry.split('/')
    const family = familyOf(address)
    const bits = Number(prefix)
    if (family === undefined || (prefix !== undefined && !(/^\d+$/.test(prefix) && bits <= (family === 'ipv4'
      ? 32
      : 128)))) {
      throw new Error(`TRUSTED_PROXIES has «${entry}», which is no address and no range. Write addresses such as 127.0.0.1 or 10.0.0.0/8, with commas between them.`)
    }
    if (prefix === undefined)
      list.addAddress(address, family)
    else
      list.addSubnet(address, bits, family)
  }
  return list
}

/** Where a request comes from: the nearest address that is none of our proxies. What stands before it anybody may have made up. */
export function clientAddress(peer: string, forwardedFor: string, trusted: BlockList): string {
  const way = [
    ...forwardedFor.split(',').map(each => each.trim()),
    peer,
  ]
  for (let at = way.length - 1; at > 0; at--) {
    const address = plainAddress(way[at] ?? '')
    const before = plainAddress(way[at - 1] ?? '')
    if (!isTrusted(address, trusted) || familyOf(before) === undefined)
      return address
  }
  return plainAddress(way[0] ?? peer)
}

/** Believes what the operator's own proxies say of a request, and nobody else. Comes first of all. */
export function trustedProxies(strapi: Core.Strapi): Core.MiddlewareHandler {
  const trusted = addressList(doorSettings(strapi).trustedProxies)
  const isSecure = strapi.config.get<string>('server.url').startsWith('https:')
  return async (ctx, next) => {
    const { headers, socket } = ctx.req
    const peer = plainAddress(socket.remoteAddress ?? '')
    ctx.request.ip = clientAddress(peer, String(headers['x-forwarded-for'] ?? ''), trusted)
    if (!isTrusted(peer, trusted))
      FORWARDED.forEach(name => delete headers[name])
    // Browsers reach the CMS by TLS, which ends before us: its cookies are for TLS alone.
    if (isSecure)
      ctx.cookies.secure = true
    await next()
  }
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const family = familyOf(address)
  return family !== undefined && trusted.check(address, family)
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  switch (isIP(address)) {
    case 4: return 'ipv4'
    case 6: return 'ipv6'
    default: return undefined
  }
}

/** An address of the old kind, as a socket of the new kind writes it, is written as itself. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
