import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isInside } from '../../cms/src/references/link-checker/addresses'
import { ask, isAnswered } from '../../cms/src/references/link-checker/ask'
import { after } from '../../cms/src/references/link-checker/check'

const settings = {
  isOn: true,
  at: '03:30',
  siteUrl: 'https://www.example.org',
  proxy: '',
  allowInside: true,
  pause: 0,
}
const asked: { method?: string, url?: string, agent?: string }[] = []
const server = createServer((request, response) => {
  asked.push({ method: request.method, url: request.url, agent: request.headers['user-agent'] })
  if (request.url === '/moved') {
    response.writeHead(302, { location: '/there' }).end()
  }
  else if (request.url === '/round') {
    response.writeHead(302, { location: '/round' }).end()
  }
  else if (request.url === '/no-head' && request.method === 'HEAD') {
    response.writeHead(501).end()
  }
  else if (request.url === '/inside') {
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end()
  }
  else {
    response.writeHead(request.url === '/gone'
      ? 404
      : 200).end('x'.repeat(1000))
  }
})
let base: string

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

describe('an address of another site', () => {
  it.each([
    ['/there', 200],
    ['/gone', 404],
    ['/moved', 200],
    ['/no-head', 200],
  ])('%s answers %i', async (path, httpStatus) => {
    expect(await ask(base + path, settings)).toEqual({ httpStatus, problem: null })
  })

  it('is asked by HEAD, with the address of the site that asks', async () => {
    asked.length = 0
    await ask(`${base}/there`, settings)
    expect(asked).toEqual([
      { method: 'HEAD', url: '/there', agent: 'LinkCheck (+https://www.example.org)' },
    ])
  })

  it('that leads round in circles has a problem', async () => {
    expect(await ask(`${base}/round`, settings)).toEqual({ httpStatus: null, problem: 'EREDIRECTS' })
  })

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://localhost/',
    'http://10.1.2.3/',
    'http://169.254.169.254/',
    'http://0x7f000001/',
    'ftp://example.org/',
  ])('is not asked inside: %s', async (url) => {
    expect(await ask(url, { ...settings, allowInside: false })).toEqual({ httpStatus: null, problem: 'EINSIDE' })
  })

  it.each([
    ['127.0.0.1', true],
    ['::ffff:127.0.0.1', true],
    ['::ffff:7f00:1', true],
    ['192.168.1.1', true],
    ['fd00::1', true],
    ['93.184.216.34', false],
    ['2606:2800:220:1::1', false],
  ])('%s is inside: %s', (address, expected) => {
    expect(isInside(address)).toBe(expected)
  })

  it('is broken on the second night, not before, and well again at the first answer', () => {
    const failed = { httpStatus: 404, problem: null }
    const night = (day: number, hour = 3) => new Date(Date.UTC(2026, 0, day, hour))
    const first = after('u', undefined, failed, night(1))
    expect(first).toMatchObject({ status: 'unknown', failures: 1 })
    const again = after('u', first, failed, night(1, 9))
    expect(again).toMatchObject({ status: 'unknown', failures: 1 })
    const second = after('u', again, failed, night(2))
    expect(second).toMatchObject({
      status: 'broken',
      since: night(2).toISOString(),
    })
    expect(after('u', second, failed, night(3))).toMatchObject({
      status: 'broken',
      since: night(2).toISOString(),
    })
    expect(after('u', second, { httpStatus: 200, problem: null }, night(3))).toMatchObject({ status: 'ok', failures: 0 })
  })

  it('that wants a log-in, or fewer questions, is there', () => {
    expect(isAnswered({ httpStatus: 403, problem: null })).toBe(true)
    expect(isAnswered({ httpStatus: 410, problem: null })).toBe(false)
  })
})
