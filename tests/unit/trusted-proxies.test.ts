import { describe, expect, it } from 'vitest'
import { addressList, clientAddress } from '../../cms/src/delivery/gateway/trusted-proxies'

const trusted = addressList('127.0.0.1, 10.0.0.0/8,fd00::/8')

/** Who is connected, what is forwarded, and whose request it is. */
const table: [string, string, string][] = [
  ['203.0.113.9', '', '203.0.113.9'],
  // Nobody but a proxy is believed.
  ['203.0.113.9', '198.51.100.7', '203.0.113.9'],
  ['127.0.0.1', '198.51.100.7', '198.51.100.7'],
  ['::ffff:127.0.0.1', '198.51.100.7', '198.51.100.7'],
  // What stands before the nearest stranger, the stranger may have written.
  ['127.0.0.1', '1.1.1.1, 198.51.100.7', '198.51.100.7'],
  ['127.0.0.1', '1.1.1.1, 198.51.100.7, 10.1.2.3', '198.51.100.7'],
  ['127.0.0.1', '10.1.2.3', '10.1.2.3'],
  ['fd00::1', '2001:db8::7', '2001:db8::7'],
  ['127.0.0.1', '', '127.0.0.1'],
  ['127.0.0.1', 'unknown', '127.0.0.1'],
  ['127.0.0.1', '198.51.100.7, x\'; drop table', '127.0.0.1'],
]

describe('where a request comes from', () => {
  it.each(table)('connected from %s, forwarded for «%s»: %s', (peer, forwardedFor, client) => {
    expect(clientAddress(peer, forwardedFor, trusted)).toBe(client)
  })

  it.each([
    'everyone',
    '10.0.0.0/33',
    '10.0.0',
    '10.0.0.0/x',
    'http://10.0.0.1',
  ])('«%s» is refused as a proxy', (text) => {
    expect(() => addressList(text)).toThrow(`«${text}»`)
  })
})
