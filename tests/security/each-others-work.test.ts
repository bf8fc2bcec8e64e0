import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import type { Editors } from './support/editors'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCms } from '../setup/cms'
import { createDocument, makeEditors } from './support/editors'

const NEWS = 'api::news-item.news-item'
const UPDATE = 'api::board-update.board-update'

let cms: Cms
let editors: Editors

beforeAll(async () => {
  cms = await startCms()
  editors = await makeEditors(cms)
})
afterAll(() => cms?.stop())

interface Entry { data: { title: string, updatedAt: string } }
interface Refused { error?: { name: string, message: string, details?: Record<string, unknown> } }
interface Presence { others: { name: string, openedAt: string }[], takenBy: string | null }

/** Saves as a form does that was loaded at a moment. */
async function save(client: AdminClient, path: string, data: object, loaded: string, method = 'PUT') {
  const response = await fetch(`${cms.url}/content-manager/collection-types/${path}`, {
    method,
    headers: {
      'authorization': `Bearer ${client.token}`,
      'content-type': 'application/json',
      'origin': cms.url,
      'x-loaded-version': loaded,
    },
    body: JSON.stringify(data),
  })
  return { status: response.status, body: await response.json() as Entry & Refused }
}

describe('a save from a form that was loaded before somebody else saved', () => {
  it('is refused, and changes nothing; publishing too', async () => {
    const { documentId } = await createDocument(editors.communications, NEWS, { title: 'First', slug: 'stale' })
    const path = `${NEWS}/${documentId}`
    const read = async () => (await editors.communications.request<Entry>('GET', `/content-manager/collection-types/${path}?locale=en`)).body.data
    const { updatedAt } = await read()
    expect((await save(editors.administrator, `${path}?locale=en`, { title: 'By the administrator' }, updatedAt)).status).toBe(200)
    const refused = await save(editors.communications, `${path}?locale=en`, { title: 'By communications' }, updatedAt)
    expect(refused.status).toBe(409)
    expect(refused.body.error).toMatchObject({
      name: 'ValidationError',
      details: { code: 'STALE_SAVE' },
    })
    expect((await save(editors.communications, `${path}/actions/publish?locale=en`, { title: 'By communications', lead: 'Lead.', publishedOn: '2026-01-01' }, updatedAt, 'POST')).status).toBe(409)
    expect((await read()).title).toBe('By the administrator')
    const { updatedAt: now } = await read()
    expect((await save(editors.communications, `${path}?locale=en`, { title: 'After a look' }, now)).status).toBe(200)
  })

  it('is not refused because another language was saved', async () => {
    const { documentId } = await createDocument(editors.communications, NEWS, { title: 'Two languages', slug: 'two-languages' })
    const path = `${NEWS}/${documentId}`
    const english = await editors.communications.request<Entry>('GET', `/content-manager/collection-types/${path}?locale=en`)
    await editors.administrator.request('PUT', `/content-manager/collection-types/${path}?locale=fi`, { title: 'Suomeksi', slug: 'suomeksi' })
    await editors.administrator.request('PUT', `/content-manager/collection-types/${path}?locale=fi`, { title: 'Suomeksi uudestaan' })
    expect((await save(editors.communications, `${path}?locale=en`, { title: 'In English again' }, english.body.data.updatedAt)).status).toBe(200)
  })

  it('of many at the same moment lets one through', async () => {
    const { documentId } = await createDocument(editors.communications, NEWS, { title: 'Race', slug: 'race' })
    const path = `${NEWS}/${documentId}?locale=en`
    const { body } = await editors.communications.request<Entry>('GET', `/content-manager/collection-types/${path}`)
    const saves = await Promise.all(Array.from({ length: 8 }, (_, index) => save(editors.communications, path, { title: `Race ${index}` }, body.data.updatedAt)))
    expect(saves.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(saves.filter(({ status }) => status === 409)).toHaveLength(7)
  })
})

describe('who else has a document open', () => {
  it('is told, can be taken over from, and is forgotten when they leave', async () => {
    const { documentId } = await createDocument(editors.communications, NEWS, { title: 'Open', slug: 'open' })
    const version = { type: NEWS, documentId, locale: 'en' }
    const beat = async (client: AdminClient, path = '/presence') => (await client.request<Presence>('POST', path, version)).body
    expect(await beat(editors.communications)).toEqual({ others: [], takenBy: null })
    expect((await beat(editors.administrator)).others).toMatchObject([
      { name: 'communications Example' },
    ])
    expect((await beat(editors.communications)).others).toHaveLength(1)
    await beat(editors.administrator, '/presence/take-over')
    expect((await beat(editors.communications)).takenBy).not.toBeNull()
    await beat(editors.communications, '/presence/take-over')
    expect((await beat(editors.communications)).takenBy).toBeNull()
    expect((await beat(editors.administrator)).takenBy).toBe('communications Example')
    await beat(editors.administrator, '/presence/leave')
    expect((await beat(editors.communications)).others).toEqual([])
  })

  it('is no business of those who may not write there', async () => {
    const { documentId } = await createDocument(editors.communications, NEWS, { title: 'Not the board’s', slug: 'not-the-boards' })
    expect((await editors.board.request('POST', '/presence', { type: NEWS, documentId, locale: 'en' })).status).toBe(404)
    expect((await editors.board.request('POST', '/presence', { type: 'admin::user', documentId: '1' })).status).toBe(404)
  })
})

describe('the home screen, several at once, saved filters', () => {
  it('show the patient board’s editor nothing but the board’s', async () => {
    await createDocument(editors.board, UPDATE, { title: 'Of the board', slug: 'of-the-board' })
    for (const list of [
      'mine',
      'waiting',
      'published',
      'stale-facts',
    ]) {
      const { body } = await editors.board.request<{ list: { type: string }[] }>('GET', `/home-screen/${list}`)
      expect(body.list.filter(({ type }) => !type.startsWith('api::board-')), list).toEqual([])
    }
    const { body } = await editors.board.request<{ list: { title: string }[] }>('GET', '/home-screen/waiting')
    expect(body.list.map(({ title }) => title)).toEqual(['Of the board'])
    expect((await editors.communications.request<{ list: unknown[] }>('GET', '/home-screen/waiting')).body.list.length).toBeGreaterThan(1)
  })

  it('find for each what they may read, drafts included', async () => {
    const secret = 'Kuutamokukka'
    await createDocument(editors.communications, NEWS, { title: `${secret} in the news`, slug: 'found-in-the-news' })
    await createDocument(editors.board, UPDATE, { title: `${secret} of the board`, slug: 'found-of-the-board' })
    const find = async (client: AdminClient) => {
      const { status, body } = await client.request<{ hits: { title: string }[] }>('GET', `/content-search?words=${secret}`)
      expect(status).toBe(200)
      return body.hits.map(({ title }) => title).toSorted()
    }
    expect(await find(editors.board)).toEqual([`${secret} of the board`])
    expect(await find(editors.communications)).toEqual([`${secret} in the news`, `${secret} of the board`])
    const { body } = await editors.board.request<{ hits: { type: string }[] }>('GET', '/content-search?words=in of a the')
    expect(body.hits.filter(({ type }) => !type.startsWith('api::board-'))).toEqual([])
  })

  it('list as one’s own drafts what readers do not see so, and nothing else', async () => {
    const mine = async () => {
      const { body } = await editors.board.request<{ list: { title: string }[] }>('GET', '/home-screen/mine')
      return body.list.map(({ title }) => title)
    }
    const { documentId } = await createDocument(editors.board, UPDATE, {
      title: 'Mine to finish',
      slug: 'mine-to-finish',
      lead: 'A lead.',
      publishedOn: '2026-01-01',
    })
    expect(await mine()).toContain('Mine to finish')
    const address = `/content-manager/collection-types/${UPDATE}/${documentId}`
    expect((await editors.board.request('POST', `${address}/actions/publish?locale=en`, {})).status).toBe(200)
    expect(await mine()).not.toContain('Mine to finish')
    await new Promise(resolve => setTimeout(resolve, 600))
    expect((await editors.board.request('PUT', `${address}?locale=en`, { title: 'Mine to finish again' })).status).toBe(200)
    expect(await mine()).toContain('Mine to finish again')
  })

  it('publish each by itself and say how it went', async () => {
    const good = await createDocument(editors.communications, NEWS, {
      title: 'Good',
      slug: 'good',
      lead: 'Lead.',
      publishedOn: '2026-01-01',
    })
    const bad = await createDocument(editors.communications, NEWS, { title: 'Bad', slug: 'bad' })
    const act = (client: AdminClient) => client.request<{ outcomes: { title: string, problem: string | null }[] }>('POST', '/bulk-actions/publish', {
      type: NEWS,
      documentIds: [bad.documentId, good.documentId],
      locales: ['en'],
    })
    expect((await act(editors.board)).body.outcomes.every(({ problem }) => problem !== null)).toBe(true)
    expect((await act(editors.communications)).body.outcomes).toMatchObject([
      {
        title: 'Bad',
        problem: expect.stringMatching(/lead/),
      },
      { title: 'Good', problem: null },
    ])
  })

  it('publish together what links to each other', async () => {
    const linking = (slug: string, other: string) => createDocument(editors.communications, NEWS, {
      title: slug,
      slug,
      lead: 'Lead.',
      publishedOn: '2026-01-01',
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'See ' },
            {
              type: 'link',
              url: `/en/news/${other}`,
              children: [
                { type: 'text', text: `the news of ${other}` },
              ],
            },
            { type: 'text', text: '.' },
          ],
        },
      ],
    })
    const both = await Promise.all([
      linking('the-one', 'the-other'),
      linking('the-other', 'the-one'),
    ])
    const { body } = await editors.communications.request<{ outcomes: { problem: string | null }[] }>('POST', '/bulk-actions/publish', {
      type: NEWS,
      documentIds: both.map(({ documentId }) => documentId),
      locales: ['en'],
    })
    expect(body.outcomes.map(({ problem }) => problem)).toEqual([null, null])
  })

  it('keep filters by account', async () => {
    const filter = { name: 'Mine', type: NEWS, query: '?filters[$and][0][title][$contains]=a' }
    await editors.communications.request('PUT', '/saved-filters', filter)
    expect((await editors.communications.request<{ filters: unknown[] }>('GET', '/saved-filters')).body.filters).toEqual([filter])
    expect((await editors.administrator.request<{ filters: unknown[] }>('GET', '/saved-filters')).body.filters).toEqual([])
    await editors.communications.request('POST', '/saved-filters/remove', filter)
    expect((await editors.communications.request<{ filters: unknown[] }>('GET', '/saved-filters')).body.filters).toEqual([])
  })
})
