import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import type { Scope } from '../setup/preview'
import type { Content } from './setup/content'
import type { Editors } from './support/editors'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { made, makeLink, openPreview } from '../setup/preview'
import { fill, writer } from './setup/content'
import { makeEditors } from './support/editors'

let cms: Cms
let content: Content
let editors: Editors
let boardPage: string

beforeAll(async () => {
  cms = await startCms()
  editors = await makeEditors(cms)
  content = await fill(editors.administrator)
  boardPage = await writer(editors.administrator).save('board-page', { title: 'About the board', slug: 'about' })
})

afterAll(() => cms?.stop())

const news = (): Scope => ({ uid: 'api::news-item.news-item', documentId: content.changed, locale: 'en' })
const board = (): Scope => ({ uid: 'api::board-page.board-page', documentId: boardPage, locale: 'en' })

/** What the site is told of a token: 200 where it opens something. */
async function passOf(token: string) {
  const answer = await fetch(`${cms.url}/preview-pass?language=en`, {
    headers: { 'x-preview-token': token },
  })
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return { status: answer.status, body: await answer.json() as Record<string, unknown> }
}

describe('who may make previews', () => {
  it('an editor of the type, for as long as a month', async () => {
    expect((await makeLink(editors.communications, news(), 30)).status).toBe(200)
    for (const days of [0, -1, 31, 1.5, '7', null])
      expect((await makeLink(editors.communications, news(), days)).status).toBe(400)
  })

  it('the patient board’s editor for the board’s own content, and for nothing else', async () => {
    expect((await makeLink(editors.board, board())).status).toBe(200)
    expect((await openPreview(editors.board, board())).status).toBe(200)
    expect((await makeLink(editors.board, news())).status).toBe(403)
    expect((await openPreview(editors.board, news())).status).toBe(403)
    const { uid, documentId } = news()
    const places = await editors.board.request('GET', `/preview/places/${uid}/${documentId}`)
    expect(places.status).toBe(403)
    expect(JSON.stringify(places.body)).not.toContain('secret-change')
    expect((await editors.board.request('GET', `/preview/links/${uid}/${documentId}`)).status).toBe(403)
    const link = await made(makeLink(editors.communications, news()))
    expect((await editors.board.request('DELETE', `/preview/links/${link.id}`)).status).toBe(403)
    expect((await passOf(link.token)).status).toBe(200)
  })

  it('nobody without an account', async () => {
    const stranger: AdminClient = {
      token: '',
      request: async (method, path, body) => {
        const answer = await fetch(cms.url + path, {
          method,
          headers: { 'content-type': 'application/json', 'origin': cms.url },
          body: body === undefined
            ? undefined
            : JSON.stringify(body),
        })
        return { status: answer.status, body: await answer.json() as never, headers: answer.headers }
      },
    }
    expect((await makeLink(stranger, news())).status).toBe(401)
    expect((await openPreview(stranger, news())).status).toBe(401)
    expect((await stranger.request('GET', `/preview/links/${news().uid}/${news().documentId}`)).status).toBe(401)
  })

  it('not for what has no draft, does not exist, or is nobody’s to read', async () => {
    expect((await makeLink(editors.communications, {
      ...news(),
      locale: 'sv',
    })).status).toBe(403)
    expect((await makeLink(editors.communications, {
      ...news(),
      locale: null,
    })).status).toBe(404)
    expect((await makeLink(editors.communications, {
      ...news(),
      documentId: 'nothing',
    })).status).toBe(403)
    expect((await makeLink(editors.communications, {
      ...news(),
      uid: 'api::enquiry.enquiry',
    })).status).toBe(404)
    expect((await makeLink(editors.communications, {
      ...news(),
      uid: 'admin::user',
    })).status).toBe(404)
  })
})

describe('a preview ends', () => {
  it('once its link is withdrawn, by another editor too, and is no longer listed', async () => {
    const link = await made(makeLink(editors.communications, news()))
    const other = await made(makeLink(editors.communications, news()))
    const path = `/preview/links/${news().uid}/${news().documentId}`
    const listed = async () => (await editors.administrator.request<{ data: { id: string, madeBy: string }[] }>('GET', path)).body.data
    expect(await listed()).toContainEqual(expect.objectContaining({ id: link.id, madeBy: 'communications Example' }))
    expect((await editors.administrator.request('DELETE', `/preview/links/${link.id}`)).status).toBe(200)
    expect(await passOf(link.token)).toEqual({
      status: 410,
      body: { error: 'ended' },
    })
    expect((await listed()).map(({ id }) => id)).not.toContain(link.id)
    expect((await passOf(other.token)).status).toBe(200)
  })

  it('once its time is over', async () => {
    const link = await made(makeLink(editors.communications, news()))
    const database = new DatabaseSync(join(cms.dataDir, 'cms.db'))
    database.prepare('update preview_link set expires_at = ? where id = ?').run(new Date(Date.now() - 1000).toISOString(), link.id)
    database.close()
    expect((await passOf(link.token)).status).toBe(410)
  })

  it('of one’s own, once one logs out; links that were sent stay', async () => {
    const account = { email: 'other-board@example.org', password: 'Seven-Quiet-Lanterns-7' }
    const editor = await adminClient({ url: cms.url, ...account })
    const own = await made(openPreview(editor, board()))
    const sent = await made(makeLink(editor, board()))
    expect((await passOf(own.token)).body).toMatchObject({ kind: 'session' })
    expect((await passOf(sent.token)).body).toMatchObject({ kind: 'link', framedBy: [] })
    await editor.request('POST', '/admin/logout', {})
    expect((await passOf(own.token)).status).toBe(410)
    expect((await passOf(sent.token)).status).toBe(200)
  })

  it('with the right that it was made with', async () => {
    const { administrator, communications } = editors
    const sent = await made(makeLink(communications, news()))
    const users = await administrator.request<{ data: { results: { id: number, email: string, roles: { id: number }[] }[] } }>('GET', '/admin/users?pageSize=50')
    const [editor, boardEditor] = ['communications', 'board'].map(name => users.body.data.results.find(({ email }) => email === `${name}@example.org`))
    for (const [account, status] of [
      [boardEditor, 410],
      [editor, 200],
    ] as const) {
      expect((await administrator.request('PUT', `/admin/users/${editor?.id}`, {
        roles: account?.roles.map(({ id }) => id),
      })).status).toBe(200)
      expect((await passOf(sent.token)).status).toBe(status)
    }
  })

  it('with its maker’s account', async () => {
    const editor = editors.communications
    const own = await made(openPreview(editor, news()))
    const sent = await made(makeLink(editor, news()))
    const users = await editors.administrator.request<{ data: { results: { id: number, email: string }[] } }>('GET', '/admin/users?pageSize=50')
    const id = users.body.data.results.find(({ email }) => email === 'communications@example.org')?.id
    expect((await editors.administrator.request('PUT', `/admin/users/${id}`, { isActive: false })).status).toBe(200)
    expect((await passOf(own.token)).status).toBe(410)
    expect((await passOf(sent.token)).status).toBe(410)
    // For good, as the log-in ends.
    expect((await editors.administrator.request('PUT', `/admin/users/${id}`, { isActive: true })).status).toBe(200)
    expect((await passOf(own.token)).status).toBe(410)
    expect((await passOf(sent.token)).status).toBe(410)
  })
})

it('no line that the CMS writes holds a token', async () => {
  const link = await made(makeLink(editors.administrator, news()))
  await passOf(link.token)
  expect(cms.output()).not.toContain(link.token)
})
