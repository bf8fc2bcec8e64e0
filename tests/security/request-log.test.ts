import type { Platform } from '../setup/site'
import { searchPath } from '@ican/shared/paths'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { made, makeLink } from '../setup/preview'
import { rawGet } from '../setup/raw'
import { logEntries } from '../setup/server-log'
import { startPlatform } from '../setup/site'
import { fill } from './setup/content'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})

afterAll(() => platform?.stop())

describe('the log', () => {
  it('is JSON in every line, with time, level and code', async () => {
    await fetch(`${platform.site.url}/en`)
    for (const server of [platform.site, platform.cms]) {
      const lines = server.output().split('\n').filter(line => line !== '')
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) {
        expect(JSON.parse(line), line).toMatchObject({
          time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
          level: expect.stringMatching(/^(?:error|warn|info|http)$/),
          code: expect.stringMatching(/^[A-Z_]+$/),
        })
      }
    }
  })

  it('names a request by one id at the site and at the CMS', async () => {
    const id = 'a-page-that-nobody-has-asked-for'
    const answer = await fetch(platform.site.url + searchPath('en', 'zebrafish'), {
      headers: { 'x-request-id': id },
    })
    expect(answer.status).toBe(200)
    const ofThis = ({ code, requestId }: { code: string, requestId?: string }) => code === 'REQUEST' && requestId === id
    await expect.poll(() => logEntries(platform.site.output()).filter(ofThis)).toEqual([
      expect.objectContaining({
        level: 'http',
        method: 'GET',
        path: '/en/search',
        status: 200,
        ms: expect.any(Number),
      }),
    ])
    await expect.poll(() => logEntries(platform.cms.output()).filter(ofThis).map(({ method, path, status }) => `${method} ${path} ${status}`)).toContain('POST /graphql 200')
  })

  it('gives a request an id that came with none, or with one that cannot be', async () => {
    for (const given of [
      'short',
      'x'.repeat(65),
      'quote"quote"',
      'a b c d e f g h',
    ]) {
      await fetch(`${platform.site.url}/fi/nowhere`, {
        headers: { 'x-request-id': given },
      })
    }
    const entries = () => logEntries(platform.site.output()).filter(({ path }) => path === '/fi/nowhere')
    await expect.poll(() => entries().length).toBe(4)
    expect(new Set(entries().map(({ requestId }) => requestId)).size).toBe(4)
    for (const { requestId } of entries())
      expect(requestId).toMatch(/^[\w-]{16,40}$/)
  })

  it('tells nothing of what somebody looks for, of previews, or of who asks', async () => {
    const admin = await adminClient({ url: platform.cms.url, ...platform.cms.admin })
    const { changed } = await fill(admin)
    const { token } = await made(makeLink(admin, { uid: 'api::news-item.news-item', documentId: changed, locale: 'en' }))
    await fetch(platform.site.url + searchPath('en', 'my-own-illness'))
    await fetch(`${platform.site.url}/preview/${token}`, {
      headers: { 'user-agent': 'a-rare-browser' },
    })
    await fetch(`${platform.cms.url}/admin/register-admin?registrationToken=an-invitation`)
    await rawGet(platform.site.url, `/en/${'long/'.repeat(300)}`)
    await expect.poll(() => logEntries(platform.site.output()).filter(({ path }) => path?.startsWith('/en/long')).length).toBe(1)
    expect(logEntries(platform.site.output()).map(({ path }) => path)).toContain('/preview/-')
    for (const server of [platform.site, platform.cms]) {
      for (const secret of [
        'my-own-illness',
        token,
        'a-rare-browser',
        'an-invitation',
        '127.0.0.1',
        'long/'.repeat(60),
      ])
        expect(server.output()).not.toContain(secret)
    }
  })
})
