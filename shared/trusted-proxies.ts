import { BlockList, isIP } from 'node:net'

/** The operator's own proxies: only they are believed when they say who asks (`X-Forwarded-For`). */
export class TrustedProxies {
  readonly #addresses = new BlockList()

  /**
   * Reads addresses and networks separated by commas, such as `127.0.0.1, 10.0.0.0/8`.
   * @throws {Error} that names what is no address
   */
  constructor(list: string) {
    for (const entry of list.split(',').map(each => each.trim()).filter(Boolean)) {
      const [address = '', prefix] = entry.split('/')
      const family = familyOf(address)
      const longest = family === 'ipv4'
        ? 32
        : 128
      if (family === undefined || (prefix !== undefined && !(/^\d+$/.test(prefix) && Number(prefix) <= longest)))
        throw new Error(`TRUSTED_PROXIES has «${entry}», which is no address and no range. Write addresses such as 127.0.0.1 or 10.0.0.0/8, with commas between them.`)
      this.#addresses.addSubnet(address, Number(prefix ?? longest), family)
    }
  }

  has(address: string): boolean {
    const family = familyOf(address)
    return family !== undefined && this.#addresses.check(address, family)
  }

  /**
   * Where a request comes from: the nearest address that is none of the proxies. What stands before it anybody may have
   * made up. It is a proxy's own where the proxy does not say whom it asks for, as for a program on its machine.
   */
  clientOf(peer: string, forwardedFor = ''): string {
    const way = [
      ...forwardedFor.split(','),
      peer,
    ].map(plainAddress)
    const stranger = way.findLastIndex(address => !this.has(address))
    // What is no address at all says nothing: the proxy that passed it on is the nearest that is known.
    return (isIP(way[stranger] ?? '') === 0
      ? way[stranger + 1]
      : way[stranger]) ?? plainAddress(peer)
  }
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  switch (isIP(address)) {
    case 4: return 'ipv4'
    case 6: return 'ipv6'
    default: return undefined
  }
}

/** An IPv4 address is written as one of IPv6 where the server listens to both. */
export function plainAddress(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, '')
}
