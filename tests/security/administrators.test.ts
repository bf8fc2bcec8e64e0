import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { secrets, startCms } from '../setup/cms'
import { cmsRoot } from '../setup/paths'
import { runDir } from '../setup/run-dir'
import { stackInLog } from '../setup/server-log'

const run = promisify(execFile)

interface Refused { error: { message: string, details: Record<string, unknown> } }

async function post(cms: Cms, path: string, body: object) {
  const response = await fetch(new URL(path, cms.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'origin': cms.url },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: JSON.parse(text || '{}') as Refused,
  }
}

describe('the first administrator', () => {
  it('gets a random password, kept in a file for its owner only, when none is given', async () => {
    const dataDir = mkdtempSync(join(runDir(), 'first-'))
    mkdirSync(join(dataDir, 'public', 'uploads'), { recursive: true })
    const cms = await startCms({
      dataDir,
      env: { ADMIN_EMAIL: '', ADMIN_PASSWORD: '' },
    })
    try {
      const file = join(cms.dataDir, 'first-administrator.txt')
      expect(statSync(file).mode & 0o777).toBe(0o600)
      const [, email = '', password = ''] = /as (\S+) with the password (\S+)/.exec(readFileSync(file, 'utf8')) ?? []
      const administrator = await adminClient({ url: cms.url, email, password })
      const tokens = await administrator.request<{ data: unknown[] }>('GET', '/admin/api-tokens')
      expect(tokens.body.data).toEqual([])
    }
    finally {
      await cms.stop()
    }
  })
})

describe('administrators', () => {
  let cms: Cms
  let administrator: AdminClient

  beforeAll(async () => {
    cms = await startCms()
    administrator = await adminClient({ url: cms.url, ...cms.admin })
  })

  afterAll(() => cms.stop())

  it.each([
    '/admin/register-admin',
    '/admin/Register-Admin',
    '/admin/register-admin/',
    '/admin//register-admin',
  ])('cannot be made at %s', async (path) => {
    const answer = await post(cms, path, { email: 'thief@example.org', firstname: 'T', password: 'Seven-Quiet-Lanterns-7' })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })

  it.each([
    'Short-Pass-9',
    'Password123456!',
    'P@ssw0rdP@ssw0rd1',
    'Qwertyuiop123456',
    'Aaaaaaaaaaaaaaa1',
    'Administrator2026',
    'Salasana-Salasana-1',
    'Summer2026Summer',
    'Example.Org-Admin1',
  ])('cannot choose the password %s', async (password) => {
    const own = await administrator.request<Refused>('PUT', '/admin/users/me', { password, currentPassword: cms.admin.password })
    expect(own.status).toBe(400)
    expect(own.body.error.message).toMatch(/password/i)
    const byOther = await administrator.request<Refused>('PUT', '/admin/users/1', { password })
    expect(byOther.status).toBe(400)
  })

  it('are made by command, which says what is wrong', async () => {
    const env = {
      ...process.env,
      ...secrets,
      DATA_DIR: cms.dataDir,
      NODE_ENV: 'production',
      ADMIN_EMAIL: '',
      ADMIN_PASSWORD: '',
    }
    const create = (...args: string[]) => run(process.execPath, [
      join(cmsRoot, 'scripts', 'create-admin.mjs'),
      ...args,
    ], { env, cwd: cmsRoot })
    await expect(create()).rejects.toThrow(/--email/)
    await expect(create('--email', 'x@example.org', '--role', 'boss')).rejects.toThrow(/communications-editor/)
    await expect(create('--email', 'x@example.org', '--password', 'short')).rejects.toThrow(/14 characters/)
    const { stdout } = await create('--email', 'Writer@example.org', '--name', 'Wanda Writer', '--role', 'communications-editor')
    const password = /only now: (\S+)/.exec(stdout)?.[1] ?? ''
    const writer = await adminClient({ url: cms.url, email: 'writer@example.org', password })
    expect((await writer.request('GET', '/admin/users')).status).toBe(403)
    await expect(create('--email', 'writer@example.org')).rejects.toThrow(/already/)
  })

  it('are told apart from unknown addresses neither by words nor by time', async () => {
    const attempt = async (email: string) => {
      const start = performance.now()
      const { text } = await post(cms, '/admin/login', { email, password: 'Wrong-Wrong-Wrong-1' })
      return { text, time: performance.now() - start }
    }
    const known = await Promise.all([1, 2, 3].map(() => attempt(cms.admin.email)))
    const unknown = []
    for (let index = 0; index < 3; index++)
      unknown.push(await attempt(`nobody-${index}@example.org`))
    expect(new Set([
      ...known,
      ...unknown,
    ].map(({ text }) => text)).size).toBe(1)
    expect(Math.min(...unknown.map(({ time }) => time))).toBeGreaterThan(25)
  })

  it('have a cookie that no other site can send', async () => {
    const { headers } = await post(cms, '/admin/login', cms.admin)
    expect(headers.get('set-cookie')).toMatch(/strapi_admin_refresh=.*samesite=strict.*httponly/i)
  })

  it('that are switched off lose their sessions, and do not get them back', async () => {
    const { body: { data: roles } } = await administrator.request<{ data: { id: number, code: string }[] }>('GET', '/admin/roles')
    const { body: { data: { id, registrationToken } } } = await administrator.request<{ data: { id: number, registrationToken: string } }>('POST', '/admin/users', {
      email: 'leaver@example.org',
      firstname: 'Leaver',
      lastname: 'Example',
      roles: [roles.find(({ code }) => code === 'communications-editor')?.id],
    })
    const registered = await post(cms, '/admin/register', {
      registrationToken,
      userInfo: { firstname: 'Leaver', lastname: 'Example', password: 'Seven-Quiet-Lanterns-7' },
    })
    const { data: { accessToken } } = JSON.parse(registered.text) as { data: { accessToken: string } }
    const cookie = registered.headers.getSetCookie().map(each => each.split(';')[0]).join('; ')
    const statuses = async () => {
      const answers = await Promise.all([
        fetch(`${cms.url}/admin/users/me`, {
          headers: { authorization: `Bearer ${accessToken}` },
        }),
        fetch(`${cms.url}/admin/access-token`, {
          method: 'POST',
          headers: { cookie, origin: cms.url },
        }),
      ])
      return answers.map(({ status }) => status)
    }
    expect(await statuses()).toEqual([200, 200])
    for (const isActive of [false, true]) {
      expect((await administrator.request('PUT', `/admin/users/${id}`, { isActive })).status).toBe(200)
      expect(await statuses(), `active: ${isActive}`).toEqual([401, 401])
    }
  })

  it('cannot send mail through the CMS, and are told what was wrong with a question', async () => {
    expect((await administrator.request('POST', '/email/', { to: 'x@example.org', subject: 'x', text: 'x' })).status).toBe(404)
    const list = '/content-manager/collection-types/api::news-item.news-item'
    for (const path of [
      `${list}?filters[title][$between]=1`,
      `${list}?filters[title][$jsonSupersetOf]=1`,
      `${list}?_q[]=`,
      `${list}?fields[0]=nothing`,
      '/upload/files?sort=title',
    ])
      expect((await administrator.request('GET', path)).status, path).toBeLessThan(500)
    for (const [path, body] of [
      [
        '/publish-checks/report',
        { uid: 'api::news-item.news-item', values: null },
      ],
      [
        '/publish-checks/report',
        { uid: 'api::news-item.news-item', values: 1 },
      ],
      [
        '/publish-checks/report',
        {
          uid: 'api::news-item.news-item',
          values: {
            topics: { connect: 1 },
            outcome: [1],
          },
        },
      ],
      [
        '/publish-checks/report',
        [1],
      ],
      ['/schedule', null],
      [
        '/presence',
        [1],
      ],
      ['/bulk-actions/publish', {}],
    ] as const)
      expect((await administrator.request('POST', path, body)).status, `${path} ${JSON.stringify(body)}`).toBe(400)
    for (const body of [
      { widgets: 1 },
      {
        version: 'x',
        widgets: [
          { uid: 1, width: 'y' },
        ],
      },
    ])
      expect((await administrator.request('PUT', '/admin/homepage/layout', body)).status).toBeLessThan(500)
    const before = cms.output().length
    const broken = await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'origin': cms.url },
      body: '{"a":',
    })
    expect(broken.status).toBe(400)
    expect(cms.output().slice(before)).not.toMatch(stackInLog)
  })

  it('can be guessed at ten times in a quarter of an hour, also by different spellings and after a restart', async () => {
    const guess = (email: string) => post(cms, '/admin/login', { email, password: 'Wrong-Wrong-Wrong-1' })
    let answers = []
    for (let index = 0; index < 6; index++) {
      answers.push(await guess(index % 2 === 0
        ? 'victim@example.org'
        : 'VICTIM@example.org'))
    }
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }).fill(400))
    const { dataDir } = cms
    await cms.stop()
    cms = await startCms({ dataDir })
    answers = []
    for (let index = 0; index < 6; index++)
      answers.push(await guess('victim@example.org'))
    const last = answers.at(-1)
    expect(last?.status).toBe(429)
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(last?.body.error.message).toMatch(/10 attempts.*30 from an address.*300/)
    // Somebody else is not locked out by it.
    expect((await post(cms, '/admin/login', cms.admin)).status).toBe(200)
  })

  it('stay the only way in when guesses are spread over many accounts', async () => {
    const statuses = []
    for (let index = 0; index < 32; index++)
      statuses.push((await post(cms, '/admin/login', { email: `spray-${index}@example.org`, password: 'Wrong-Wrong-Wrong-1' })).status)
    expect(statuses.at(-1)).toBe(429)
  })
})
