import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import type { Attempt } from './setup/attempts'
import { getIntrospectionQuery } from 'graphql'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { tryAll } from './setup/attempts'
import { fill } from './setup/content'
import { trustTestDocuments } from './setup/documents'

const DAY = 24 * 60 * 60 * 1000
const scopes = ['api::news-item.news-item.find', 'api::news-item.news-item.findOne']

let cms: Cms
let admin: AdminClient
const tokens = { custom: '', readOnly: '' }

beforeAll(async () => {
  cms = await startCms({
    env: trustTestDocuments(),
  })
  admin = await adminClient({ url: cms.url, ...cms.admin })
  await fill(admin)
  tokens.custom = await make({ name: 'one type', type: 'custom', permissions: scopes })
  tokens.readOnly = await make({ name: 'all types', type: 'read-only' })
})

afterAll(() => cms?.stop())

interface Made { data?: { accessKey: string }, error?: { message: string } }

async function make(wish: Record<string, unknown>): Promise<string> {
  const { status, body } = await admin.request<Made>('POST', '/admin/api-tokens', { description: '', lifespan: 7 * DAY, ...wish })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.data?.accessKey ?? ''
}

const bearer = (kind: keyof typeof tokens = 'readOnly') => () => ({ authorization: `Bearer ${tokens[kind]}` })

function asks(name: string, query: string, rest: Partial<Attempt> = {}): Attempt {
  return {
    name,
    headers: bearer(),
    body: { query },
    answer: 400,
    ...rest,
  }
}

const newsItems = 'newsItems { publications { newsItems { publications { newsItems { title } } } } }'
const doubling = Array.from({ length: 30 }, (_, i) => `fragment f${i} on NewsItem { ...f${i + 1} ...f${i + 1} }`).join(' ')

const served: Attempt[] = [
  asks('a query of its own', '{ newsItems(locale: "fi", pagination: { limit: 5 }) { title locale } }', { answer: 200, holds: 'Muuttui' }),
  asks('a query with variables', '', {
    body: {
      query: 'query A($slug: String) { newsItems(filters: { slug: { eq: $slug } }) { title } }',
      variables: { slug: 'only-english' },
    },
    answer: 200,
    holds: 'Only English',
  }),
  asks('what the schema is, as tools ask', getIntrospectionQuery(), { answer: 200, holds: 'NewsItemEntityResponseCollection' }),
  asks('what kind of thing something is', '{ __typename }', { answer: 200, holds: 'Query' }),
  asks('a scoped token, within its scope', '{ newsItems { title } }', {
    headers: bearer('custom'),
    answer: 200,
    holds: 'Only English',
  }),
  asks('a scoped token, outside its scope', '{ topics { slug } }', {
    headers: bearer('custom'),
    answer: 200,
    code: 'FORBIDDEN',
  }),
  asks('a scoped token, outside its scope through a relation', '{ newsItems(pagination: { limit: 5 }) { title topics(pagination: { limit: 5 }) { slug } } }', {
    headers: bearer('custom'),
    answer: 200,
    code: 'FORBIDDEN',
  }),
]

const refused: Attempt[] = [
  asks('no such token', '{ newsItems { title } }', {
    headers: { authorization: `Bearer ${'a'.repeat(256)}` },
    answer: 401,
    code: 'UNAUTHENTICATED',
  }),
  asks('another kind of authorization', '{ newsItems { title } }', {
    headers: { authorization: 'Basic YTpi' },
    answer: 401,
  }),
  asks('the session of an administrator', '{ newsItems { title } }', {
    headers: () => ({ authorization: `Bearer ${admin.token}` }),
    answer: 401,
  }),
  asks('a mutation', 'mutation { updateNewsItem(documentId: "a", data: {}) { documentId } }'),
  asks('a subscription', 'subscription { newsItems { title } }'),
  asks('two operations', 'query A { newsItems { title } } query B { newsItems { title } }'),
  asks('a text that is not GraphQL', '{ newsItems {'),
  asks('no query at all', '', {
    body: { variables: {} },
  }),
  asks('a batch', '', {
    body: [
      { query: '{ newsItems { title } }' },
    ],
  }),
  asks('drafts', '{ newsItems(status: DRAFT) { title } }', { answer: 403 }),
  asks('drafts by a variable', '', {
    body: {
      query: 'query A($s: PublicationStatus) { newsItems(status: $s) { title } }',
      variables: { s: 'DRAFT' },
    },
    answer: 403,
  }),
  asks('drafts by a variable\'s default', 'query A($s: PublicationStatus = DRAFT) { newsItems(status: $s) { title } }', { answer: 403 }),
  asks('what was never published', '{ newsItems(hasPublishedVersion: false) { title } }'),
  asks('what was never published, by the newer filter', '{ newsItems(publicationFilter: NEVER_PUBLISHED) { title } }'),
  asks('drafts by their date', '{ newsItems(filters: { publishedAt: { null: true } }) { title } }', { answer: 200, holds: '[]' }),
  asks('enquiries', '{ enquiries { name } }'),
  asks('files', '{ uploadFiles { url } }'),
  asks('administrators', '{ newsItems { createdBy { email } } }'),
  asks('filters by the editor', '{ newsItems(filters: { createdBy: { email: { startsWith: "a" } } }) { title } }'),
  asks('filters through a relation', '{ newsItems(filters: { topics: { slug: { contains: "s" } } }) { title } }'),
  asks('filters through a relation, by a variable', '', {
    body: {
      query: 'query A($f: NewsItemFiltersInput) { newsItems(filters: $f) { title } }',
      variables: {
        f: {
          topics: {
            slug: { contains: 's' },
          },
        },
      },
    },
  }),
  asks('filters through a relation, below', '{ topics { slug } publications { newsItems(filters: { publications: { title: { contains: "a" } } }) { title } } }'),
  asks('a sort through a relation', '{ newsItems(sort: ["topics.slug"]) { title } }'),
  asks('a sort through a relation, below', '{ publications { newsItems(sort: "topics.slug") { title } } }'),
  asks('lists in lists in lists', `{ ${newsItems} }`, { code: 'QUERY_TOO_COSTLY' }),
  asks('a list of 101', '{ newsItems(pagination: { limit: 101 }) { title } }'),
  asks('a list without end', '{ newsItems(pagination: { limit: -1 }) { title } }'),
  asks('a thousand aliases', `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: newsItems { title }`).join(' ')} }`),
  asks('fragments in a circle', '{ newsItems { ...a } } fragment a on NewsItem { ...b } fragment b on NewsItem { ...a }'),
  asks('fragments that double', `{ newsItems { ...f0 } } ${doubling} fragment f30 on NewsItem { title }`),
  asks('2,000 words', `{ newsItems { ${'title '.repeat(2000)} } }`),
  asks('20 levels', `{ newsItems(pagination: {limit: 1}) ${'{ localizations(pagination: {limit: 1}) '.repeat(20)}{ title }${'}'.repeat(20)} }`),
  asks('a misspelled field, to be told the right one', '{ newsItems { titel } }'),
  asks('a misspelled argument, to be told the right one', '{ newsItems(filter: {}) { title } }'),
  asks('all languages at once', '{ newsItems(locale: "*") { title } }'),
  asks('REST', '', {
    method: 'GET',
    path: '/api/news-items',
    body: undefined,
    answer: 404,
  }),
  asks('the admin API', '', {
    method: 'GET',
    path: '/admin/users',
    body: undefined,
    answer: 401,
  }),
  asks('the editors\' content', '', {
    method: 'GET',
    path: '/content-manager/collection-types/api::news-item.news-item',
    body: undefined,
    answer: 401,
  }),
]

describe('an integrator is answered', () => tryAll(() => cms.url, served))
describe('an integrator is refused', () => tryAll(() => cms.url, refused))

/** What the working draft of GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/) asks of servers. */
describe('an integrator is served by the standard', () => {
  const audits = serverAudits({
    url: () => `${cms.url}/graphql`,
    fetchFn: (url: string, { headers, ...init }: RequestInit = {}) => fetch(url, {
      ...init,
      headers: {
        ...Object.fromEntries(new Headers(headers)),
        ...bearer()(),
      },
    }),
  })
  it.each(audits.map(({ name, fn }) => [name, fn] as const))('%s', async (_name, audit) => {
    const result = await audit()
    expect(result.status === 'error' && result.reason).toBe(false)
  })
})

describe('a token', () => {
  it.each([
    [
      'with full access',
      { type: 'full-access' },
    ],
    [
      'without an end',
      { type: 'read-only', lifespan: null },
    ],
    [
      'of a year',
      { type: 'read-only', lifespan: 365 * DAY },
    ],
  ])('%s is not made', async (name, wish) => {
    const { status, body } = await admin.request<Made>('POST', '/admin/api-tokens', {
      name,
      description: '',
      lifespan: 7 * DAY,
      ...wish,
    })
    expect(status).toBe(400)
    expect(body.error?.message).toMatch(/token/i)
  })

  it('is not given full access afterwards', async () => {
    const { body } = await admin.request<{ data: { id: number, name: string }[] }>('GET', '/admin/api-tokens')
    const { status } = await admin.request('PUT', `/admin/api-tokens/${body.data[0]?.id}`, { name: body.data[0]?.name, type: 'full-access', description: '' })
    expect(status).toBe(400)
  })

  it('that Strapi makes for a new installation is gone', async () => {
    const { body } = await admin.request<{ data: { name: string }[] }>('GET', '/admin/api-tokens')
    expect(body.data.map(({ name }) => name).sort()).toEqual(['all types', 'one type'])
  })
})
