import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import type { Editors } from './support/editors'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCms } from '../setup/cms'
import { stackInLog } from '../setup/server-log'
import { createDocument, makeEditors } from './support/editors'

const boardPage = 'api::board-page.board-page'
const topic = 'api::topic.topic'
const collection = '/content-manager/collection-types'

interface Saved { data: Record<string, unknown> & { documentId: string, id: number } }
interface Refused { error: { message: string, details: { code?: string, rival?: { documentId: string }, errors?: { path: string[] }[] } } }

let cms: Cms
let editors: Editors

beforeAll(async () => {
  cms = await startCms()
  editors = await makeEditors(cms)
})

afterAll(() => cms.stop())

describe('what only the system writes', () => {
  const forged = {
    id: 4711,
    documentId: 'aaaaaaaaaaaaaaaaaaaaaaaa',
    createdAt: '2001-01-01T00:00:00.000Z',
    updatedAt: '2001-01-01T00:00:00.000Z',
    publishedAt: '2001-01-01T00:00:00.000Z',
    firstPublishedAt: '2001-01-01T00:00:00.000Z',
    createdBy: 1,
    updatedBy: 1,
    locale: 'sv',
    localizations: ['bbbbbbbbbbbbbbbbbbbbbbbb'],
  }

  it('stays out of reach when a page is created, changed and published', async () => {
    const { board } = editors
    const other = await createDocument(board, boardPage, { title: 'Other', slug: 'other' })
    const made = await createDocument(board, boardPage, {
      title: 'Mine',
      slug: 'mine',
      lead: 'What we do.',
      ...forged,
      documentId: other.documentId,
    })
    expect(made.documentId).not.toBe(other.documentId)
    expect(made).not.toMatchObject({ id: 4711 })
    for (const path of [`${made.documentId}`, `${made.documentId}/actions/publish`]) {
      const answer = await board.request<Saved>(path.endsWith('publish')
        ? 'POST'
        : 'PUT', `${collection}/${boardPage}/${path}?locale=en`, {
        title: 'Mine',
        slug: 'mine',
        lead: 'What we do.',
        ...forged,
        documentId: other.documentId,
      })
      expect(answer.status).toBe(200)
      expect(answer.body.data).toMatchObject({ documentId: made.documentId, locale: 'en' })
      expect(answer.body.data.createdAt).not.toContain('2001')
      expect(answer.body.data.updatedAt).not.toContain('2001')
      expect(answer.body.data.publishedAt ?? '').not.toContain('2001')
      expect(answer.body.data.createdBy).not.toMatchObject({ id: 1 })
    }
    const untouched = await board.request<Saved>('GET', `${collection}/${boardPage}/${other.documentId}?locale=en`)
    expect(untouched.body.data.title).toBe('Other')
  })

  it('keeps a record free of a language', async () => {
    const { communications } = editors
    const made = await createDocument(communications, topic, {
      name: { en: 'Genomics' },
      slug: 'genomics',
      locale: 'sv',
    })
    expect(made).toMatchObject({ locale: null })
  })
})

describe('who wrote an entry', () => {
  it('cannot be asked about by an editor', async () => {
    const { communications } = editors
    await createDocument(communications, topic, {
      name: { en: 'Ethics' },
      slug: 'ethics',
    })
    const all = await communications.request<{ results: unknown[] }>('GET', `${collection}/${topic}`)
    for (const query of [
      'filters[createdBy][email][$startsWith]=zzz',
      'filters[$and][0][createdBy][id][$eq]=99',
      'filters[$or][0][updatedBy][password][$startsWith]=zzz',
      'filters[$not][createdBy][id][$notNull]=true',
      'sort=createdBy.email:asc',
      'sort[0]=createdBy.password',
    ]) {
      const answer = await communications.request<{ results: unknown[] }>('GET', `${collection}/${topic}?${query}`)
      expect(answer.status, query).toBe(200)
      expect(answer.body.results, query).toHaveLength(all.body.results.length)
    }
  })

  it('is told by no answer beyond a name', async () => {
    const { communications, board } = editors
    for (const [client, uid] of [
      [communications, topic],
      [board, boardPage],
    ] as const) {
      const answer = await client.request<object>('GET', `${collection}/${uid}?populate[createdBy][fields][0]=email&populate=*`)
      expect(JSON.stringify(answer.body)).not.toMatch(/password|resetPasswordToken|registrationToken|@example\.org/)
    }
  })
})

it('what nothing can be made of is refused in words, and no news for the log', async () => {
  const { administrator, communications } = editors
  const redirect = await createDocument(administrator, 'api::redirect.redirect', { from: '/old-place', to: 'https://example.org/' })
  const redirects = `${collection}/api::redirect.redirect`
  const slug = { contentTypeUID: 'api::news-item.news-item', field: 'slug' }
  const ofObject = {
    ...slug,
    contentTypeUID: 'constructor',
    data: {},
    value: 'x',
  }
  const bulk = {
    documentIds: [redirect.documentId],
  }
  const before = cms.output().length
  const refused: [string, object][] = [
    ['/admin/permissions/check', {}],
    [
      '/admin/permissions/check',
      { permissions: null },
    ],
    [
      '/content-manager/uid/generate',
      { data: null },
    ],
    [
      '/content-manager/uid/generate',
      { ...slug, data: null },
    ],
    ['/content-manager/uid/generate', ofObject],
    ['/content-manager/uid/check-availability', ofObject],
    [
      `${redirects}/actions/publish`,
      { from: '/another', to: 'https://example.org/' },
    ],
    [`${redirects}/actions/bulkPublish`, bulk],
    ...[
      'publish',
      'unpublish',
      'discard',
    ].map((action): [string, object] => [`${redirects}/${redirect.documentId}/actions/${action}`, {}]),
  ]
  for (const [path, body] of refused)
    expect((await administrator.request('POST', path, body)).status, `${path} ${JSON.stringify(body)}`).toBe(400)
  const proposed = await administrator.request<{ data: string }>('POST', '/content-manager/uid/generate', {
    ...slug,
    data: {
      title: { is: 'no text' },
    },
  })
  expect([proposed.status, proposed.body.data]).toEqual([200, 'news-item'])
  const relations = '/content-manager/relations'
  expect((await administrator.request('GET', `${relations}/api::news-item.news-item/nothing/topics`)).status).toBe(404)
  expect((await communications.request('GET', `${relations}/admin::user/1/roles`)).status).toBe(403)
  expect(cms.output().slice(before)).not.toMatch(stackInLog)
})

describe('the home page of the admin', () => {
  it('leaves the content types of the running CMS as they are, whoever opens it', async () => {
    const { board, communications } = editors
    const { documentId } = await createDocument(board, boardPage, { title: 'Kept', slug: 'kept' })
    for (const account of [board, communications]) {
      for (const path of ['/admin/guided-tour-meta', '/admin/homepage/key-statistics'])
        expect((await account.request('GET', path)).status, path).toBe(200)
      expect((await account.request('GET', `${collection}/${boardPage}/${documentId}?locale=en`)).status).toBe(200)
    }
  })
})

describe('the slug that the admin proposes', () => {
  it.each([
    ['Syöpä ja Åbo', 'syopa-ja-abo'],
    ['ÄITI ÖLJY Ålands sjö', 'aiti-oljy-alands-sjo'],
  ])('spells «%s» as in Finland: %s', async (title, slug) => {
    for (const [type, titleField] of [
      ['page', 'title'],
      ['news-item', 'title'],
      ['partner', 'name'],
    ] as const) {
      const { status, body } = await editors.communications.request<{ data: string }>('POST', '/content-manager/uid/generate?locale=fi', {
        contentTypeUID: `api::${type}.${type}`,
        field: 'slug',
        data: { [titleField]: title },
      })
      expect([status, body.data], type).toEqual([200, slug])
    }
  })
})

describe('the slug that the admin proposes beside others', () => {
  it('is free in every language, but for what the document itself has in another', async () => {
    const { communications } = editors
    const [uid, other] = ['api::news-item.news-item', 'api::page.page']
    const { documentId } = await createDocument(communications, uid, {
      title: 'Sama nimi',
      slug: 'sama-nimi',
      lead: 'Alku.',
      publishedOn: '2026-01-01',
    }, 'fi')
    const proposed = async (contentTypeUID: string, locale: string, id: string) => (await communications.request<{ data: string }>('POST', `/content-manager/uid/generate?locale=${locale}`, {
      contentTypeUID,
      field: 'slug',
      data: { id, title: 'Sama nimi' },
    })).body.data
    for (const locale of ['fi', 'sv', 'en']) {
      expect(await proposed(uid, locale, ''), locale).toBe('sama-nimi-2')
      expect(await proposed(uid, locale, documentId), locale).toBe('sama-nimi')
      expect(await proposed(other, locale, ''), locale).toBe('sama-nimi')
    }
  })
})

describe('a duplicate', () => {
  interface Opened { data: { title: string, slug: string, lead: string, status: string } }
  const uid = 'api::news-item.news-item'
  const duplicate = (account: AdminClient, id: string) => account.request<{ data: { documentId: string } }>('POST', `${collection}/${uid}/auto-clone/${id}?locale=en`, {})

  it('has all languages, a title that says what it is, and an address of its own, and can be published', async () => {
    const { communications } = editors
    const texts = {
      en: ['To be copied', 'Copy of To be copied'],
      fi: ['Kopioitava', 'Kopio: Kopioitava'],
      sv: ['Att kopiera', 'Kopia av Att kopiera'],
    }
    const { documentId } = await createDocument(communications, uid, {
      title: texts.en[0],
      slug: 'to-be-copied',
      lead: 'Lead in en.',
      publishedOn: '2026-01-01',
    })
    for (const locale of ['fi', 'sv'] as const) {
      const { status } = await communications.request('PUT', `${collection}/${uid}/${documentId}?locale=${locale}`, { title: texts[locale][0], slug: `to-be-copied-${locale}`, lead: `Lead in ${locale}.` })
      expect(status).toBe(200)
    }
    for (const number of [2, 3]) {
      const made = await duplicate(communications, documentId)
      expect(made.status).toBe(200)
      expect(made.body.data.documentId).not.toBe(documentId)
      for (const [locale, [, title]] of Object.entries(texts)) {
        const opened = `${collection}/${uid}/${made.body.data.documentId}`
        const { body } = await communications.request<Opened>('GET', `${opened}?locale=${locale}`)
        expect(body.data).toMatchObject({
          title,
          slug: `to-be-copied${locale === 'en'
            ? ''
            : `-${locale}`}-${number}`,
          lead: `Lead in ${locale}.`,
          status: 'draft',
        })
        expect((await communications.request('POST', `${opened}/actions/publish?locale=${locale}`, {})).status).toBe(200)
      }
    }
  })

  it('is made by whoever may make such entries, of what there is', async () => {
    const { documentId } = await createDocument(editors.communications, uid, {
      title: 'Not for all',
      slug: 'not-for-all',
      lead: 'Lead.',
      publishedOn: '2026-01-01',
    })
    expect((await duplicate(editors.board, documentId)).status).toBe(403)
    expect((await duplicate(editors.communications, 'abcdefghijklmnopqrstuvwx')).status).toBe(404)
  })
})

describe('two published documents with one slug', () => {
  it('is refused in words that name the other, at its field', async () => {
    const { communications } = editors
    const first = await createDocument(communications, 'api::page.page', { title: 'About us', slug: 'about', lead: 'Who we are.' })
    const second = await createDocument(communications, 'api::page.page', { title: 'About them', slug: 'about', lead: 'Who they are.' })
    const publish = (id: string) => communications.request<Refused>('POST', `${collection}/api::page.page/${id}/actions/publish?locale=en`, {})
    expect((await publish(first.documentId)).status).toBe(200)
    const refused = await publish(second.documentId)
    expect(refused.status).toBe(400)
    expect(refused.body.error.message).toContain('About us')
    expect(refused.body.error.details).toMatchObject({
      code: 'SLUG_TAKEN',
      rival: { documentId: first.documentId },
    })
    expect(refused.body.error.details.errors?.[0]?.path).toEqual(['slug'])
    expect((await publish(first.documentId)).status).toBe(200)
  })

  it('does not come about when six are published at once', async () => {
    const { board } = editors
    const pages = await Promise.all(Array.from({ length: 6 }, (_, index) => createDocument(board, boardPage, { title: `Race ${index}`, slug: 'race', lead: 'A lead.' })))
    const answers = await Promise.all(pages.map(({ documentId }) => board.request<Refused>('POST', `${collection}/${boardPage}/${documentId}/actions/publish?locale=en`, {})))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const { body } of answers.filter(({ status }) => status !== 200))
      expect(body.error.message).toMatch(/“race” is taken.*Race \d/)
    const published = await board.request<{ results: { slug: string }[] }>('GET', `${collection}/${boardPage}?locale=en&status=published&filters[slug][$eq]=race`)
    expect(published.body.results).toHaveLength(1)
  })

  it('is refused across languages too: where one lacks a language, both would have one address', async () => {
    const { board } = editors
    const english = await createDocument(board, boardPage, { title: 'About POTKU', slug: 'potku', lead: 'A lead.' })
    const finnish = await createDocument(board, boardPage, { title: 'POTKUsta', slug: 'potku', lead: 'A lead.' }, 'fi')
    const publish = (id: string, locale: string, data = {}) => board.request<Refused>('POST', `${collection}/${boardPage}/${id}/actions/publish?locale=${locale}`, data)
    expect((await publish(english.documentId, 'en')).status).toBe(200)
    const refused = await publish(finnish.documentId, 'fi')
    expect(refused.status).toBe(400)
    expect(refused.body.error.message).toMatch(/«potku» is taken.*«About POTKU».*\(en\)/)
    expect(refused.body.error.details).toMatchObject({
      code: 'SLUG_TAKEN',
      rival: { documentId: english.documentId, locale: 'en' },
    })
    expect(refused.body.error.details.errors?.[0]?.path).toEqual(['slug'])

    const { body: { outcomes } } = await board.request<{ outcomes: { problem: string | null }[] }>('POST', '/bulk-actions/publish', {
      type: boardPage,
      documentIds: [finnish.documentId],
      locales: ['fi'],
    })
    expect(outcomes[0]?.problem).toMatch(/«potku» is taken/)

    // The versions of one document may share it, and another address is as free as ever.
    const translated = await board.request(
      'PUT',
      `${collection}/${boardPage}/${english.documentId}?locale=fi`,
      { title: 'Tietoa POTKUsta', slug: 'potku', lead: 'A lead.' },
    )
    expect(translated.status).toBe(200)
    expect((await publish(english.documentId, 'fi')).status).toBe(200)
    expect((await publish(finnish.documentId, 'fi', { title: 'POTKUsta', slug: 'potkusta', lead: 'A lead.' })).status).toBe(200)
  })

  it('from before that rule stay, and take no further language', async () => {
    const { board } = editors
    const english = await createDocument(board, boardPage, { title: 'Of old', slug: 'of-old', lead: 'A lead.' })
    const finnish = await createDocument(board, boardPage, { title: 'Vanha', slug: 'vanha', lead: 'A lead.' }, 'fi')
    const publish = (id: string, locale: string, data = {}) => board.request<Refused>('POST', `${collection}/${boardPage}/${id}/actions/publish?locale=${locale}`, data)
    for (const [{ documentId }, locale] of [
      [english, 'en'],
      [finnish, 'fi'],
    ] as const)
      expect((await publish(documentId, locale)).status).toBe(200)
    const database = new DatabaseSync(join(cms.dataDir, 'cms.db'))
    database.prepare('update board_pages set slug = ? where document_id = ?').run('of-old', finnish.documentId)
    database.close()
    expect((await publish(finnish.documentId, 'fi', { title: 'Vanha, muutettu', slug: 'of-old', lead: 'A lead.' })).status).toBe(200)
    expect((await publish(finnish.documentId, 'sv', { title: 'Gammal', slug: 'of-old', lead: 'A lead.' })).status).toBe(400)
  })
})

describe('an address', () => {
  const news = 'api::news-item.news-item'
  const page = 'api::page.page'

  it('is refused where it is none, by whichever way it is written', async () => {
    const { communications } = editors
    const good = await createDocument(communications, news, {
      title: 'Good',
      slug: 'good-address',
      lead: 'Lead.',
      publishedOn: '2026-01-01',
    })
    for (const slug of [
      'index.html',
      'index.html.gz',
      'a.',
      '__proto__',
      '_nuxt',
      'Capital',
      'a--b',
      'ä',
      '..',
      'a/b',
    ]) {
      const tries = [
        ['POST', `${collection}/${news}?locale=en`],
        ['PUT', `${collection}/${news}/${good.documentId}?locale=en`],
        ['PUT', `${collection}/${news}/${good.documentId}?locale=fi`],
        ['POST', `${collection}/${news}/${good.documentId}/actions/publish?locale=en`],
        ['POST', `${collection}/${news}/clone/${good.documentId}?locale=en`],
      ] as const
      for (const [method, path] of tries) {
        const { status, body } = await communications.request<Refused>(method, path, {
          title: 'Bad',
          slug,
          lead: 'Lead.',
          publishedOn: '2026-01-01',
        })
        expect([status, body.error?.details?.code], `${method} ${path} ${slug}`).toEqual([400, 'BAD_SLUG'])
        expect(body.error.details.errors?.[0]?.path).toEqual(['slug'])
      }
    }
    expect((await communications.request('POST', `${collection}/${news}/${good.documentId}/actions/publish?locale=en`, {})).status).toBe(200)
  })

  it('of a section is the section’s', async () => {
    const { communications } = editors
    const home = await createDocument(communications, page, {
      title: 'Front page',
      slug: 'front-page',
      lead: 'A lead.',
      isHome: true,
    })
    expect((await communications.request('POST', `${collection}/${page}/${home.documentId}/actions/publish?locale=en`, {})).status).toBe(200)
    for (const [slug, parent] of [
      ['news', null],
      ['uutiset', null],
      [
        'news',
        {
          connect: [home],
        },
      ],
    ] as const) {
      const { documentId } = await createDocument(communications, page, {
        title: 'News',
        slug,
        lead: 'A lead.',
        parent,
      })
      const { status, body } = await communications.request<Refused>('POST', `${collection}/${page}/${documentId}/actions/publish?locale=en`, {})
      expect([status, body.error.details.code]).toEqual([400, 'BAD_SLUG'])
      expect(body.error.message).toMatch(/section/)
    }
  })

  it.each([
    ['en', 'Ihon\u00ADsyövän ﬁnnish β-blocker: 10⁶ cells', 'ihonsyovan-finnish-beta-blocker-10-6-cells'],
    ['fi', 'Syöpä & sydän', 'syopa-ja-sydan'],
    ['sv', 'Cancer & hjärta', 'cancer-och-hjarta'],
    ['en', 'Cancer & heart', 'cancer-and-heart'],
    [
      'en',
      `${'long '.repeat(39)}title`,
      expect.stringMatching(/^(?:long-){10,23}long$/),
    ],
    [
      'en',
      '王小明',
      expect.stringMatching(/^[a-z0-9-]+$/),
    ],
  ])('is proposed in %s for «%s»', async (locale, title, slug) => {
    const { body } = await editors.communications.request<{ data: string }>('POST', `/content-manager/uid/generate?locale=${locale}`, {
      contentTypeUID: news,
      field: 'slug',
      data: { title },
    })
    expect(body.data).toEqual(slug)
  })
})

it('a text of one line is kept without the letters that nobody sees, and a title of nothing is none', async () => {
  const { communications } = editors
  const type = 'api::news-item.news-item'
  const saved = await createDocument(communications, type, {
    title: ' Keuh\u00ADko\u200Bsyöpä ja IL\u20116\n',
    slug: 'cleaned',
    lead: 'Lead.',
    publishedOn: '2026-01-01',
  })
  expect(saved.title).toBe('Keuhkosyöpä ja IL-6')
  for (const title of ['\u200B', '   ', '\u2800']) {
    const { status } = await communications.request('POST', `${collection}/${type}/${saved.documentId}/actions/publish?locale=en`, {
      title,
      slug: 'cleaned',
      lead: 'Lead.',
      publishedOn: '2026-01-01',
    })
    expect(status, JSON.stringify(title)).toBe(400)
  }
})
