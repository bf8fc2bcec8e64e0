import type { Cms } from '../setup/cms'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { createDocument } from './support/editors'

const newsItem = 'api::news-item.news-item'

/** The folder of a stopped CMS that holds one published news item. */
let dataDir: string

beforeAll(async () => {
  const cms = await startCms()
  const administrator = await adminClient({ url: cms.url, ...cms.admin })
  const news = await createDocument(administrator, newsItem, {
    title: 'First',
    slug: 'first',
    lead: 'News',
    publishedOn: '2026-01-01',
    changeNote: 'Corrected',
  })
  await administrator.request('POST', `/content-manager/collection-types/${newsItem}/${news.documentId}/actions/publish?locale=en`, {})
  await cms.stop()
  dataDir = cms.dataDir
})

function database<T>(work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(join(dataDir, 'cms.db'))
  try {
    return work(db)
  }
  finally {
    db.close()
  }
}

async function outputOfStart(): Promise<string> {
  const cms: Cms = await startCms({ dataDir })
  await cms.stop()
  return cms.output()
}

interface StoredTable { name: string, columns: { name: string, type: string, args: unknown[], notNullable: boolean }[] }

/** As if the model that started last had had this field. */
function rememberColumn(table: string, name: string) {
  database((db) => {
    const row = db.prepare('select id, schema from strapi_database_schema order by id desc limit 1').get() as { id: number, schema: string }
    const stored = JSON.parse(row.schema) as { tables: StoredTable[] }
    stored.tables.find(item => item.name === table)?.columns.push({
      name,
      type: 'string',
      args: [],
      notNullable: false,
    })
    db.prepare('update strapi_database_schema set schema = ?, hash = ? where id = ?').run(JSON.stringify(stored), 'earlier', row.id)
  })
}

describe('the database', () => {
  it('itself refuses a second published document with the slug, and a second version', () => {
    database((db) => {
      const copy = (changes: string) => db.exec(`insert into news_items (document_id, slug, locale, published_at, title) select ${changes} from news_items where published_at is not null`)
      expect(() => copy(`'other', slug, locale, published_at, title`)).toThrow(/UNIQUE/)
      expect(() => copy(`document_id, 'another', locale, published_at, title`)).toThrow(/UNIQUE/)
      expect(() => copy(`document_id, 'another', locale, null, title`)).toThrow(/UNIQUE/)
    })
  })
})

describe('a start', () => {
  it('is refused when a field with content has gone from the model', async () => {
    database(db => db.exec(`alter table news_items add column summary varchar(255); update news_items set summary = 'Kept'`))
    rememberColumn('news_items', 'summary')
    const refusal = startCms({ dataDir })
    await expect(refusal).rejects.toThrow(/news_items\.summary with 2 values/)
    await expect(refusal).rejects.toThrow(/cms\/database\/migrations/)
    expect(database(db => db.prepare('select summary from news_items').all())).toEqual([
      { summary: 'Kept' },
      { summary: 'Kept' },
    ])
  })

  it('is allowed once a migration has said what becomes of it', async () => {
    database(db => db.exec('alter table news_items drop column summary'))
    expect(await outputOfStart()).not.toMatch(/does not start/)
  })

  it('is allowed when the field that has gone is empty', async () => {
    database(db => db.exec('alter table news_items add column teaser varchar(255)'))
    rememberColumn('news_items', 'teaser')
    expect(await outputOfStart()).not.toMatch(/does not start/)
  })

  it('is refused when a type would change so that values are lost', async () => {
    database(db => db.exec(`alter table news_items rename column change_note to kept; alter table news_items add column change_note json; update news_items set change_note = '{"a":1}'`))
    rememberColumn('news_items', 'kept')
    await expect(startCms({ dataDir })).rejects.toThrow(/news_items\.change_note.*type would change/)
    database(db => db.exec('alter table news_items drop column change_note; alter table news_items rename column kept to change_note'))
    expect(await outputOfStart()).not.toMatch(/does not start/)
  })

  it('warns of a required field that published entries lack', async () => {
    database(db => db.exec('update news_items set lead = null where published_at is not null'))
    expect(await outputOfStart()).toMatch(/1 published «News item» entry lacks the required field «lead»/)
  })

  it('names what is published at an address that could not be chosen today', async () => {
    database(db => db.exec('update news_items set slug = \'index.html\' where published_at is not null'))
    expect(await outputOfStart()).toMatch(/1 published «News item» .*«index\.html»/)
  })

  it.each([
    ['APP_KEYS', '', /APP_KEYS is missing/],
    ['APP_KEYS', 'toBeModified1,toBeModified2', /APP_KEYS is an example/],
    ['ADMIN_JWT_SECRET', 'tobemodified', /ADMIN_JWT_SECRET is an example/],
    ['API_TOKEN_SALT', 'short', /API_TOKEN_SALT is too short/],
    ['TRANSFER_TOKEN_SALT', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa', /TRANSFER_TOKEN_SALT is too short or too simple/],
    ['ENCRYPTION_KEY', '', /ENCRYPTION_KEY is missing/],
    ['PREVIEW_SECRET', 'changeme', /PREVIEW_SECRET is an example/],
  ])('is refused in production when %s is «%s»', async (name, value, message) => {
    await expect(startCms({
      dataDir,
      env: { [name]: value },
    })).rejects.toThrow(message)
  })
})
