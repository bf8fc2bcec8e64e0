import type { TrustedProxies } from '@ican/shared/trusted-proxies'
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * Who asks, as limits count: an address, or the network that one IPv6 subscriber has. Undefined where a trusted proxy,
 * or a program on its machine, does not say whom it asks for.
 */
export function clientOf({ socket, headers }: IncomingMessage, proxies: TrustedProxies): string | undefined {
  const client = proxies.clientOf(socket.remoteAddress ?? '', [headers['x-forwarded-for'] ?? []].flat().join(','))
  return client === '' || proxies.has(client)
    ? undefined
    : network(client)
}

/** The first 64 bits of an IPv6 address: what follows is for whoever has it to choose. */
function network(address: string): string {
  if (!isIPv6(address))
    return address
  const [before = '', after] = address.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = after?.split(':').filter(Boolean) ?? []
  const missing = after === undefined
    ? 0
    : Math.max(0, 8 - head.length - tail.length)
  const groups = [
    ...head,
    ...'0'.repeat(missing),
    ...tail,
  ]
  return `${groups.slice(0, 4).map(group => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
