import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, isIPv6 } from 'node:net'

/** Who the proxies in front of the site are: only they are believed when they say who asks (`X-Forwarded-For`). */
export class TrustedProxies {
  readonly #addresses = new BlockList()

  /** Addresses and networks (`10.0.0.0/8`), separated by commas. */
  constructor(list: string) {
    for (const entry of list.split(',').map(each => each.trim()).filter(Boolean)) {
      const [address = '', bits] = entry.split('/')
      const family = familyOf(address)
      const prefix = Number(bits ?? (family === 'ipv6'
        ? 128
        : 32))
      if (family === undefined || !Number.isInteger(prefix) || prefix < 0 || prefix > (family === 'ipv6'
        ? 128
        : 32)) {
        throw new Error(`TRUSTED_PROXIES must list addresses or networks such as 127.0.0.1, 10.0.0.0/8, but has «${entry}».`)
      }
      this.#addresses.addSubnet(address, prefix, family)
    }
  }

  /**
   * Who asks, as limits count: an address, or the network that one IPv6 subscriber has. Undefined where a trusted proxy,
   * or a program on its machine, does not say whom it asks for.
   */
  clientOf({ socket, headers }: IncomingMessage): string | undefined {
    const said = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map(plainAddress).filter(Boolean)
    const client = [
      ...said,
      plainAddress(socket.remoteAddress ?? ''),
    ].findLast(address => !this.#isTrusted(address))
    // What stands before something that is no address, anybody may have written.
    return client !== undefined && isIP(client)
      ? network(client)
      : undefined
  }

  #isTrusted(address: string): boolean {
    const family = familyOf(address)
    return family !== undefined && this.#addresses.check(address, family)
  }
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  if (isIP(address) === 0)
    return undefined
  return isIPv6(address)
    ? 'ipv6'
    : 'ipv4'
}

/** An address without a port, as some proxies write one; one of IPv4 is written as one of IPv6 where the server listens to both. */
function plainAddress(address: string): string {
  return address.trim().replace(/^\[([^\]]*)\](?::\d+)?$/, '$1').replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1').replace(/^::ffff:(?=\d+\.)/i, '')
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
