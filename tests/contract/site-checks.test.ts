import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeEditors } from '../security/support/editors'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'

const NEWS = 'api::news-item.news-item'
const UPDATE = 'api::board-update.board-update'
const FACT = 'api::fact.fact'

interface SiteReport {
  versions: number
  counts: { code: string, level: string, count: number, oldest: string }[]
  findings: { uid: string, documentId: string, locale: string | null, code: string, title: string, since: string, text: string }[]
}

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms?.stop())

function text(slug: string) {
  return {
    title: slug,
    slug,
    lead: 'A lead.',
    publishedOn: '2026-01-01',
  }
}

it('the report counts what is wrong on the published site, with its age, and each sees their own types', async () => {
  const admin = await adminClient({ url: cms.url, ...cms.admin })
  const { board } = await makeEditors(cms)
  const edit = editor(admin)
  const report = async (client = admin) => (await client.request<SiteReport>('GET', '/publish-checks/site')).body
  const words = { en: 'word', fi: 'sana', sv: 'ord' }
  const due = {
    slug: 'due',
    label: words,
    sourceName: words,
    value: 7,
    asOf: '2020-01-01',
  }

  const news = await edit.create(NEWS, text('ours'))
  await edit.publish(NEWS, news)
  await edit.publish(UPDATE, await edit.create(UPDATE, text('theirs')))
  const fact = await edit.create(FACT, due)
  await edit.publish(FACT, fact)

  const first = await report()
  expect(first.versions).toBe(3)
  expect(first.counts.find(({ code }) => code === 'no-topics')).toMatchObject({ level: 'note', name: 'No topics', count: 1 })
  expect(first.findings.every(({ text }) => text.length > 10)).toBe(true)
  expect(new Set((await report(board)).findings.map(({ uid }) => uid))).toEqual(new Set([UPDATE]))

  // The home screen shows no mere suggestions.
  const gravest = async (client = admin) => (await client.request<{ list: { code: string, uid: string, kind: string, title: string }[] }>('GET', '/publish-checks/gravest')).body.list
  expect(await gravest()).toEqual([])
  const long = {
    ...text('ours'),
    title: 'The way we work '.repeat(8).trim(),
  }
  await admin.request('POST', '/publish-checks/accepted', {
    uid: NEWS,
    documentId: news,
    locale: 'en',
    values: long,
    reason: 'It is called so.',
  })
  await edit.publish(NEWS, news, long)
  expect(await gravest()).toMatchObject([
    { code: 'long-title', uid: NEWS, kind: 'collectionType' },
  ])
  expect(await gravest(board)).toEqual([])

  // What is found again keeps its age; what is mended, taken back or deleted is gone.
  const since = first.findings.find(({ code }) => code === 'no-topics')?.since
  const again = (await admin.request<SiteReport>('POST', '/publish-checks/site')).body
  expect(again.findings.find(({ code }) => code === 'no-topics')?.since).toBe(since)
  await edit.unpublish(NEWS, news)
  await edit.remove(FACT, fact)
  expect((await report()).versions).toBe(1)
})

it('nobody else is answered', async () => {
  const { board } = await makeEditorsAgain()
  for (const [method, path] of [
    ['GET', '/publish-checks/site'],
    ['GET', '/publish-checks/gravest'],
    ['POST', '/publish-checks/report'],
    ['POST', '/publish-checks/accepted'],
  ] as const)
    expect((await fetch(cms.url + path, { method })).status).toBe(401)
  for (const path of ['report', 'accepted']) {
    const answer = await board.request('POST', `/publish-checks/${path}`, {
      uid: NEWS,
      locale: 'en',
      values: {},
      reason: 'x',
    })
    expect(answer.status).toBe(403)
  }
})

/** The accounts are there already: the same people log in. */
async function makeEditorsAgain() {
  return {
    board: await adminClient({ url: cms.url, email: 'board@example.org', password: 'Seven-Quiet-Lanterns-7' }),
  }
}
