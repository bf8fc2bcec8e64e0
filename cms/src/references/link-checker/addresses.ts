import type { LookupFunction } from 'node:net'
import { lookup } from 'node:dns'
import { BlockList, isIP } from 'node:net'

/** Addresses inside: of this machine, its networks and its cloud, and what no site can have. */
const inside = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inside.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, prefix, 'ipv6')

/** Whether an address belongs to the inside; one of IPv4 written as IPv6 is seen through. */
export function isInside(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  const plain = mapped ?? address
  const family = isIP(plain)
  return family === 0 || inside.check(plain, family === 6
    ? 'ipv6'
    : 'ipv4') || /^::ffff:/i.test(plain)
}

/**
 * Resolves a host name for a connection that must not lead inside. It is the connection's own look-up, so that what was
 * checked is what is connected to.
 */
export const outsideOnly: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const outside = error === null
      ? addresses.filter(({ address }) => !isInside(address))
      : []
    const [first] = outside
    if (first === undefined)
      callback(error ?? Object.assign(new Error(`${hostname} is not on the internet`), { code: 'EINSIDE' }), '', 0)
    else if (options.all)
      callback(null, outside)
    else
      callback(null, first.address, first.family)
  })
}
