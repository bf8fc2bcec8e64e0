import type { Cms } from '../setup/cms'
import type { Editors } from './support/editors'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCms } from '../setup/cms'
import { createDocument, makeEditors, paragraph, uploadPicture } from './support/editors'

const boardPage = 'api::board-page.board-page'
const collection = '/content-manager/collection-types'

let cms: Cms
let editors: Editors
/** What the patient board must not reach: made by the communications editor. */
const foreign = {
  news: '',
  topic: '',
  picture: 0,
  folder: 0,
}
let ownPage = ''

beforeAll(async () => {
  cms = await startCms()
  editors = await makeEditors(cms)
  const { communications, board } = editors
  foreign.topic = (await createDocument(communications, 'api::topic.topic', {
    name: { en: 'Hidden topic' },
    slug: 'hidden-topic',
  })).documentId
  foreign.news = (await createDocument(communications, 'api::news-item.news-item', {
    title: 'Hidden news',
    slug: 'hidden-news',
    lead: 'Not out yet',
    publishedOn: '2026-01-01',
  })).documentId
  foreign.picture = await uploadPicture(communications, 'hidden.png')
  const folder = await communications.request<{ data: { id: number } }>('POST', '/upload/folders', { name: 'Hidden folder', parent: null })
  foreign.folder = folder.body.data.id
  ownPage = (await createDocument(board, boardPage, {
    title: 'Our page',
    slug: 'our-page',
    lead: 'Who we are.',
    body: paragraph('Hello'),
  })).documentId
})

afterAll(() => cms.stop())

describe('the patient board’s editor', () => {
  it('writes, translates and publishes its own section, with a picture of its own', async () => {
    const { board } = editors
    const image = await uploadPicture(board)
    const saved = await board.request('PUT', `${collection}/${boardPage}/${ownPage}?locale=en`, {
      title: 'Our page',
      slug: 'our-page',
      lead: 'Who we are.',
      image,
    })
    expect(saved.status).toBe(200)
    const finnish = await board.request('PUT', `${collection}/${boardPage}/${ownPage}?locale=fi`, { title: 'Sivumme', slug: 'sivumme', lead: 'Keitä olemme.' })
    expect(finnish.status).toBe(200)
    for (const locale of ['en', 'fi']) {
      const published = await board.request('POST', `${collection}/${boardPage}/${ownPage}/actions/publish?locale=${locale}`, {})
      expect(published.status, locale).toBe(200)
    }
    const files = await board.request<{ results: { id: number }[] }>('GET', '/upload/files')
    expect(files.body.results.map(file => file.id)).toEqual([image])
    expect((await board.request('DELETE', `/upload/files/${image}`)).status, 'a page shows it').toBe(400)
    expect((await board.request('DELETE', `/upload/files/${image}?removal=confirmed`)).status).toBe(200)
  })

  it('asks for the numbers of the whole house, as the admin does for everybody, and gets none', async () => {
    const { status, body } = await editors.board.request('GET', '/admin/homepage/key-statistics')
    expect([status, body]).toEqual([
      200,
      { data: {} },
    ])
  })

  it.each([
    ['GET', '/admin/users'],
    ['GET', '/admin/users/1'],
    [
      'POST',
      '/admin/users',
      {
        email: 'x@example.org',
        firstname: 'x',
        lastname: 'y',
        roles: [1],
      },
    ],
    ['GET', '/admin/roles'],
    [
      'PUT',
      '/admin/roles/1/permissions',
      { permissions: [] },
    ],
    ['GET', '/admin/permissions'],
    ['GET', '/admin/api-tokens'],
    [
      'POST',
      '/admin/api-tokens',
      { name: 'mine', type: 'full-access', lifespan: null },
    ],
    [
      'POST',
      '/admin/admin-tokens',
      { name: 'mine', lifespan: null },
    ],
    ['GET', '/admin/transfer/tokens'],
    ['GET', '/admin/webhooks'],
    [
      'POST',
      '/admin/webhooks',
      {
        name: 'x',
        url: 'https://example.org',
        headers: {},
        events: ['entry.create'],
      },
    ],
    ['POST', '/admin/project-settings', {}],
    ['GET', '/admin/content-api/routes'],
    ['GET', '/content-releases'],
    ['GET', '/content-type-builder/content-types'],
    [
      'POST',
      '/i18n/locales',
      { name: 'German', code: 'de', isDefault: false },
    ],
    ['DELETE', '/i18n/locales/1'],
    [
      'PUT',
      '/content-manager/content-types/api::board-page.board-page/configuration',
      { settings: {}, layouts: {}, metadatas: {} },
    ],
    ['GET', '/content-manager/content-types/api::enquiry.enquiry/configuration'],
    ['GET', `${collection}/api::news-item.news-item`],
    ['GET', `${collection}/api::enquiry.enquiry`],
    ['GET', `${collection}/admin::user`],
    [
      'POST',
      `${collection}/api::news-item.news-item?locale=en`,
      { title: 'x', slug: 'x' },
    ],
    [
      'POST',
      `${collection}/api::page.page/actions/publish?locale=en`,
      { title: 'x', slug: 'x' },
    ],
    [
      'POST',
      `${collection}/api::page.page/actions/bulkPublish`,
      {
        documentIds: ['x'],
      },
    ],
    ['GET', '/content-manager/single-types/api::site.site?locale=en'],
    [
      'PUT',
      '/content-manager/single-types/api::site.site?locale=en',
      { name: 'x' },
    ],
    ['GET', '/content-manager/relations/api::news-item.news-item/topics'],
    ['GET', '/content-manager/relations/blocks.people/people'],
    ['GET', '/content-manager/relations/blocks.facts/facts?_q=a'],
    [
      'POST',
      '/content-manager/uid/check-availability?locale=en',
      { contentTypeUID: 'api::news-item.news-item', field: 'slug', value: 'hidden-news' },
    ],
    [
      'POST',
      '/content-manager/uid/generate?locale=en',
      {
        contentTypeUID: 'api::page.page',
        field: 'slug',
        data: { title: 'x' },
      },
    ],
    [
      'POST',
      '/i18n/content-manager/actions/get-non-localized-fields',
      { model: 'api::news-item.news-item', id: 1, locale: 'en' },
    ],
    ['GET', '/content-manager/history-versions?contentType=api::news-item.news-item'],
    [
      'POST',
      '/upload/folders',
      { name: 'x', parent: null },
    ],
    ['GET', '/upload/settings'],
    ['POST', '/publish-checks/site', {}],
    ['PUT', `${collection}/${boardPage}/%ff`, {}],
    [
      'POST',
      '/upload/actions/upload-from-urls',
      {
        urls: ['http://127.0.0.1/'],
      },
    ],
    [
      'POST',
      '/upload/actions/bulk-update',
      {
        updates: [
          {
            id: 1,
            fileInfo: { name: 'x' },
          },
        ],
      },
    ],
  ])('is refused %s %s', async (method, path, body?: object) => {
    const answer = await editors.board.request<object>(method, path, body)
    expect([400, 401, 403, 404, 405], JSON.stringify(answer.body)).toContain(answer.status)
    expect(JSON.stringify(answer.body)).not.toMatch(/hidden/i)
  })

  it.each([
    [
      'its entry',
      'GET',
      () => `${collection}/api::news-item.news-item/${foreign.news}?locale=en`,
    ],
    [
      'its entry',
      'PUT',
      () => `${collection}/api::news-item.news-item/${foreign.news}?locale=en`,
    ],
    [
      'its entry',
      'DELETE',
      () => `${collection}/api::news-item.news-item/${foreign.news}?locale=en`,
    ],
    [
      'its entry by the board’s type',
      'PUT',
      () => `${collection}/${boardPage}/${foreign.news}?locale=en`,
    ],
    [
      'its entry by a type in capitals',
      'GET',
      () => `/content-manager/Collection-Types/api::news-item.news-item/${foreign.news}?locale=en`,
    ],
    [
      'a copy of it',
      'POST',
      () => `${collection}/api::news-item.news-item/auto-clone/${foreign.news}`,
    ],
    [
      'its relations',
      'GET',
      () => `/content-manager/relations/api::news-item.news-item/${foreign.news}/topics`,
    ],
    [
      'its preview',
      'GET',
      () => `/content-manager/preview/url/api::news-item.news-item?documentId=${foreign.news}&locale=en&status=draft`,
    ],
    [
      'its picture',
      'GET',
      () => `/upload/files/${foreign.picture}`,
    ],
    [
      'its picture',
      'PUT',
      () => `/upload/files/${foreign.picture}`,
    ],
    [
      'its picture',
      'DELETE',
      () => `/upload/files/${foreign.picture}`,
    ],
    [
      'its folder',
      'GET',
      () => `/upload/folders/${foreign.folder}`,
    ],
    [
      'its folder',
      'PUT',
      () => `/upload/folders/${foreign.folder}`,
    ],
  ])('does not reach another editor’s work: %s by %s', async (_what, method, path) => {
    const answer = await editors.board.request<object>(method, path(), method === 'PUT'
      ? {
          title: 'Taken',
          name: 'Taken',
          fileInfo: { name: 'taken' },
        }
      : undefined)
    expect([400, 403, 404]).toContain(answer.status)
    expect(JSON.stringify(answer.body)).not.toMatch(/hidden/i)
  })

  it.each([
    [
      'GET',
      () => `${collection}/api::news-item.news-item/..%2F${boardPage}`,
    ],
    [
      'DELETE',
      () => `${collection}/api::news-item.news-item/..%2F${boardPage}`,
    ],
    [
      'GET',
      () => `/content-manager/relations/api::news-item.news-item/..%2F..%2Fcollection-types%2F${boardPage}/topics`,
    ],
    [
      'PUT',
      () => `/upload/folders/..%2Ffiles%2F${foreign.picture}`,
    ],
    [
      'PUT',
      () => '/admin/users/..%2Fusers%2Fme',
    ],
    [
      'GET',
      () => '/admin/users/..%5cme',
    ],
  ])('does not get past the wall by a path that the router reads otherwise: %s', async (method, path) => {
    const { status, body } = await editors.board.request(method, path(), method === 'PUT'
      ? {}
      : undefined)
    expect([status, body]).toEqual([
      404,
      expect.objectContaining({
        errors: [
          expect.objectContaining({
            extensions: { code: 'NOT_FOUND' },
          }),
        ],
      }),
    ])
  })

  it('removes and moves no files of others in bulk', async () => {
    const { board, communications } = editors
    const removed = await board.request('POST', '/upload/actions/bulk-delete', {
      fileIds: [foreign.picture],
      folderIds: [foreign.folder],
    })
    const moved = await board.request('POST', '/upload/actions/bulk-move', {
      fileIds: [foreign.picture],
      destinationFolderId: foreign.folder,
    })
    expect([removed.status, moved.status]).toEqual([403, 403])
    expect((await communications.request('GET', `/upload/files/${foreign.picture}`)).status).toBe(200)
  })

  it('puts no picture of others into its own page', async () => {
    const { board } = editors
    for (const image of [
      foreign.picture,
      { id: foreign.picture },
      {
        set: [
          { id: foreign.picture },
        ],
      },
      {
        connect: [foreign.picture],
      },
    ]) {
      const answer = await board.request<object>('PUT', `${collection}/${boardPage}/${ownPage}?locale=en`, { image })
      expect(JSON.stringify(answer.body), JSON.stringify(image)).not.toMatch(/hidden/i)
      expect(answer.status).toBe(403)
    }
  })

  it('sees nothing of others in lists, folders and the start page', async () => {
    const answers = await Promise.all([
      '/content-manager/homepage/recent-documents?action=update',
      '/content-manager/homepage/recent-documents?action=publish',
      '/content-manager/homepage/count-documents',
      '/upload/files',
      '/upload/files?_q=hidden',
      '/upload/folders',
      '/upload/folder-structure',
      `${collection}/${boardPage}?locale=en&populate=*`,
    ].map(path => editors.board.request<object>('GET', path)))
    for (const { status, body } of answers) {
      expect(status).toBe(200)
      expect(JSON.stringify(body)).not.toMatch(/hidden|news-item/i)
    }
  })
})
