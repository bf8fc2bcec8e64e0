import fc from 'fast-check'
import { FORGED_HOST, oddText, often } from './values'

/** What may stand in a header, mostly; some of it the parser of HTTP refuses at once. */
const oddValue = fc.oneof(
  often(15, oddText.map(text => text.replace(/\p{Cc}/gu, ''))),
  often(1, oddText),
)

const token = fc.constantFrom('a', 'eyJhbGciOiJIUzI1NiJ9.e30.x', 'Bearer', 'Basic Og==', 'Bearer ', 'Bearer a', 'Bearer ey.ey.ey')

const address = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.constantFrom('unknown', '_hidden', '127.0.0.1', '::ffff:127.0.0.1', '1.2.3.4:99', '[::1]:80', ',,,'),
  oddValue,
)

/** Values of headers that mean something to either server, or to what both are made with. */
const headerValues: Record<string, fc.Arbitrary<string>> = {
  'host': fc.oneof(fc.constantFrom(FORGED_HOST, `${FORGED_HOST}:99999`, '[::1', 'a b', 'x:99999', '127.0.0.1', ''), oddValue),
  'accept': fc.oneof(fc.constantFrom('*/*', 'text/html', 'application/json', 'text/markdown', 'image/avif,*;q=0', ';;;,,,', 'a/b;q=abc'), oddValue),
  'accept-language': fc.oneof(fc.constantFrom('fi', 'sv-FI,sv;q=0.9', 'en;q=0', 'de', '*', 'fi;q=abc', 'x'.repeat(3000)), oddValue),
  'accept-encoding': fc.oneof(fc.constantFrom('gzip', 'br', 'br;q=0', 'identity;q=0', '*;q=0', 'gzip;q=x', 'zstd'), oddValue),
  'cookie': fc.oneof(fc.constantFrom('a=b', '=', ';;;', 'known_device=a; known_device.sig=b', 'strapi_admin_refresh=a', 'strapi_admin_refresh=ey.ey.ey', `a=${'x'.repeat(4000)}`), oddValue),
  'authorization': fc.oneof(token, oddValue),
  'range': fc.oneof(fc.constantFrom('bytes=0-0', 'bytes=-1', 'bytes=5-', 'bytes=9-1', 'bytes=0-0,2-3', 'bytes=99999999999-', 'bytes=-', 'lines=1-2'), oddValue),
  'if-range': oddValue,
  'if-none-match': fc.oneof(fc.constantFrom('*', '""', 'W/"a"', ',,,', '"a","b"'), oddValue),
  'if-modified-since': fc.oneof(fc.constantFrom('Thu, 01 Jan 1970 00:00:00 GMT', 'yesterday'), oddValue),
  'x-forwarded-for': fc.oneof(address, fc.array(address, { minLength: 2, maxLength: 4 }).map(all => all.join(', '))),
  'x-forwarded-host': fc.constantFrom(FORGED_HOST, '', 'a b', '[::1'),
  'x-forwarded-proto': fc.oneof(fc.constantFrom('https', 'http', 'javascript', 'https,http'), oddValue),
  'x-forwarded-port': fc.oneof(fc.constantFrom('0', '99999', 'a'), oddValue),
  'forwarded': fc.constantFrom(`host=${FORGED_HOST};for=a`, ';;', 'for="'),
  'x-real-ip': address,
  'origin': fc.oneof(fc.constantFrom(`https://${FORGED_HOST}`, 'null', 'a b'), oddValue),
  'referer': fc.oneof(fc.constantFrom(`https://${FORGED_HOST}/`), oddValue),
  'x-preview-token': fc.oneof(token, oddValue),
  'x-feed-time': fc.oneof(fc.constantFrom('0', '9e99'), oddValue),
  'x-feed-signature': fc.oneof(fc.constantFrom('a'.repeat(64)), oddValue),
  'content-type': fc.oneof(fc.constantFrom('application/json', 'text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded;charset=ucs-99', 'application/graphql', 'a'), oddValue),
  'content-encoding': fc.oneof(fc.constantFrom('gzip', 'br', 'identity', 'x'), oddValue),
  'expect': fc.constantFrom('100-continue', 'the unexpected'),
  'upgrade': fc.constantFrom('websocket', 'h2c', 'x'),
  'x-http-method-override': fc.constantFrom('DELETE', 'PUT'),
  'x-nuxt-error': oddValue,
  'x-nitro-prerender': oddValue,
  'purpose': fc.constantFrom('prefetch'),
  'sec-fetch-site': fc.constantFrom('cross-site', 'same-origin'),
}

const header = fc.constantFrom(...Object.keys(headerValues)).chain(name =>
  (headerValues[name] ?? oddValue).map((value): [string, string] => [name, value]))

/** Half of all requests have none. */
export const headers = fc.oneof(
  fc.constant<[string, string][]>([]),
  fc.array(header, { minLength: 1, maxLength: 4 }),
)
