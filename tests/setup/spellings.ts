import { Buffer } from 'node:buffer'
import fc from 'fast-check'

function escaped(letter: string, isUpper: boolean) {
  const hex = Buffer.from(letter).toString('hex').replace(/../g, '%$&')
  return isUpper
    ? hex.toUpperCase()
    : hex
}

/** One way of spelling an address otherwise: what, where, and which of two letter cases. */
const spellings: Record<string, (address: string, at: number, isUpper: boolean) => string> = {
  escape: (address, at, isUpper) => address.slice(0, at) + escaped(address.charAt(at), isUpper) + address.slice(at + 1),
  escapeTwice: (address, at) => `${address.slice(0, at)}%25${Buffer.from(address.charAt(at)).toString('hex')}${address.slice(at + 1)}`,
  letterCase: (address, at) => address.slice(0, at) + address.charAt(at).toUpperCase() + address.slice(at + 1),
  slash: address => `${address}/`,
  slashes: address => `${address}//`,
  innerSlash: (address, at) => `${address.slice(0, at)}/${address.slice(at)}`,
  escapedSlash: (address, at, isUpper) => address.slice(0, at) + (isUpper ? '%2F' : '%2f') + address.slice(at),
  backslash: (address, at, isUpper) => address.slice(0, at) + (isUpper ? '\\' : '%5c') + address.slice(at),
  dots: (address, at, isUpper) => address.slice(0, at) + (isUpper ? '/.' : '/%2e%2e') + address.slice(at),
  control: (address, at, isUpper) => address.slice(0, at) + (isUpper ? '%00' : '%0d%0a') + address.slice(at),
  tab: (address, at) => `${address.slice(0, at)}%09${address.slice(at)}`,
  notUtf8: (address, at, isUpper) => address.slice(0, at) + (isUpper ? '%ff' : '%c3') + address.slice(at),
  rawByte: (address, at) => `${address.slice(0, at)}\u00E4${address.slice(at)}`,
  brokenEscape: (address, at) => `${address.slice(0, at)}%${address.slice(at)}`,
  escapedQuery: (address, _, isUpper) => `${address}${isUpper ? '%3F' : '%3f'}cb=1`,
  escapedHash: address => `${address}%23top`,
  hash: address => `${address}#top`,
  query: (address, at) => `${address}?cb=${at}`,
  knownQuery: (address, at) => `${address}?page=${at}&year=${1000 + at}&topic=${'%61'.repeat(at)}`,
  brokenQuery: (address, _, isUpper) => `${address}?topic=${isUpper ? '%' : '%ed%a0%80'}&year=&page=1`,
  long: address => address + 'a'.repeat(400),
  parameter: address => `${address};jsessionid=1`,
  end: (address, _, isUpper) => `${address}${isUpper ? '.html' : '/index.html'}`,
}

/** Addresses of a list, each spelled otherwise in one to three ways: some lead to the same page, most to none. */
export function spellingOf(addresses: string[]): fc.Arbitrary<{ address: string, url: string }> {
  return fc.tuple(
    fc.constantFrom(...addresses),
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(spellings)), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 3 }),
  ).map(([address, changes]) => ({
    address,
    url: changes.reduce((url, [name, place, isUpper]) => spellings[name]?.(url, 1 + place % Math.max(1, url.split('?')[0]?.length ?? 1), isUpper) ?? url, address),
  }))
}
