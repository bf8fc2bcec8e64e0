import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mainFieldOf, translatedTitleOf } from '../../cms/src/editing/field-hints/layout'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { cmsRoot } from '../setup/paths'
import { readModel } from './rules/model'

interface Attribute { type: string, target?: string, component?: string }
interface Entry extends Record<string, Record<string, string> | undefined> {}
interface Picked { results: { id: number, documentId: string, slug?: string }[] }

const model = readModel(cmsRoot)
const attributesOf = (name: string): Record<string, Attribute> => model.find(part => part.name === name)?.attributes ?? {}
const relations = model.flatMap(({ name }) => Object.entries(attributesOf(name)).flatMap(([field, { target = '' }]) => target.startsWith('api::')
  ? [
      { name, field, target: target.split('.').at(-1) ?? '' },
    ]
  : []))

/** As the content manager names it in its addresses. */
function uidOf(name: string): string {
  return name.includes('.')
    ? name
    : `api::${name}.${name}`
}

it('everything that can be chosen is called by a title or a name', () => {
  const targets = [
    ...new Set(relations.map(({ target }) => target)),
  ]
  expect(targets.length).toBeGreaterThan(8)
  expect(targets.filter(target => translatedTitleOf(attributesOf(target)) === undefined
    && !/^(?:title|name|displayName)$/.test(mainFieldOf(attributesOf(target))))).toEqual([])
})

describe('what can be chosen', () => {
  let cms: Cms
  let admin: AdminClient

  beforeAll(async () => {
    cms = await startCms({ seed: true })
    admin = await adminClient({ url: cms.url, ...cms.admin })
  })
  afterAll(() => cms?.stop())

  async function speak(language: string): Promise<void> {
    const { status } = await admin.request('PUT', '/admin/users/me', { preferedLanguage: language })
    expect(status).toBe(200)
  }

  async function pick(name: string, field: string, question = ''): Promise<Picked['results']> {
    const { status, body } = await admin.request<Picked>('GET', `/content-manager/relations/${uidOf(name)}/${field}?pageSize=100&locale=fi${question}`)
    expect(status, `${name}.${field}`).toBe(200)
    return body.results
  }

  const translated = relations.filter(({ target }) => translatedTitleOf(attributesOf(target)) !== undefined)

  async function entryOf(target: string, documentId = ''): Promise<Entry> {
    const { body } = await admin.request<{ data: Entry }>('GET', `/content-manager/collection-types/${uidOf(target)}/${documentId}`)
    return body.data
  }

  it('is shown in the language of the account, whichever field it is chosen in', async () => {
    for (const language of ['en', 'fi', 'sv']) {
      await speak(language)
      for (const { name, field, target } of translated) {
        const [first] = await pick(name, field)
        const entry = await entryOf(target, first?.documentId)
        expect(first?.slug, `${name}.${field}`).toBe(entry[translatedTitleOf(attributesOf(target)) ?? '']?.[language])
      }
    }
  })

  it('is found by the words of any language, and by its short name', async () => {
    await speak('fi')
    for (const { name, field, target } of translated.filter(({ target }, index) => translated.findIndex(other => other.target === target) === index)) {
      const [first] = await pick(name, field)
      const entry = await entryOf(target, first?.documentId)
      const { en, fi, sv } = entry[translatedTitleOf(attributesOf(target)) ?? ''] ?? {}
      for (const words of [en, fi, sv, entry.slug]) {
        const found = await pick(name, field, `&_filter=$containsi&_q=${encodeURIComponent(String(words))}`)
        expect(found.map(({ documentId }) => documentId), String(words)).toContain(first?.documentId)
      }
      expect(await pick(name, field, '&_q=qqqq')).toEqual([])
    }
  })

  it('what is chosen already is shown by its title, too', async () => {
    await speak('fi')
    const [chosen] = await pick('news-item', 'topics')
    const made = await admin.request<{ data: { documentId: string } }>('POST', '/content-manager/collection-types/api::news-item.news-item?locale=fi', {
      title: 'Otsikko',
      slug: 'otsikko',
      topics: {
        connect: [chosen],
      },
    })
    const { body } = await admin.request<Picked>('GET', `/content-manager/relations/api::news-item.news-item/${made.body.data.documentId}/topics?locale=fi`)
    expect(body.results.map(({ slug }) => slug)).toEqual([chosen?.slug])
  })

  it.each(['fact', 'topic', 'download'])('the list of each %s finds titles', async (name) => {
    const list = `/content-manager/collection-types/${uidOf(name)}?pageSize=100`
    const { body: all } = await admin.request<{ results: Record<string, Record<string, string>>[] }>('GET', list)
    const title = translatedTitleOf(attributesOf(name)) ?? ''
    const words = all.results[0]?.[title]?.fi ?? ''
    expect(words).not.toBe('')
    const { body: found } = await admin.request<{ results: { documentId: string }[] }>('GET', `${list}&_q=${encodeURIComponent(words)}`)
    expect(found.results.map(({ documentId }) => documentId)).toContain(all.results[0]?.documentId)
    const { body: none } = await admin.request<{ results: object[] }>('GET', `${list}&_q=qqqq`)
    expect(none.results).toEqual([])
  })

  it.each([
    [
      'en',
      ['English', 'Finnish', 'Swedish'],
      'News item',
    ],
    [
      'fi',
      ['Englanti', 'Suomi', 'Ruotsi'],
      'Uutinen',
    ],
    [
      'sv',
      ['Engelska', 'Finska', 'Svenska'],
      'Nyhet',
    ],
  ])('languages of content and the types that use something are called by their names in %s', async (language, names, newsItem) => {
    await speak(language)
    const { body: told } = await admin.request<{ code: string, name: string }[]>('GET', '/i18n/locales')
    expect(told.toSorted((one, other) => one.code.localeCompare(other.code)).map(({ name }) => name)).toEqual(names)
    const [topic] = await pick('news-item', 'topics')
    await admin.request('POST', '/content-manager/collection-types/api::news-item.news-item?locale=fi', {
      title: `Used in ${language}`,
      slug: `used-in-${language}`,
      topics: {
        connect: [topic],
      },
    })
    const { body: uses } = await admin.request<{ users: { title: string, typeName: string }[] }>('GET', `/where-used/${uidOf('topic')}/${topic?.documentId}`)
    expect(uses.users.find(({ title }) => title === `Used in ${language}`)?.typeName).toBe(newsItem)
  })
})
