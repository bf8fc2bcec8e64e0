import type { Cms } from '../setup/cms'
import type { TlsProxy } from '../setup/tls-proxy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCms } from '../setup/cms'
import { freePort } from '../setup/ports'
import { postFrom, startTlsProxy } from '../setup/tls-proxy'

const owner = '127.0.0.2'
const stranger = '127.0.0.3'

let cms: Cms
let proxy: TlsProxy

beforeAll(async () => {
  const port = await freePort()
  cms = await startCms({
    env: { CMS_URL: `https://127.0.0.1:${port}`, TRUSTED_PROXIES: '127.0.0.1' },
  })
  proxy = await startTlsProxy(port, cms.url)
})
afterAll(async () => {
  await proxy?.stop()
  await cms?.stop()
})

const logIn = (from: string, email: string, password: string, headers = {}) => postFrom(from, `${proxy.url}/admin/login`, { email, password }, headers)
const guess = (email: string, headers = {}) => logIn(stranger, email, 'Wrong-Wrong-Wrong-1', headers)

function cookiesOf(headers: Record<string, string | string[] | undefined>): string[] {
  return [headers['set-cookie'] ?? []].flat()
}

describe('behind a proxy that ends TLS', () => {
  it('cookies are for TLS alone, and the owner of an account gets in on a known device, whoever guesses at it', async () => {
    const first = await logIn(owner, cms.admin.email, cms.admin.password)
    expect(first.status).toBe(200)
    const cookies = cookiesOf(first.headers)
    expect(cookies.map(cookie => cookie.split('=')[0])).toEqual(expect.arrayContaining(['strapi_admin_refresh', 'known_device', 'known_device.sig']))
    for (const cookie of cookies)
      expect(cookie).toMatch(/; secure/i)
    const device = {
      cookie: cookies.map(cookie => cookie.split(';')[0]).filter(cookie => cookie?.startsWith('known_device')).join('; '),
    }

    // A stranger uses up the allowance of the account, however much is made up about where the guesses come from.
    const statuses = []
    for (let index = 0; index < 40; index++)
      statuses.push((await guess(cms.admin.email, { 'x-forwarded-for': `10.0.0.${index}` })).status)
    expect(statuses.slice(0, 9)).not.toContain(429)
    expect(new Set(statuses.slice(10))).toEqual(new Set([429]))
    // And then that of everybody.
    for (let index = 0; index < 40; index++)
      await guess(`spray-${index}@example.org`)

    expect((await logIn(owner, cms.admin.email, cms.admin.password, device)).status).toBe(200)
    expect((await logIn(stranger, cms.admin.email, cms.admin.password, device)).status).toBe(200)
    // A device that nobody knows is the stranger's, and a cookie cannot be made up.
    expect((await logIn(owner, cms.admin.email, cms.admin.password)).status).toBe(429)
    expect((await logIn(owner, cms.admin.email, cms.admin.password, {
      cookie: device.cookie.replace(/(known_device=..)./, '$1x'),
    })).status).toBe(429)
    // Somebody else at another address is not held up.
    expect((await logIn('127.0.0.4', 'somebody@example.org', 'Wrong-Wrong-Wrong-1')).status).toBe(400)
  })

  it('a known device has no endless allowance either', async () => {
    const email = 'nobody@example.org'
    const statuses = []
    for (let index = 0; index < 12; index++)
      statuses.push((await logIn('127.0.0.5', email, 'Wrong-Wrong-Wrong-1', { 'x-forwarded-for': `127.0.0.1, 10.1.1.${index}` })).status)
    expect(statuses.at(-1)).toBe(429)
  })
})
