import type { Cms } from '../setup/cms'
import type { Editors } from './support/editors'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCms } from '../setup/cms'
import { comingOf, inHelsinki, setTime, until } from '../setup/schedule'
import { createDocument, makeEditors } from './support/editors'

const NEWS = 'api::news-item.news-item'
const UPDATE = 'api::board-update.board-update'
const PAGE = 'api::page.page'
const MINUTE = 60_000

let cms: Cms
let editors: Editors
let news: string
let update: string

beforeAll(async () => {
  cms = await startCms()
  editors = await makeEditors(cms)
  news = (await createDocument(editors.communications, NEWS, {
    title: 'Scheduled news',
    slug: 'scheduled-news',
    lead: 'Lead.',
    publishedOn: '2026-01-01',
  })).documentId
  update = (await createDocument(editors.board, UPDATE, {
    title: 'Scheduled update',
    slug: 'scheduled-update',
    lead: 'Lead.',
    publishedOn: '2026-01-01',
  })).documentId
})
afterAll(() => cms?.stop())

const refusalOf = (answer: { status: number, body: { error?: { message: string, details?: { code?: string } } } }) => [answer.status, answer.body.error?.details?.code]

describe('a time on the clock of Helsinki', () => {
  const set = (moment: object) => setTime(editors.communications, NEWS, [news], 'publish', moment, ['en'])

  it('is refused in words where it does not exist, has passed, or comes twice', async () => {
    const missing = await set({ date: '2030-03-31', time: '03:30' })
    expect(refusalOf(missing)).toEqual([400, 'TIME_MISSING'])
    expect(missing.body.error?.message).toMatch(/03:30 does not exist on 31 March 2030/)
    expect(refusalOf(await set({ date: '2020-01-01', time: '12:00' }))).toEqual([400, 'TIME_PAST'])
    expect(refusalOf(await set({ date: '2030-02-30', time: '12:00' }))).toEqual([400, 'NO_SUCH_DAY'])
    expect(refusalOf(await set({ date: '2030-10-27', time: '03:30' }))).toEqual([400, 'TIME_AMBIGUOUS'])
    expect(await comingOf(editors.communications)).toEqual([])
  })

  it('is taken once it is said which of two is meant, and can be moved and given up', async () => {
    await set({ date: '2030-10-27', time: '03:30', which: 'second' })
    const [entry] = await comingOf(editors.communications)
    expect(entry).toMatchObject({
      at: '2030-10-27T01:30:00.000Z',
      locale: 'en',
      title: 'Scheduled news',
      userName: 'communications Example',
      state: 'waiting',
    })
    await editors.administrator.request('PUT', `/schedule/${entry?.id}`, { date: '2030-10-27', time: '03:30', which: 'first' })
    expect(await comingOf(editors.communications)).toMatchObject([
      { at: '2030-10-27T00:30:00.000Z' },
    ])
    await editors.communications.request('DELETE', `/schedule/${entry?.id}`)
    expect(await comingOf(editors.communications)).toEqual([])
  })
})

describe('who may set, see and change a time', () => {
  it('nobody from outside', async () => {
    for (const [method, path] of [
      ['GET', '/schedule/coming'],
      ['POST', '/schedule'],
      ['DELETE', '/schedule/1'],
      ['POST', '/presence'],
      ['GET', '/home-screen/mine'],
      ['GET', '/content-search?words=a'],
      ['POST', '/bulk-actions/publish'],
      ['GET', '/saved-filters'],
    ] as const)
      expect((await fetch(cms.url + path, { method })).status, path).toBeGreaterThanOrEqual(401)
  })

  it('the patient board’s editor only those of the board', async () => {
    const moment = inHelsinki(60 * MINUTE)
    const refused = await setTime(editors.board, NEWS, [news], 'publish', moment, ['en'])
    expect(refused.body.outcomes).toMatchObject([
      {
        problem: expect.stringContaining('no text'),
        title: news,
      },
    ])
    await setTime(editors.communications, NEWS, [news], 'publish', moment, ['en'])
    await setTime(editors.board, UPDATE, [update], 'publish', moment, ['en'])
    const all = await comingOf(editors.communications)
    expect(all.map(({ title }) => title).toSorted()).toEqual(['Scheduled news', 'Scheduled update'])
    expect((await comingOf(editors.board)).map(({ title }) => title)).toEqual(['Scheduled update'])
    const ofNews = all.find(({ title }) => title === 'Scheduled news')
    expect((await editors.board.request('DELETE', `/schedule/${ofNews?.id}`)).status).toBe(404)
    expect((await editors.board.request('PUT', `/schedule/${ofNews?.id}`, moment)).status).toBe(404)
    const { body } = await editors.board.request<{ coming: unknown[] }>('GET', `/schedule/documents/${NEWS}/${news}`)
    expect(body.coming).toEqual([])
    for (const { id } of all)
      await editors.communications.request('DELETE', `/schedule/${id}`)
  })
})

describe('at the moment', () => {
  it('what a rule refuses is stopped, and the editor is told why', async () => {
    const { documentId } = await createDocument(editors.communications, NEWS, { title: 'Without a lead', slug: 'without-a-lead' })
    await setTime(editors.communications, NEWS, [documentId], 'publish', inHelsinki(2 * MINUTE), ['en'])
    cms.setClock(3 * MINUTE)
    await until(async () => (await comingOf(editors.communications)).some(({ state }) => state === 'failed'))
    cms.setClock(0)
    const [failed] = await comingOf(editors.communications)
    expect(failed).toMatchObject({ title: 'Without a lead', state: 'failed' })
    expect(failed?.reason).toMatch(/lead/)
    await editors.communications.request('DELETE', `/schedule/${failed?.id}`)
    expect(await comingOf(editors.communications)).toEqual([])
  })

  it('an account that was closed meanwhile publishes nothing', async () => {
    await setTime(editors.otherBoard, UPDATE, [update], 'publish', inHelsinki(5 * MINUTE), ['en'])
    const { body: { data } } = await editors.administrator.request<{ data: { results: { id: number, email: string }[] } }>('GET', '/admin/users?pageSize=50')
    const id = data.results.find(({ email }) => email === 'other-board@example.org')?.id
    await editors.administrator.request('PUT', `/admin/users/${id}`, { isActive: false })
    cms.setClock(6 * MINUTE)
    await until(async () => (await comingOf(editors.board)).some(({ state }) => state === 'failed'))
    cms.setClock(0)
    expect(await comingOf(editors.board)).toMatchObject([
      {
        state: 'failed',
        reason: expect.stringContaining('no longer has an account'),
      },
    ])
    const versions = await editors.board.request<{ meta: { availableStatus: unknown[] } }>('GET', `/content-manager/collection-types/${UPDATE}/${update}?locale=en`)
    expect(versions.body.meta.availableStatus).toEqual([])
  })

  it('what readers would stumble over is not taken back, and the editor is told where', async () => {
    const { communications } = editors
    const parent = await createDocument(communications, PAGE, { title: 'Above', slug: 'above', lead: 'Lead.' })
    const child = await createDocument(communications, PAGE, {
      title: 'The page below',
      slug: 'below',
      lead: 'Lead.',
      parent: {
        connect: [parent.documentId],
      },
    })
    for (const { documentId } of [parent, child])
      expect((await communications.request('POST', `/content-manager/collection-types/${PAGE}/${documentId}/actions/publish?locale=en`, {})).status).toBe(200)
    // Later than where the tests before this one have put the clock: the job waits for a time that it has not seen yet.
    await setTime(communications, PAGE, [parent.documentId], 'unpublish', inHelsinki(8 * MINUTE), ['en'])
    cms.setClock(9 * MINUTE)
    await until(async () => (await comingOf(communications)).some(({ state, title }) => state === 'failed' && title === 'Above'))
    cms.setClock(0)
    const failed = (await comingOf(communications)).find(({ state, title }) => state === 'failed' && title === 'Above')
    expect(failed).toMatchObject({
      title: 'Above',
      reason: expect.stringMatching(/in use: «The page below»/),
    })
    await communications.request('DELETE', `/schedule/${failed?.id}`)
  })
})
