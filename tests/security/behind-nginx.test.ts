import type { Platform } from '../setup/site'
import { join } from 'node:path'
import { searchPath, sectionPath } from '@ican/shared/paths'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDocumentedNginx } from '../setup/documented-nginx'
import { hasNginx } from '../setup/nginx'
import { freePort } from '../setup/ports'
import { startPlatform } from '../setup/site'
import { askFrom, postFrom } from '../setup/tls-proxy'

const WRONG = 'Wrong-Wrong-Wrong-1'
const owner = '127.0.0.2'
/** From so many addresses strangers guess, as often from each, more than the CMS takes for an account and less than it takes from an address. */
const strangers = Array.from({ length: 50 }, (_, index) => `127.0.1.${index + 1}`)
const guessesEach = 20

let platform: Platform
let nginx: { stop: () => Promise<void> }
/** Where readers and editors go. */
let siteUrl: string
let cmsUrl: string

describe.skipIf(!hasNginx())('behind nginx as it is documented', () => {
  beforeAll(async () => {
    const ports = { site: await freePort(), cms: await freePort() }
    siteUrl = `https://127.0.0.1:${ports.site}`
    cmsUrl = `https://127.0.0.1:${ports.cms}`
    platform = await startPlatform({
      seed: true,
      env: { CMS_URL: cmsUrl, TRUSTED_PROXIES: '127.0.0.1' },
    })
    nginx = await startDocumentedNginx({
      site: {
        url: platform.site.url,
        pages: join(platform.cms.dataDir, 'pages', 'site'),
        port: ports.site,
      },
      cms: { url: platform.cms.url, port: ports.cms },
    })
  })
  afterAll(async () => {
    await nginx?.stop()
    await platform?.stop()
  })

  const logIn = (from: string, password: string, headers = {}) => postFrom(from, `${cmsUrl}/admin/login`, { email: platform.cms.admin.email, password }, headers)

  it('somebody who is no proxy cannot say where they come from, nor can anybody through nginx', async () => {
    const direct = (at: number) => postFrom('127.0.0.9', `${platform.cms.url}/admin/login`, { email: `direct-${at}@example.org`, password: WRONG }, {
      'origin': cmsUrl,
      'x-forwarded-for': `10.0.0.${at}`,
    })
    const statuses = []
    for (let at = 0; at < 35; at++)
      statuses.push((await direct(at)).status)
    expect(statuses).toEqual(statuses.map((_, at) => at < 30
      ? 400
      : 429))
    // Were the name of that address believed, this would be one guess too many.
    expect((await postFrom(owner, `${cmsUrl}/admin/login`, { email: 'named@example.org', password: WRONG }, { 'x-forwarded-for': '127.0.0.9' })).status).toBe(400)
  })

  it('a page is served from the folder, what has to be rendered by the site, and searches have a limit for each client', async () => {
    const list = await askFrom(owner, siteUrl + sectionPath('news', 'en'))
    expect([list.status, list.headers['surrogate-key']]).toEqual([200, undefined])
    const missing = await askFrom(owner, `${siteUrl}/en/not-there`)
    expect(missing.status).toBe(404)
    expect(missing.headers['content-security-policy']).toBeDefined()
    const searches = await Promise.all(Array.from({ length: 40 }, () => askFrom(owner, `${siteUrl}${searchPath('en', 'iCAN')}`)))
    const statuses = searches.map(({ status }) => status)
    expect(statuses.filter(status => status === 200).length).toBeGreaterThanOrEqual(20)
    expect(statuses).toContain(429)
    expect((await askFrom('127.0.0.3', `${siteUrl}${searchPath('en', 'iCAN')}`)).status).toBe(200)
  })

  it('a thousand wrong guesses at an account leave its owner a device to log in on', async () => {
    const { password } = platform.cms.admin
    const first = await logIn(owner, password)
    expect(first.status).toBe(200)
    const cookies = [first.headers['set-cookie'] ?? []].flat()
    expect(cookies).not.toEqual([])
    for (const cookie of cookies)
      expect(cookie).toMatch(/; secure/i)
    const device = {
      cookie: cookies.map(cookie => cookie.split(';')[0]).filter(cookie => cookie?.startsWith('known_device')).join('; '),
    }

    const statuses = (await Promise.all(strangers.map(async (stranger, at) => {
      const answered = []
      for (let guess = 0; guess < guessesEach; guess++)
        answered.push((await logIn(stranger, WRONG, { 'x-forwarded-for': `10.${at}.0.${guess}, ${owner}` })).status)
      return answered
    }))).flat()
    expect(statuses).toHaveLength(1000)
    // A password is compared only within the allowance of the account: all else is refused without that work.
    const compared = statuses.filter(status => status !== 429)
    expect(new Set(compared)).toEqual(new Set([400]))
    expect(compared.length).toBeLessThanOrEqual(10)

    expect((await logIn(owner, password, device)).status).toBe(200)
    // Also from where the strangers are, as in one university.
    expect((await logIn(strangers[0] ?? '', password, device)).status).toBe(200)
    expect((await logIn(owner, password)).status).toBe(429)
  })
})
