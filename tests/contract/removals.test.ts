import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'

const PAGE = 'api::page.page'
const FACT = 'api::fact.fact'
const path = `/content-manager/collection-types/${PAGE}`

interface Answer {
  error?: { message: string, details: { code?: string, mayBeConfirmed?: boolean } }
  outcomes?: { documentId: string, locale: string | null, problem: string | null, mayBeConfirmed: boolean }[]
}

let cms: Cms
let admin: AdminClient
let edit: ReturnType<typeof editor>
let pages = 0

beforeAll(async () => {
  cms = await startCms()
  admin = await adminClient({ url: cms.url, ...cms.admin })
  edit = editor(admin)
})
afterAll(() => cms?.stop())

async function publish(slug: string, blocks: object[] = []): Promise<string> {
  const id = await edit.create(PAGE, {
    title: slug,
    slug,
    lead: 'A lead.',
    blocks,
  })
  await edit.publish(PAGE, id)
  return id
}

/** A page in one language, which another page leads to by a button. */
async function pageInUse(): Promise<string> {
  pages++
  const documentId = await publish(`used-${pages}`)
  await publish(`user-${pages}`, [
    {
      __component: 'blocks.call-to-action',
      heading: 'Come along',
      link: {
        label: 'How to join us',
        page: {
          connect: [
            { documentId, locale: 'en' },
          ],
        },
      },
    },
  ])
  return documentId
}

async function isPublished(documentId: string): Promise<boolean> {
  return (await edit.published(PAGE, 'en')).includes(documentId)
}

/** Every way by which an editor takes something away, each with the query that says whether it is confirmed. */
const ways: [string, (documentId: string, query: string) => Promise<{ status: number, body: Answer }>][] = [
  [
    'the form takes it back',
    (id, query) => admin.request('POST', `${path}/${id}/actions/unpublish?locale=en&${query}`, {}),
  ],
  [
    'the form deletes it',
    (id, query) => admin.request('DELETE', `${path}/${id}?locale=*&${query}`),
  ],
  [
    'the list takes several back',
    (id, query) => admin.request('POST', `/bulk-actions/unpublish?${query}`, {
      type: PAGE,
      documentIds: [id],
      locales: ['en'],
    }),
  ],
  [
    'the list deletes several',
    (id, query) => admin.request('POST', `${path}/actions/bulkDelete?locale=en&${query}`, {
      documentIds: [id],
      locale: ['en'],
    }),
  ],
  [
    'Strapi’s own action takes several back',
    (id, query) => admin.request('POST', `${path}/actions/bulkUnpublish?locale=en&${query}`, {
      documentIds: [id],
      locale: ['en'],
    }),
  ],
]

it.each(ways)('the last language of what is in use goes only when it is confirmed: %s', async (_, remove) => {
  const documentId = await pageInUse()
  const asked = await remove(documentId, '')
  const [outcome] = asked.body.outcomes ?? []
  expect(outcome ?? asked.body.error?.details, JSON.stringify(asked.body)).toMatchObject({ mayBeConfirmed: true })
  expect(await isPublished(documentId)).toBe(true)

  const confirmed = await remove(documentId, 'removal=confirmed')
  expect(confirmed.status, JSON.stringify(confirmed.body)).toBe(200)
  expect(confirmed.body.outcomes?.map(({ problem }) => problem) ?? [null]).toEqual([null])
  expect(await isPublished(documentId)).toBe(false)
})

it('readers are led on from the last language of what texts link to, to whatever page the editor names', async () => {
  const documentId = await publish('left')
  await publish('stays')
  await publish('links', [
    {
      __component: 'blocks.rich-text',
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'See ' },
            {
              type: 'link',
              url: '/en/left',
              children: [
                { type: 'text', text: 'the other page' },
              ],
            },
            { type: 'text', text: '.' },
          ],
        },
      ],
    },
  ])
  const unpublish = (query: string) => admin.request<Answer>('POST', `${path}/${documentId}/actions/unpublish?locale=en&removal=confirmed${query}`, {})
  expect((await unpublish('')).body.error?.details).toMatchObject({ code: 'IN_USE', mayBeConfirmed: false })
  expect((await unpublish('&leadTo=/en/nowhere')).body.error?.message).toContain('/en/nowhere')
  expect((await unpublish('&leadTo=%2Fen%2Fstays')).status).toBe(200)
  const { body } = await admin.request<{ results: { from: string, to: string }[] }>('GET', '/content-manager/collection-types/api::redirect.redirect')
  expect(body.results.map(({ from, to }) => [from, to])).toEqual([
    ['/en/left', '/en/stays'],
    // The other languages showed the English text at addresses of their own.
    ['/fi/left', '/fi/stays'],
    ['/sv/left', '/sv/stays'],
  ])
})

it('a figure keeps its short name while texts name it, by whichever way it would change', async () => {
  const words = { en: 'visitors', fi: 'kävijää', sv: 'besökare' }
  const data = (slug: string) => ({
    slug,
    label: words,
    value: 12,
    asOf: '2026-01-01',
    sourceName: words,
  })
  const fact = await edit.create(FACT, data('visitors'))
  await edit.publish(FACT, fact, data('visitors'))
  const naming = await publish('names-a-figure', [
    {
      __component: 'blocks.rich-text',
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'We had {fact:visitors}.' },
          ],
        },
      ],
    },
  ])
  const factPath = `/content-manager/collection-types/${FACT}/${fact}`
  for (const [method, address] of [
    ['PUT', factPath],
    ['POST', `${factPath}/actions/publish`],
  ] as const) {
    const { status, body } = await admin.request<Answer>(method, address, data('guests'))
    expect(status, address).toBe(400)
    expect(body.error?.details).toMatchObject({ code: 'NAMED_IN_TEXTS' })
    expect(body.error?.message).toContain('«names-a-figure»')
  }
  await edit.update(FACT, fact, {
    ...data('visitors'),
    value: 13,
  })
  await edit.remove(PAGE, naming)
  await edit.publish(FACT, fact, data('guests'))
})

/** A page in English and Finnish, with a Swedish draft, that English texts link to. */
async function translatedPage(): Promise<string> {
  const documentId = await pageInUse()
  for (const locale of ['fi', 'sv'])
    await edit.update(PAGE, documentId, { title: `In ${locale}`, slug: `in-${locale}-${pages}`, lead: 'A lead.' }, locale)
  await edit.publish(PAGE, documentId, {}, 'fi')
  return documentId
}

it('several languages of several documents go at once, those that readers see', async () => {
  const documents = [await translatedPage(), await translatedPage()]
  const unseen = await edit.create(PAGE, { title: 'A draft', slug: 'a-draft', lead: 'A lead.' })
  const all = {
    type: PAGE,
    documentIds: [...documents, unseen],
    locales: ['en', 'fi', 'sv'],
  }
  const some = await admin.request<Answer>('POST', '/bulk-actions/unpublish', {
    ...all,
    locales: ['fi', 'sv'],
  })
  expect(some.body.outcomes?.map(({ documentId, locale, problem }) => [documentId, locale, problem])).toEqual([
    [documents[0], 'fi', null],
    [documents[1], 'fi', null],
    [
      unseen,
      'fi',
      expect.any(String),
    ],
  ])
  expect(await edit.published(PAGE, 'fi')).not.toContain(documents[0])
  expect(await isPublished(documents[0] ?? '')).toBe(true)
  await edit.publish(PAGE, documents[0] ?? '', {}, 'fi')
  const asked = await admin.request<Answer>('POST', '/bulk-actions/unpublish', all)
  expect(asked.body.outcomes?.map(({ locale, mayBeConfirmed }) => [locale, mayBeConfirmed])).toContainEqual(['en', true])
  await admin.request<Answer>('POST', '/bulk-actions/unpublish?removal=confirmed', all)
  for (const locale of ['en', 'fi']) {
    expect(await edit.published(PAGE, locale)).not.toEqual(expect.arrayContaining([
      expect.toBeOneOf(documents),
    ]))
  }
})

it('is foreseen by languages: what stays in one holds nothing', async () => {
  const documentId = await translatedPage()
  const foreseen = async (locale: string) => {
    const { body } = await admin.request<{ broken: { users: object[] }, vanishing: { users: object[] } }>('GET', `/where-used/${PAGE}/${documentId}?removal=unpublish&locale=${locale}`)
    return body.broken.users.length + body.vanishing.users.length
  }
  expect(await foreseen('fi')).toBe(0)
  expect(await foreseen('fi,en')).toBe(1)
  expect(await foreseen('*')).toBe(1)
})
