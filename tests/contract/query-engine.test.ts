import type { Cms } from '../setup/cms'
import type { Question } from '../setup/questions'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor, unlinkContactPage } from '../setup/content'
import { everyQuestion } from '../setup/questions'
import { askAll, compareRandomReads } from '../setup/random-reads'
import { runDir } from '../setup/run-dir'
import { logEntries } from '../setup/server-log'
import { hashOf, trustedClient, trustedDocuments } from '../setup/trusted'

/** The types that readers can see several entries of, with a language in which there are some, and what stays since a text of another type links to it. */
const TYPES: [string, string?, string?][] = [
  ['board-member'],
  ['board-page', 'en', 'take-part'],
  ['board-update', 'en'],
  ['download'],
  ['event', 'en'],
  ['fact'],
  ['news-item', 'en'],
  ['opportunity', 'en'],
  ['page', 'en'],
  ['partner'],
  ['person'],
  ['platform-resource', 'en'],
  ['publication'],
  ['topic'],
]

/** Relations in every way in which the site does not ask for them today: in an order, narrowed, as a connection. */
const unusual = {
  hash: 'f'.repeat(64),
  name: 'UnusualRelations',
  document: `query UnusualRelations {
    newsItems(locale: "en", pagination: { limit: 20 }) {
      documentId
      topics(sort: ["slug:desc"]) { documentId label: slug }
      publications(filters: { topics: { slug: { notNull: true } } }) { documentId title topics { documentId } }
      facts_connection(sort: ["slug"]) { nodes { documentId slug } }
    }
  }`,
}

interface NewsTotal { data: { newsItems_connection: { pageInfo: { total: number } } } }

/** One that keeps nothing, one that keeps what it can, and one that does, too, and compares all that it gives with Strapi's. */
let fast: Cms
let keeping: Cms
let comparing: Cms
let questions: Question[]

beforeAll(async () => {
  const { hash, ...entry } = unusual
  const documents = join(mkdtempSync(join(runDir(), 'documents-')), 'trusted-documents.json')
  writeFileSync(documents, JSON.stringify({
    ...trustedDocuments(),
    [hash]: entry,
  }))
  fast = await startCms({
    seed: true,
    env: { ANSWER_CACHE_MB: '0', TRUSTED_DOCUMENTS: documents },
  })
  keeping = await startCms({ dataDir: fast.dataDir })
  comparing = await startCms({
    dataDir: fast.dataDir,
    env: { QUERY_ENGINE: 'compare', TRUSTED_DOCUMENTS: documents },
  })
  questions = await everyQuestion(async (name, variables) => (await ask(fast, { name, variables })).text)
})
afterAll(async () => {
  await fast?.stop()
  await keeping?.stop()
  await comparing?.stop()
})

describe('trusted documents read by the query engine', () => {
  it('are answered to the byte as Strapi answers them', async () => {
    expect(questions.length).toBeGreaterThan(100)
    for (const question of questions) {
      const [anew, compared] = await Promise.all([
        ask(fast, question),
        ask(comparing, question),
      ])
      expect(compared.text, JSON.stringify(question)).toMatch(/^\{"data":/)
      expect(anew.text, JSON.stringify(question)).toBe(compared.text)
      expect(anew.tags, `${question.name} is read by the engine`).not.toBeNull()
    }
  })

  it('are tagged with every document and file that they show', async () => {
    const ids = await urlsOfFiles()
    for (const question of questions) {
      const { text, tags } = await ask(fast, question)
      const shown = [
        ...text.matchAll(/"documentId":"(\w+)"/g),
      ].map(([, id]) => id)
      const files = [
        ...text.matchAll(/"url":"(\/uploads\/[^"]+)"/g),
      ].flatMap(([, url]) => ids.get(url ?? '') ?? [])
      for (const id of [
        ...shown,
        ...files,
      ])
        expect(tags?.split(' '), JSON.stringify(question)).toContain(`document:${id}`)
    }
  })

  it('are tagged with the lists that they show, and single entries are not', async () => {
    const tagsOf = async (name: string) => {
      const question = questions.find(one => one.name === name && one.variables.slug !== 'not-there')
      return (await ask(fast, question as Question)).tags?.split(' ').filter(tag => tag.startsWith('list:')) ?? []
    }
    expect(await tagsOf('NewsList')).toEqual(expect.arrayContaining(['list:api::news-item.news-item', 'list:api::topic.topic']))
    expect(await tagsOf('NewsListByTopic')).toEqual(expect.arrayContaining(['list:api::news-item.news-item', 'list:api::topic.topic']))
    expect(await tagsOf('Home')).toEqual(expect.arrayContaining(['list:api::news-item.news-item', 'list:api::page.page']))
    expect(await tagsOf('Publication'), 'the news about it').toEqual(expect.arrayContaining(['list:api::news-item.news-item']))
    expect(await tagsOf('NewsItem')).toEqual([])
    expect(await tagsOf('Opportunity')).toEqual([])
    const nothing = questions.find(({ name, variables }) => name === 'NewsItem' && variables.slug === 'not-there') as Question
    expect((await ask(fast, nothing)).tags).toContain('list:api::news-item.news-item')
  })

  it('are tagged with what their relations show also in an order, narrowed or as a connection', async () => {
    const question = { name: unusual.name, variables: {} }
    const { text, tags } = await ask(fast, question)
    expect(text).toBe((await ask(comparing, question)).text)
    const shown = [
      ...text.matchAll(/"documentId":"(\w+)"/g),
    ].map(([, id]) => `document:${id}`)
    expect(shown.length, text).toBeGreaterThan(10)
    const tagged = tags?.split(' ')
    expect(tagged).toEqual(expect.arrayContaining(['topic', 'publication', 'fact'].map(name => `list:api::${name}.${name}`)))
    expect(tagged).toEqual(expect.arrayContaining(shown))
  })

  it('tell how long a list is as soon as that has changed', async () => {
    const question = {
      name: 'NewsList',
      variables: { locale: 'fi', page: 1 },
    }
    const totals = async () => Promise.all([fast, comparing].map(async cms => (JSON.parse((await ask(cms, question)).text) as NewsTotal).data.newsItems_connection.pageInfo.total))
    const [before = 0] = await totals()
    const editing = editor(await adminClient({ url: fast.url, ...fast.admin }))
    const item = {
      title: 'One more',
      slug: 'one-more',
      publishedOn: '2026-01-01',
      lead: 'It makes the list longer.',
    }
    const documentId = await editing.create('api::news-item.news-item', item)
    expect(await totals(), 'a draft').toEqual([before, before])
    await editing.publish('api::news-item.news-item', documentId, item)
    expect(await totals(), 'published in another language').toEqual([before + 1, before + 1])
    await editing.unpublish('api::news-item.news-item', documentId)
    expect(await totals(), 'no longer published').toEqual([before, before])
  })

  it.each(TYPES)('are made of nothing old once every %s has been withdrawn, or published again', async (name, locale, except) => {
    const type = `api::${name}.${name}`
    const admin = await adminClient({ url: keeping.url, ...keeping.admin })
    const editing = editor(admin)
    if (name === 'page')
      await unlinkContactPage(admin)
    const documents = await editing.published(type, locale, except)
    expect(documents.length).toBeGreaterThan(0)
    const ofEach = questions.filter(question => question.variables.locale !== 'fi' && question === questions.findLast(({ name, variables }) => name === question.name && variables.locale === question.variables.locale))
    const answers = (cms: Cms) => Promise.all(ofEach.map(async question => `${question.name}: ${(await ask(cms, question)).text}`))
    const before = await answers(keeping)
    await editing.unpublishAll(type, documents, locale)
    const without = await answers(keeping)
    expect(without).not.toEqual(before)
    await expectSame(without, () => answers(fast))
    await editing.publishAll(type, documents, locale)
    await expectSame(await answers(keeping), () => answers(fast))
  })
})

it('are the same as Strapi\'s for whatever is written', async () => {
  const { published, refused } = await compareRandomReads(comparing, { seed: 64, numRuns: 10 })
  expect(published).toBeGreaterThan(refused)
})

it('are an error that says where, if they differ from Strapi\'s', async () => {
  const question = {
    name: 'NewsList',
    variables: { locale: 'en', page: 1 },
  }
  await askAll(comparing, [question])
  const database = new DatabaseSync(join(comparing.dataDir, 'cms.db'))
  // Nothing is told of it, so that what is kept stays.
  database.exec('update topics set slug = slug || \'-behind-its-back\' where published_at is not null')
  database.close()
  const { status, data, errors } = await trustedClient(comparing.url)(question.name, question.variables)
  expect({ status, data, errors }).toEqual({
    status: 500,
    data: undefined,
    errors: [
      {
        message: expect.stringMatching(/^The query engine and Strapi answer NewsList differently at data\.\S*slug\.$/),
        extensions: { code: 'ANSWERS_DIFFER' },
      },
    ],
  })
  expect(logEntries(comparing.output()).find(({ code }) => code === 'ANSWERS_DIFFER')?.message).toMatch(/Variables: \{"locale":"en","page":1\}.*-behind-its-back/)
})

/** The server that keeps nothing is another one: it learns within a second how many there are of what. */
async function expectSame(kept: string[], readAnew: () => Promise<string[]>) {
  await expect.poll(readAnew, { timeout: 30_000 }).toEqual(kept)
}

async function ask({ url }: Cms, { name, variables }: Question) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      variables,
      extensions: {
        persistedQuery: {
          version: 1,
          sha256Hash: name === unusual.name
            ? unusual.hash
            : hashOf(name),
        },
      },
    }),
  })
  return {
    text: await response.text(),
    tags: response.headers.get('x-read-tags'),
  }
}

/** The ids of the files of the media library, by address. */
async function urlsOfFiles(): Promise<Map<string, string>> {
  const admin = await adminClient({ url: fast.url, ...fast.admin })
  const { body } = await admin.request<{ results: { url: string, documentId: string }[] }>('GET', '/upload/files?pageSize=100')
  return new Map(body.results.map(({ url, documentId }) => [url, documentId]))
}
