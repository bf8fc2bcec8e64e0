import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { runCmsScript, startCms } from '../setup/cms'
import { editor, inShort } from '../setup/content'
import { openFeed, readFeed } from '../setup/feed'

const TOPIC = 'api::topic.topic'
const UPDATE = 'api::board-update.board-update'
function topic(slug: string) {
  return {
    slug,
    name: { en: slug, fi: slug, sv: slug },
  }
}
function update(slug: string, more: object = {}) {
  return {
    slug,
    title: slug,
    lead: 'Lead.',
    publishedOn: '2026-01-01',
    ...more,
  }
}

let cms: Cms
let edit: ReturnType<typeof editor>
let seen = 0

beforeAll(async () => {
  cms = await startCms()
  edit = editor(await adminClient({ url: cms.url, ...cms.admin }))
})
beforeEach(async () => {
  seen = (await readFeed(cms.url)).last
})
afterAll(() => cms?.stop())

/** Writes by a script, as an import would. */
async function documentsBeside(...calls: [type: string, action: string, params: object][]): Promise<void> {
  await runCmsScript('../../tests/setup/documents-beside', {
    dataDir: cms.dataDir,
    args: [
      JSON.stringify(calls),
    ],
  })
}

async function news(): Promise<string[]> {
  return inShort(await readFeed(cms.url, seen))
}

it('every change that readers see is one row, and what they do not see is none', async () => {
  const id = await edit.create(TOPIC, topic('one'))
  await edit.update(TOPIC, id, topic('one-draft'))
  expect(await news(), 'drafts').toEqual([])
  await edit.publish(TOPIC, id, topic('one'))
  await edit.publish(TOPIC, id, topic('two'))
  await edit.update(TOPIC, id, topic('three'))
  await edit.discard(TOPIC, id)
  await edit.unpublish(TOPIC, id)
  await edit.unpublish(TOPIC, id).catch(() => {})
  await edit.publish(TOPIC, id, topic('two'))
  await edit.remove(TOPIC, id)
  // The redirects that a new address brings with it are another test's.
  expect((await news()).filter(line => !line.startsWith('published redirect'))).toEqual([
    'published topic  null → one',
    'published topic  one → two',
    'unpublished topic  two → null',
    'published topic  null → two',
    'deleted topic  two → null',
  ])
})

it('a field that all languages share is a change of each published one', async () => {
  const id = await edit.create(UPDATE, update('shared-en'))
  await edit.update(UPDATE, id, update('shared-fi'), 'fi')
  await edit.update(UPDATE, id, update('shared-sv'), 'sv')
  await edit.publish(UPDATE, id, update('shared-en'))
  await edit.publish(UPDATE, id, update('shared-fi'), 'fi')
  expect(await news(), 'the third language is a draft').toEqual([
    'published board-update en null → shared-en',
    'published board-update fi null → shared-fi',
  ])
  seen = (await readFeed(cms.url)).last
  await documentsBeside([
    UPDATE,
    'update',
    {
      documentId: id,
      locale: 'fi',
      status: 'published',
      data: { publishedOn: '2026-02-02' },
    },
  ])
  expect((await news()).sort()).toEqual([
    'published board-update en shared-en → shared-en',
    'published board-update fi shared-fi → shared-fi',
  ])
})

it('bulk actions and scripts are covered, and wake readers once they can see the change', async () => {
  const stream = await openFeed(cms.url)
  expect(await stream.next()).toBe(seen)
  const ids = []
  for (const slug of ['bulk-1', 'bulk-2', 'bulk-3'])
    ids.push(await edit.create(TOPIC, topic(slug)))
  await edit.publishAll(TOPIC, ids)
  expect(await stream.next()).toBe(seen + 3)
  expect((await readFeed(cms.url, seen)).changes.map(({ documentId }) => documentId).sort()).toEqual(ids.toSorted())

  const byScript = await edit.create(TOPIC, topic('by-script'))
  await documentsBeside([
    TOPIC,
    'publish',
    { documentId: byScript },
  ])
  expect(await stream.next(), 'another process is noticed too').toBe(seen + 4)
  expect((await news()).at(-1)).toBe('published topic  null → by-script')
  stream.close()
})

it('a picture that is replaced, described anew or removed is a change; a new one is not', async () => {
  const admin = await adminClient({ url: cms.url, ...cms.admin })
  const picture = new Blob([
    Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
  ], { type: 'image/png' })
  const form = new FormData()
  form.append('files', picture, 'dot.png')
  const { body: [file] } = await admin.request<{ id: number, documentId: string, hash: string }[]>('POST', '/upload', form)
  expect(await news()).toEqual([])
  const described = new FormData()
  described.append('fileInfo', JSON.stringify({ alternativeText: 'A dot' }))
  await admin.request('POST', `/upload?id=${file?.id}`, described)
  const replaced = new FormData()
  replaced.append('files', picture, 'dot.png')
  await admin.request('POST', `/upload?id=${file?.id}`, replaced)
  await admin.request('DELETE', `/upload/files/${file?.id}`)
  const { changes } = await readFeed(cms.url, seen)
  expect(changes.map(({ kind, documentId }) => [kind, documentId])).toEqual(Array.from({ length: 3 }, () => ['file', file?.documentId]))
  const name = file?.hash ?? ''
  expect(changes.map(({ slugBefore, slugAfter }) => [slugBefore, slugAfter])).toEqual([
    [name, name],
    [name, name],
    [name, null],
  ])
})

it('parallel publishes are numbered without gaps in the order in which they become visible', async () => {
  const ids = await Promise.all(Array.from({ length: 24 }, (_, index) => edit.create(TOPIC, topic(`parallel-${index}`))))
  const numbers: number[] = []
  const published = Promise.all(ids.map(id => edit.publish(TOPIC, id, {})))
  // A reader that goes on from what it last saw must not miss anything.
  while (numbers.length < ids.length) {
    const { changes } = await readFeed(cms.url, numbers.at(-1) ?? seen)
    numbers.push(...changes.map(({ number }) => number))
  }
  await published
  expect(numbers).toEqual(ids.map((_, index) => seen + 1 + index))
})

it('a reader that is ahead belongs to another database', async () => {
  expect(await readFeed(cms.url, seen + 1)).toMatchObject({ last: seen, rebuild: true, changes: [] })
})

it('rows are dropped at last, and a reader that needs them is told to begin anew', async () => {
  await cms.stop()
  cms = await startCms({
    dataDir: cms.dataDir,
    env: { FEED_KEEP_AT_MOST: '5' },
  })
  const { first, last } = await readFeed(cms.url, seen)
  expect([first, last]).toEqual([seen - 4, seen])
  expect(await readFeed(cms.url, seen - 6)).toMatchObject({ rebuild: true, changes: [] })
  expect((await readFeed(cms.url, seen - 5)).changes).toHaveLength(5)
})
