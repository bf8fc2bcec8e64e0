import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'

const NEWS = 'api::news-item.news-item'

interface Dates { data: { firstPublishedAt: string | null, changedAt: string | null, changeNote: string | null, publishedAt: string } }

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms?.stop())

it('the first publishing and the last major change are kept; a minor one leaves no trace', async () => {
  const admin = await adminClient({ url: cms.url, ...cms.admin })
  const edit = editor(admin)
  const item = {
    title: 'Item',
    slug: 'item',
    lead: 'A lead.',
    publishedOn: '2026-01-01',
  }
  const dates = async (id: string) => (await admin.request<Dates>('GET', `/content-manager/collection-types/${NEWS}/${id}?locale=en&status=published`)).body.data
  const asks = async (id: string, values: object) => (await admin.request<{ isCorrection: boolean }>('POST', '/publish-checks/report', {
    uid: NEWS,
    documentId: id,
    locale: 'en',
    values,
  })).body.isCorrection

  const id = await edit.create(NEWS, item)
  expect(await asks(id, item)).toBe(false)
  await edit.publish(NEWS, id)
  const first = await dates(id)
  expect(Date.parse(first.firstPublishedAt ?? '')).toBeGreaterThan(0)
  expect(first.changedAt).toBeNull()

  expect(await asks(id, { ...item, lead: 'Another lead.' })).toBe(true)
  await edit.publish(NEWS, id, { ...item, lead: 'Another lead.' })
  const minor = await dates(id)
  expect(minor).toMatchObject({ firstPublishedAt: first.firstPublishedAt, changedAt: null })
  expect(minor.publishedAt).not.toBe(first.publishedAt)

  // What an editor sends of the system's own dates does not count.
  const corrected = {
    ...item,
    changeNote: 'The number was wrong.',
    changedAt: '2000-01-01T00:00:00.000Z',
    firstPublishedAt: '2000-01-01T00:00:00.000Z',
  }
  expect(await asks(id, corrected)).toBe(false)
  await edit.publish(NEWS, id, corrected)
  const major = await dates(id)
  expect(major).toMatchObject({ firstPublishedAt: first.firstPublishedAt, changeNote: 'The number was wrong.' })
  expect(Date.parse(major.changedAt ?? '')).toBeGreaterThan(Date.parse(first.firstPublishedAt ?? ''))

  await edit.publish(NEWS, id, { ...corrected, lead: 'A third lead.' })
  expect((await dates(id)).changedAt).toBe(major.changedAt)

  // Taken back and published again, it is the same text.
  await edit.unpublish(NEWS, id)
  await edit.publish(NEWS, id)
  expect((await dates(id)).firstPublishedAt).toBe(first.firstPublishedAt)

  const clone = await admin.request<{ data: { documentId: string } }>('POST', `/content-manager/collection-types/${NEWS}/clone/${id}?locale=en`, { ...item, slug: 'clone' })
  await edit.publish(NEWS, clone.body.data.documentId)
  expect(await dates(clone.body.data.documentId)).toMatchObject({ changeNote: null, changedAt: null })
})
