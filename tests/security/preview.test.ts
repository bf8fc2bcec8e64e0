import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import type { Attempt } from './setup/attempts'
import type { Content } from './setup/content'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signLink } from '../../cms/src/delivery/gateway/preview-pass/token'
import { adminClient } from '../setup/admin'
import { secrets, startCms } from '../setup/cms'
import { made, makeLink } from '../setup/preview'
import { attempt, tryAll } from './setup/attempts'
import { fill } from './setup/content'
import { asking, trustTestDocuments } from './setup/documents'

const NEWS = 'api::news-item.news-item'
const locale = 'en'
const status = 'DRAFT'

let cms: Cms
let admin: AdminClient
let content: Content
let good: Record<string, string>
let toEnglish: Record<string, string>
let toTopic: Record<string, string>
let inFinnish: Record<string, string>
let toDraft: Record<string, string>

beforeAll(async () => {
  cms = await startCms({
    env: trustTestDocuments(),
  })
  admin = await adminClient({ url: cms.url, ...cms.admin })
  content = await fill(admin)
  good = await linkTo()
  toEnglish = await linkTo({ documentId: content.english })
  toTopic = await linkTo({ uid: 'api::topic.topic', documentId: content.topic, locale: null })
  inFinnish = await linkTo({ locale: 'fi' })
  toDraft = await linkTo({ documentId: content.draft })
})

afterAll(() => cms?.stop())

interface Wish { documentId?: string, uid?: string, locale?: string | null }

/** Makes a link through the admin, and gives the header that a reader sends with its token. */
async function linkTo({ documentId = content.changed, uid = NEWS, locale = 'en' }: Wish = {}): Promise<Record<string, string>> {
  const { token } = await made(makeLink(admin, { uid, documentId, locale }))
  return { 'x-preview-token': token }
}

function parts(): [id: string, signature: string] {
  const [id = '', signature = ''] = (good['x-preview-token'] ?? '').split('.')
  return [id, signature]
}

const changed = () => asking('NewsItem', { locale, documentId: content.changed, status })
const draft = () => asking('NewsItem', { locale, documentId: content.draft, status })

const refused: Attempt[] = [
  {
    name: 'no token',
    body: changed,
    answer: 403,
    code: 'PREVIEW_FORBIDDEN',
  },
  {
    name: 'a token that is any text',
    headers: { 'x-preview-token': 'open sesame' },
    body: changed,
    answer: 403,
  },
  {
    name: 'a token without signature',
    headers: () => ({ 'x-preview-token': parts()[0] }),
    body: changed,
    answer: 403,
  },
  {
    name: 'a token with an empty signature',
    headers: () => ({ 'x-preview-token': `${parts()[0]}.` }),
    body: changed,
    answer: 403,
  },
  {
    name: 'a token signed with another secret',
    headers: () => ({
      'x-preview-token': signLink('another', parts()[0]),
    }),
    body: changed,
    answer: 403,
  },
  {
    name: 'a token signed with no secret',
    headers: () => ({
      'x-preview-token': signLink('', parts()[0]),
    }),
    body: changed,
    answer: 403,
  },
  {
    name: 'a token with the signature of another',
    headers: () => ({ 'x-preview-token': `${(toDraft['x-preview-token'] ?? '').split('.')[0]}.${parts()[1]}` }),
    body: draft,
    answer: 403,
  },
  {
    name: 'a token, well signed, for a link that nobody made',
    headers: () => ({
      'x-preview-token': signLink(secrets.PREVIEW_SECRET, 'AAAAAAAAAAAAAAAAAAAAAA'),
    }),
    body: changed,
    answer: 403,
  },
  {
    name: 'a bad token with a request that needs none',
    headers: { 'x-preview-token': 'a.b' },
    body: asking('NewsList', { locale }),
    answer: 403,
  },
]

const elsewhere: Attempt[] = [
  {
    name: 'a token for another document',
    headers: () => toEnglish,
    body: draft,
    answer: 200,
    holds: '"newsItem":null',
  },
  {
    name: 'a token for another document, asked for the changed one',
    headers: () => toEnglish,
    body: changed,
    answer: 200,
    holds: '"title":"Changed later"',
  },
  {
    name: 'a token for another type',
    headers: () => toTopic,
    body: draft,
    answer: 200,
    holds: '"newsItem":null',
  },
  {
    name: 'a token for another language',
    headers: () => inFinnish,
    body: changed,
    answer: 200,
    holds: '"title":"Changed later"',
  },
  {
    name: 'a token for another document, asking for all drafts by address',
    headers: () => good,
    body: asking('NewsBySlug', { locale, slug: 'secret-draft', status }),
    answer: 200,
    holds: '"newsItems":[]',
  },
  {
    name: 'a token for a topic shows no draft of another topic or of news',
    headers: () => toTopic,
    body: asking('TopicsAndNews', { status }),
    answer: 200,
    check: ({ text }) => expect(text).not.toContain('secret'),
  },
  {
    name: 'a token sent as an API token',
    headers: () => ({ authorization: `Bearer ${good['x-preview-token']}` }),
    body: changed,
    answer: 401,
  },
]

describe('previews that are refused', () => tryAll(() => cms.url, refused))
describe('previews that show what is published', () => tryAll(() => cms.url, elsewhere))

describe('a preview of one document', () => {
  const show = async (body: unknown, headers = good) => {
    const answer = await attempt(cms.url, { headers, body })
    expect(answer.headers['cache-control']).toBe('no-store')
    return JSON.parse(answer.text) as { data: { newsItem?: Item, newsItems?: Item[], newsItems_connection?: { pageInfo: { total: number } } } }
  }

  it('shows its draft, and only published topics and languages around it', async () => {
    const { data } = await show(changed())
    expect(data.newsItem).toMatchObject({ title: 'SECRET change', locale: 'en' })
    expect(data.newsItem?.topics).toEqual([
      { slug: 'open-topic' },
    ])
    expect(data.newsItem?.topics_connection?.nodes).toEqual([
      { slug: 'open-topic' },
    ])
    expect(data.newsItem?.localizations).toEqual([
      { documentId: content.changed, title: 'Muuttui', locale: 'fi' },
    ])
  })

  it('finds it by the address that its draft has', async () => {
    const { data } = await show(asking('NewsBySlug', { locale, slug: 'secret-change', status }))
    expect(data.newsItems?.map(({ title }) => title)).toEqual(['SECRET change'])
  })

  it('shows a document that was never published', async () => {
    const { data } = await show(draft(), toDraft)
    expect(data.newsItem?.title).toBe('SECRET draft')
  })

  it('shows it in its place in a list, where all others are as published', async () => {
    const { data } = await show(asking('NewsList', { locale }))
    expect(data.newsItems?.map(({ title }) => title).sort()).toEqual(['Bara svenska', 'Only English', 'SECRET change'])
    expect(data.newsItems?.map(({ topics }) => topics?.map(({ description }) => description))).toEqual([
      [null],
      [null],
      [null],
    ])
  })

  it('counts and pages a list as if it were published: once, where the order puts it', async () => {
    const titles = async (page: number, headers?: Record<string, string>) => {
      const { data } = await show(asking('NewsList', {
        locale,
        page,
        pageSize: 2,
        sort: ['title'],
      }), headers)
      return data.newsItems?.map(({ title }) => title)
    }
    expect(await titles(1, toDraft)).toEqual(['Bara svenska', 'Changed later'])
    expect(await titles(2, toDraft)).toEqual(['Only English', 'SECRET draft'])
    expect(await titles(3, toDraft)).toEqual([])
    const { data } = await show(asking('NewsCount', { locale }), toDraft)
    expect(data.newsItems_connection?.pageInfo.total).toBe(4)
  })

  it('shows it where a published document leads to it, and no other draft', async () => {
    const { data } = await show(asking('NewsItem', { locale, documentId: content.english }), toTopic)
    expect(data.newsItem?.topics).toEqual([
      { slug: 'open-topic' },
    ])
    const list = await show(asking('NewsList', { locale }), toTopic)
    expect(list.data.newsItems?.flatMap(({ topics }) => topics?.map(({ description }) => description))).toEqual([
      { en: 'SECRET change of a topic' },
      { en: 'SECRET change of a topic' },
      { en: 'SECRET change of a topic' },
    ])
  })
})

interface Item {
  title: string
  locale: string
  topics?: { slug: string, description?: unknown }[]
  topics_connection?: { nodes: unknown[] }
  localizations?: unknown[]
}
