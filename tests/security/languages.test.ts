import type { Cms } from '../setup/cms'
import type { Content } from './setup/content'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { attempt } from './setup/attempts'
import { fill, writer } from './setup/content'
import { asking, trustTestDocuments } from './setup/documents'

let cms: Cms
let content: Content

beforeAll(async () => {
  cms = await startCms({
    env: trustTestDocuments(),
  })
  const admin = await adminClient({ url: cms.url, ...cms.admin })
  content = await fill(admin)
  const write = writer(admin)
  const publication = await write.save('publication', {
    title: 'A study',
    type: 'article-journal',
    issued: '2021-05-01',
    authors: [
      { family: 'Sample', given: 'Aino' },
    ],
    slug: 'a-study',
    newsItems: {
      connect: [
        { documentId: content.changed, locale: 'en' },
        { documentId: content.changed, locale: 'fi' },
      ],
    },
  })
  await write.publish('publication', publication)
  await nestPages(write)
})

const languages = ['en', 'fi', 'sv']

/** Three pages in every language, each under the one before. */
async function nestPages(write: ReturnType<typeof writer>): Promise<void> {
  let parent: string | undefined
  for (const name of ['top', 'middle', 'leaf']) {
    const written = (language: string) => ({
      title: `${name} ${language}`,
      slug: `${name}-${language}`,
      lead: 'A lead.',
      ...(parent && {
        parent: {
          connect: [
            { documentId: parent, locale: language },
          ],
        },
      }),
    })
    const page = await write.save('page', written('en'))
    for (const language of ['fi', 'sv'])
      await write.change('page', page, written(language), language)
    for (const language of languages)
      await write.publish('page', page, language)
    parent = page
  }
}

afterAll(() => cms?.stop())

interface Item { title: string, locale: string, documentId: string, newsItems: Item[] }
interface Data {
  newsItems: Item[]
  newsItem: Item | null
  newsItems_connection: { nodes: Item[], pageInfo: { total: number, pageCount: number } }
  publications: Item[]
  pages: (Address & { localizations: Address[] })[]
}

interface Address { locale: string, slug: string, parent: Address | null }

async function ask(name: Parameters<typeof asking>[0], variables: unknown): Promise<Data> {
  const { text, status } = await attempt(cms.url, {
    body: asking(name, variables),
  })
  expect(status, text).toBe(200)
  return (JSON.parse(text) as { data: Data }).data
}

const titles = (items: Item[]) => items.map(({ title, locale }) => `${locale}: ${title}`).sort()

describe('a document that lacks the asked language', () => {
  it.each([
    [
      'fi',
      ['en: Only English', 'fi: Muuttui', 'sv: Bara svenska'],
    ],
    [
      'sv',
      ['en: Changed later', 'en: Only English', 'sv: Bara svenska'],
    ],
    [
      'en',
      ['en: Changed later', 'en: Only English', 'sv: Bara svenska'],
    ],
  ])('is in the list in %s all the same, each document once', async (locale, expected) => {
    expect(titles((await ask('NewsList', { locale })).newsItems)).toEqual(expected)
  })

  it('counts, and pages do not repeat or skip', async () => {
    const { newsItems_connection: { pageInfo } } = await ask('NewsCount', { locale: 'fi' })
    expect(pageInfo).toMatchObject({ total: 3, pageCount: 2 })
    const pages = await Promise.all([1, 2, 3].map(page => ask('NewsList', {
      locale: 'fi',
      page,
      pageSize: 1,
      sort: ['title'],
    })))
    expect(pages.flatMap(({ newsItems }) => titles(newsItems))).toEqual(['sv: Bara svenska', 'fi: Muuttui', 'en: Only English'])
  })

  it('is found by its id', async () => {
    expect((await ask('NewsItem', { locale: 'fi', documentId: content.english })).newsItem).toMatchObject({ title: 'Only English', locale: 'en' })
    expect((await ask('NewsItem', { locale: 'en', documentId: content.swedish })).newsItem).toMatchObject({ title: 'Bara svenska', locale: 'sv' })
  })

  it('is found by the address it has, and by no other', async () => {
    expect((await ask('NewsBySlug', { locale: 'fi', slug: 'only-english' })).newsItems).toHaveLength(1)
    expect((await ask('NewsBySlug', { locale: 'fi', slug: 'muuttui' })).newsItems).toHaveLength(1)
    // There is a Finnish version, so the English address is not an address in Finnish.
    expect((await ask('NewsBySlug', { locale: 'fi', slug: 'changed-later' })).newsItems).toHaveLength(0)
  })

  it('appears once, in the language asked elsewhere, under a record that is related to all its versions', async () => {
    const { publications } = await ask('Publications', { locale: 'fi' })
    expect(publications.map(({ newsItems }) => titles(newsItems))).toEqual([
      ['fi: Muuttui'],
    ])
  })
})

describe('the address of a page under pages', () => {
  const address = ({ slug, parent }: Address): string => parent
    ? `${address(parent)}/${slug}`
    : slug

  it.each(languages)('is all in one language, for the page and for each translation, asked in %s', async (locale) => {
    const { pages } = await ask('Addresses', { locale })
    const leaf = pages.find(({ slug }) => slug === `leaf-${locale}`)
    const all = [
      leaf!,
      ...leaf!.localizations,
    ].map(each => `${each.locale}: ${address(each)}`)
    expect(all.toSorted()).toEqual(languages.map(language => `${language}: top-${language}/middle-${language}/leaf-${language}`))
  })
})
