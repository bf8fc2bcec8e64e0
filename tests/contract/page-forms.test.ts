import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import { locales } from '@ican/shared/vocabulary'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'

const PAGE = 'api::page.page'
const path = `/content-manager/collection-types/${PAGE}`

type Values = Record<string, unknown>
interface Block { __component: string, id: number }
interface Report { findings: { code: string, level: string, path: string, text: string }[] }

let cms: Cms
let admin: AdminClient
let edit: ReturnType<typeof editor>

beforeAll(async () => {
  cms = await startCms({ seed: true })
  admin = await adminClient({ url: cms.url, ...cms.admin })
  edit = editor(admin)
})
afterAll(() => cms?.stop())

/** What the admin's form holds of an entry: everything but the relations, of which it only knows what has changed. */
async function openForm(documentId: string, locale: string): Promise<Values> {
  const { body } = await admin.request<{ data: Values }>('GET', `${path}/${documentId}?locale=${locale}`)
  return Object.fromEntries(Object.entries(body.data).map(([name, value]) => [
    name,
    inForm(value),
  ]))
}

function inForm(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inForm)
  if (typeof value !== 'object' || value === null)
    return value
  if (Object.keys(value).join() === 'count')
    return { connect: [], disconnect: [] }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [
    name,
    inForm(inner),
  ]))
}

/** What stops publishing, as the panel beside the form says before the button is pressed. */
async function blockedBy(documentId: string, locale: string, values: Values): Promise<string[]> {
  const { body } = await admin.request<Report>('POST', '/publish-checks/report', {
    uid: PAGE,
    documentId,
    locale,
    values,
  })
  return body.findings.filter(({ level }) => level === 'block').map(({ path: at, text }) => `${at}: ${text}`)
}

async function blocksOf(documentId: string): Promise<Block[]> {
  return (await openForm(documentId, 'en')).blocks as Block[]
}

it.each(locales)('every seeded page can be opened and published in %s', async (locale) => {
  const pages = await edit.published(PAGE, locale)
  expect(pages.length).toBeGreaterThan(5)
  for (const documentId of pages) {
    const values = await openForm(documentId, locale)
    expect([values.title, await blockedBy(documentId, locale, values)]).toEqual([values.title, []])
    await edit.publish(PAGE, documentId, values, locale)
  }
})

it('blocks of different kinds that have the same id are not taken for each other', async () => {
  const [target] = await edit.published(PAGE, 'en')
  const blocks = (texts: number, calls: number) => [
    ...Array.from({ length: texts }, () => ({ __component: 'blocks.contact-card', heading: 'Ask us' })),
    ...Array.from({ length: calls }, () => ({
      __component: 'blocks.call-to-action',
      heading: 'Come along',
      link: {
        label: 'How to join us',
        page: {
          connect: [
            { documentId: target, locale: 'en' },
          ],
        },
      },
    })),
  ]
  const make = (slug: string, texts: number, calls: number) => edit.create(PAGE, {
    title: slug,
    slug,
    lead: 'A lead.',
    blocks: blocks(texts, calls),
  })
  // Each kind counts for itself: the one that is behind is let catch up.
  const [card, call] = await blocksOf(await make('counted', 1, 1))
  const ahead = (card?.id ?? 0) - (call?.id ?? 0)
  await make('levelled', Math.max(0, -ahead), Math.max(0, ahead))
  const documentId = await make('colliding', 1, 1)
  const ids = (await blocksOf(documentId)).map(({ id }) => id)
  expect(ids[0]).toBe(ids[1])

  const values = await openForm(documentId, 'en')
  expect(await blockedBy(documentId, 'en', values)).toEqual([])
  await edit.publish(PAGE, documentId, values)
})
