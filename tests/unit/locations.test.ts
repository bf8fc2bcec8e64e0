import { expect, it } from 'vitest'
import { oldAddresses, redirectLocation, siteLocation } from '../../web/common/locations'

const site = 'https://site.example'

it.each([
  ['/en/news', '/en/news'],
  ['/en/news?page=2#top', '/en/news?page=2#top'],
  ['/fi/näyte', '/fi/n%C3%A4yte'],
  ['/fi/n%C3%A4yte', '/fi/n%C3%A4yte'],
])('%s leads to %s on the site', (target, location) => {
  expect(siteLocation(target, site)).toBe(location)
  expect(redirectLocation(target, site)).toBe(location)
})

it.each([
  '//evil.example/',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example/',
  '\t//evil.example/',
  '/\t\\evil.example/',
  '//\t/evil.example/',
  '/\n/evil.example/',
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example:99999/',
  '/.//evil.example',
  '/en/..//evil.example',
])('%j is refused', (target) => {
  expect(siteLocation(target, site)).toBeUndefined()
  expect(redirectLocation(target, site)).toBeUndefined()
})

it('the own address of the site is left out', () => {
  expect(siteLocation('https://site.example/en', site)).toBe('/en')
})

it('an editor may lead to another site by its whole address', () => {
  expect(redirectLocation('https://other.example/ä?x=1#y', site)).toBe('https://other.example/%C3%A4?x=1#y')
  expect(siteLocation('https://other.example/', site)).toBeUndefined()
})

it('whatever is sent is read by a browser as an address of the site', () => {
  for (const target of ['/en', '/%09/evil.example', '/en/\r\nset-cookie: a=b']) {
    const location = siteLocation(target, site) ?? ''
    expect(new URL(location, site).origin).toBe(site)
    expect(location).toMatch(/^[\x21-\x7E]+$/)
  }
})

it('an old address is found in whichever letters it is asked for', () => {
  expect(oldAddresses('/Kampanja')).toEqual(['/Kampanja', '/kampanja'])
  expect(oldAddresses('/fi/SY%C3%96P%C3%84')).toEqual(['/fi/SYÖPÄ', '/fi/syöpä'])
  expect(oldAddresses('/kampanja')).toEqual(['/kampanja'])
})
