import type { Cms } from '../setup/cms'
import type { Attempt } from './setup/attempts'
import type { Content } from './setup/content'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPreviewToken } from '../../cms/src/public-door/preview-token'
import { adminClient } from '../setup/admin'
import { secrets, startCms } from '../setup/cms'
import { attempt, tryAll } from './setup/attempts'
import { fill } from './setup/content'
import { asking, trustTestDocuments } from './setup/documents'

const NEWS = 'api::news-item.news-item'
const HOUR = 60 * 60 * 1000
const locale = 'en'
const status = 'DRAFT'

let cms: Cms
let content: Content

beforeAll(async () => {
  cms = await startCms({
    env: trustTestDocuments(),
  })
  content = await fill(await adminClient({ url: cms.url, ...cms.admin }))
})

afterAll(() => cms?.stop())

interface Wish { documentId?: string, uid?: string, locale?: string | null, secret?: string, madeAt?: number }

function token({ documentId = content.changed, uid = NEWS, locale = 'en', secret = secrets.PREVIEW_SECRET, madeAt }: Wish = {}): Record<string, string> {
  return {
    'x-preview-token': createPreviewToken(secret, { uid, documentId, locale }, madeAt),
  }
}

/** A token whose claims say something else than what was signed. */
function tampered(): Record<string, string> {
  const [, signature = ''] = (token()['x-preview-token'] ?? '').split('.')
  const claims = JSON.stringify({
    uid: NEWS,
    documentId: content.draft,
    locale,
    expires: 4_000_000_000,
  })
  return { 'x-preview-token': `${Buffer.from(claims).toString('base64url')}.${signature}` }
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
    headers: () => ({ 'x-preview-token': (token()['x-preview-token'] ?? '').split('.')[0] ?? '' }),
    body: changed,
    answer: 403,
  },
  {
    name: 'a token with an empty signature',
    headers: () => ({ 'x-preview-token': `${(token()['x-preview-token'] ?? '').split('.')[0]}.` }),
    body: changed,
    answer: 403,
  },
  {
    name: 'a token signed with another secret',
    headers: () => token({ secret: 'another' }),
    body: changed,
    answer: 403,
  },
  {
    name: 'a token signed with no secret',
    headers: () => token({ secret: '' }),
    body: changed,
    answer: 403,
  },
  {
    name: 'a token of two hours ago',
    headers: () => token({ madeAt: Date.now() - 2 * HOUR }),
    body: changed,
    answer: 403,
  },
  {
    name: 'a token whose claims were changed',
    headers: tampered,
    body: draft,
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
    headers: () => token({ documentId: content.english }),
    body: draft,
    answer: 200,
    holds: '"newsItem":null',
  },
  {
    name: 'a token for another document, asked for the changed one',
    headers: () => token({ documentId: content.english }),
    body: changed,
    answer: 200,
    holds: '"title":"Changed later"',
  },
  {
    name: 'a token for another type',
    headers: () => token({ uid: 'api::page.page', documentId: content.draft }),
    body: draft,
    answer: 200,
    holds: '"newsItem":null',
  },
  {
    name: 'a token for another language',
    headers: () => token({ locale: 'fi' }),
    body: changed,
    answer: 200,
    holds: '"title":"Muuttui"',
  },
  {
    name: 'a good token, but published asked for',
    headers: () => token(),
    body: () => asking('NewsItem', { locale, documentId: content.changed }),
    answer: 200,
    holds: '"title":"Changed later"',
  },
  {
    name: 'a good token, asking for all drafts by address',
    headers: () => token(),
    body: asking('NewsBySlug', { locale, slug: 'secret-draft', status }),
    answer: 200,
    holds: '"newsItems":[]',
  },
  {
    name: 'a token for a topic shows no other draft',
    headers: () => token({ uid: 'api::topic.topic', documentId: content.topic, locale: null }),
    body: asking('TopicsAndNews', { status }),
    answer: 200,
    check: ({ text }) => expect(text).not.toContain('secret'),
  },
  {
    name: 'a token sent as an API token',
    headers: () => ({ authorization: `Bearer ${token()['x-preview-token']}` }),
    body: changed,
    answer: 401,
  },
]

describe('previews that are refused', () => tryAll(() => cms.url, refused))
describe('previews that show what is published', () => tryAll(() => cms.url, elsewhere))

describe('a preview of one document', () => {
  const show = async (body: unknown, wish?: Wish) => {
    const answer = await attempt(cms.url, {
      headers: token(wish),
      body,
    })
    expect(answer.headers['cache-control']).toBe('no-store')
    return JSON.parse(answer.text) as { data: { newsItem?: Item, newsItems?: Item[] } }
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
    const { data } = await show(draft(), { documentId: content.draft })
    expect(data.newsItem?.title).toBe('SECRET draft')
  })

  it('shows it in its place in a list, where all others are as published', async () => {
    const { data } = await show(asking('NewsList', { locale, status }))
    expect(data.newsItems?.map(({ title }) => title).sort()).toEqual(['Bara svenska', 'Only English', 'SECRET change'])
    expect(data.newsItems?.map(({ topics }) => topics?.map(({ description }) => description))).toEqual([
      [null],
      [null],
      [null],
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
