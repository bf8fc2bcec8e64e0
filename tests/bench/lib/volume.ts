import { createHmac } from 'node:crypto'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { secrets } from './platform.ts'

/** The key by which a stock server is asked; it has no public door of its own. */
export const READ_KEY = 'bench-read-key'

const NEWS = 'news_items'
/** A made document has its English text; every second one a Finnish, every fourth a Swedish one. */
const LANGUAGES = [
  { locale: 'en', every: 1 },
  { locale: 'fi', every: 2 },
  { locale: 'sv', every: 4 },
]

/**
 * Copies a seeded data folder and makes up news items in it until there are so many, each as a draft and published,
 * with two topics and a picture. Written straight to the database: thousands take a second.
 */
export function makeVolume(seeded: string, dataDir: string, items: number): void {
  cpSync(seeded, dataDir, { recursive: true })
  const db = new DatabaseSync(join(dataDir, 'cms.db'))
  db.exec(`delete from ${NEWS}; begin`)
  for (const { locale, every } of LANGUAGES) {
    for (const published of ['null', 'n.at'])
      db.exec(insertNews(items, locale, every, published))
  }
  const [drafts, published] = ['null', 'not null'].map(state => `select row_number() over (order by id) - 1 as place, id from topics where published_at is ${state}`)
  for (const topics of [
    { of: drafts, where: 'published_at is null' },
    { of: published, where: 'published_at is not null' },
  ]) {
    for (const turn of [0, 1]) {
      db.exec(`insert into news_items_topics_lnk (news_item_id, topic_id, topic_ord)
        select item.id, topic.id, ${turn + 1} from ${NEWS} item
        join (${topics.of}) topic on topic.place = (cast(substr(item.document_id, 6) as integer) + ${turn}) % (select count(*) from (${topics.of}))
        where item.${topics.where}`)
    }
  }
  db.exec(`insert into files_related_mph (file_id, related_id, related_type, field, "order")
    select (select min(id) from files), id, 'api::news-item.news-item', 'image', 1 from ${NEWS};
    commit; vacuum`)
  addReadKey(db)
  db.close()
}

function insertNews(items: number, locale: string, every: number, publishedAt: string): string {
  return `with recursive n(i, at) as (
      select 1, ${Date.now()} union all select i + 1, at from n where i < ${items}
    )
    insert into ${NEWS} (document_id, title, slug, published_on, lead, body, sample, language_check, created_at, updated_at, published_at, locale)
    select printf('bench%019d', i), 'Sample news item ' || i, 'sample-news-item-' || i, date('2026-01-01', '-' || (i % 3650) || ' days'),
      'A made-up item that measures how the site copes with many.',
      '[{"type":"paragraph","children":[{"type":"text","text":"A made-up text."}]}]', 1, 'checked', n.at, n.at, ${publishedAt}, '${locale}'
    from n where i % ${every} = 0`
}

function addReadKey(db: DatabaseSync): void {
  const hash = createHmac('sha512', secrets.API_TOKEN_SALT).update(READ_KEY).digest('hex')
  const now = Date.now()
  db.prepare(`insert into strapi_api_tokens (document_id, name, kind, type, access_key, last_used_at, created_at, updated_at, published_at)
    values ('bench', 'bench', 'content-api', 'read-only', ?, ?, ?, ?, ?)`).run(hash, now, now, now, now)
}

/** A stock Strapi has the indexes that the model declares, not those that our code adds: they are the partial ones. */
export function dropOurIndexes(dataDir: string): void {
  const db = new DatabaseSync(join(dataDir, 'cms.db'))
  for (const { name } of db.prepare('select name from sqlite_master where type = \'index\' and sql like \'% where published_at is %\'').all())
    db.exec(`drop index "${String(name)}"`)
  db.close()
}
