import type { AddressInfo } from 'node:net'
import type { AdminClient } from '../setup/admin'
import type { Platform } from '../setup/site'
import type { Content } from './setup/content'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import process from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { searchPath } from '@ican/shared/paths'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { editor } from '../setup/content'
import { webRoot } from '../setup/paths'
import { freePort } from '../setup/ports'
import { made, makeLink } from '../setup/preview'
import { rawGet } from '../setup/raw'
import { runDir } from '../setup/run-dir'
import { logEntries, stackInLog } from '../setup/server-log'
import { startPlatform, startSite } from '../setup/site'
import { fill } from './setup/content'

const NEWS = 'api::news-item.news-item'

let platform: Platform
let admin: AdminClient
let content: Content

beforeAll(async () => {
  platform = await startPlatform()
  admin = await adminClient({ url: platform.cms.url, ...platform.cms.admin })
  await editor(admin).publishOnly('api::site.site', { name: 'Site', tagline: 'A tagline.' })
  content = await fill(admin)
  await platform.settled()
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

  it('names by it what a preview asks, too', async () => {
    const { token } = await made(makeLink(admin, { uid: NEWS, documentId: content.changed, locale: 'en' }))
    const questionsOf = (id: string) => logEntries(platform.cms.output()).filter(({ requestId, path }) => requestId === id && path === '/graphql').length
    const opened = await fetch(`${platform.site.url}/preview/${token}`, {
      redirect: 'manual',
      headers: { 'x-request-id': 'opens-a-preview' },
    })
    await fetch(new URL(opened.headers.get('location') ?? '', platform.site.url), {
      headers: { 'x-request-id': 'sees-a-preview' },
    })
    await expect.poll(() => questionsOf('sees-a-preview')).toBeGreaterThan(0)
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
    const { token } = await made(makeLink(admin, { uid: NEWS, documentId: content.changed, locale: 'en' }))
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

  it('has no values of a statement that failed', async () => {
    const edit = editor(admin)
    const item = {
      title: 'A secret title',
      slug: 'a-secret-address',
      lead: 'A lead.',
      publishedOn: '2026-01-01',
    }
    const documentId = await edit.create(NEWS, item)
    const database = new DatabaseSync(join(platform.cms.dataDir, 'cms.db'))
    const before = platform.cms.output().length
    try {
      database.exec('alter table change_feed rename to change_feed_away')
      await expect(edit.publish(NEWS, documentId, item)).rejects.toThrow()
    }
    finally {
      database.exec('alter table change_feed_away rename to change_feed')
      database.close()
    }
    const written = platform.cms.output().slice(before)
    expect(written).toContain('no such table: change_feed')
    expect(written).not.toContain('secret')
  })

  it('tells of a page that cannot be made, without what somebody looks for', async () => {
    // A content system that answers what nobody has thought of.
    const odd = createServer((_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"site":7,"search":{"hits":7}}}'))
    odd.listen(0, '127.0.0.1')
    await once(odd, 'listening')
    const { port } = odd.address() as AddressInfo
    const site = await startSite({
      cms: { url: `http://127.0.0.1:${port}` },
    })
    try {
      const answer = await fetch(site.url + searchPath('en', 'my-own-illness'), {
        headers: { 'x-request-id': 'cannot-be-answered' },
      })
      expect(answer.status).toBe(500)
      expect(await answer.text()).not.toContain('TypeError')
      await expect.poll(() => logEntries(site.output()).filter(({ code }) => code === 'REQUEST_FAILED')).toContainEqual(
        expect.objectContaining({
          level: 'error',
          requestId: 'cannot-be-answered',
          path: '/en/search',
          error: expect.stringMatching(stackInLog),
        }),
      )
      expect(site.output()).not.toContain('my-own-illness')
      expect(site.output().split('\n').filter(line => line !== '' && !line.startsWith('{'))).toEqual([])
    }
    finally {
      await site.stop()
      odd.closeAllConnections()
      odd.close()
    }
  })

  it('may be read by nobody', async () => {
    const port = await freePort()
    const site = spawn(process.execPath, ['start.ts'], {
      cwd: webRoot,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(port),
        CMS_URL: platform.cms.url,
        DATA_DIR: mkdtempSync(join(runDir(), 'site-')),
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    try {
      const ask = () => fetch(`http://127.0.0.1:${port}/robots.txt`).then(({ status }) => status, () => 0)
      await expect.poll(ask, { timeout: 30_000 }).toBe(200)
      site.stdout.destroy()
      for (let asked = 0; asked < 3; asked++) {
        expect(await ask()).toBe(200)
        await wait(200)
      }
      expect(site.exitCode).toBeNull()
    }
    finally {
      site.kill()
      await once(site, 'exit')
    }
  })
})
