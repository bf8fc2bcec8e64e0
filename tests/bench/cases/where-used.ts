import type { Table } from '../lib/report.ts'
import type { Folders } from '../run.ts'
import { execFile } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { adminClient } from '../../setup/admin.ts'
import { administrator, cmsEnv, root, startCms } from '../lib/platform.ts'

const PAGES = 1000
const TIMES = 40
const PAGE = 'api::page.page'
const FACT = 'api::fact.fact'

/** How long an editor waits to be told where something is used, on a site with many pages that all use it. */
export async function whereUsed({ seeded, folder }: Folders): Promise<Table[]> {
  const data = join(folder, 'where-used')
  const { parent, fact } = makePages(seeded, data)
  const begun = performance.now()
  await promisify(execFile)(process.execPath, ['scripts/rebuild-references.mjs'], {
    cwd: join(root, 'cms'),
    env: {
      PATH: process.env.PATH,
      ...cmsEnv(data),
    },
  })
  const rebuilt = performance.now() - begun
  const cms = await startCms(data)
  const admin = await adminClient({ url: cms.url, ...administrator })
  const rows: (string | number)[][] = []
  for (const [name, path] of [
    [`a page above ${PAGES.toLocaleString('en')} others`, `/where-used/${PAGE}/${parent}`],
    [`a fact named in ${PAGES.toLocaleString('en')} texts`, `/where-used/${FACT}/${fact}`],
    ['a page that nothing uses', `/where-used/${PAGE}/bench${'1'.padStart(19, '0')}`],
  ] as const) {
    const took: number[] = []
    let users = 0
    for (let time = 0; time < TIMES; time++) {
      const start = performance.now()
      const { body } = await admin.request<{ users: object[] }>('GET', path)
      took.push(performance.now() - start)
      users = body.users.length
    }
    took.sort((one, other) => one - other)
    rows.push([
      name,
      users,
      ...[0.5, 0.95].map(part => Math.round(took[Math.floor(part * TIMES)] ?? 0)),
    ])
  }
  await cms.stop()
  return [
    {
      title: 'Where is this used',
      about: `Asked through the admin's own door, one at a time. To read all anew, start and end of the command included: ${Math.round(rebuilt / 1000)} s.`,
      columns: ['of', 'users', 'p50, ms', 'p95, ms'],
      rows,
    },
  ]
}

/** Makes up pages below one of the seeded ones, each of which names a fact; straight in the database. */
function makePages(seeded: string, dataDir: string): { parent: string, fact: string } {
  cpSync(seeded, dataDir, { recursive: true })
  const db = new DatabaseSync(join(dataDir, 'cms.db'))
  const first = (sql: string) => db.prepare(sql).get() as { document_id: string, slug: string }
  const parent = first('select document_id, slug from pages where locale = \'en\' and published_at is not null and is_home = 0 limit 1')
  const fact = first('select document_id, slug from facts where published_at is not null limit 1')
  for (const published of [
    'null',
    Date.now(),
  ]) {
    db.exec(`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${PAGES})
      insert into pages (document_id, title, slug, lead, is_home, sample, language_check, created_at, updated_at, published_at, locale)
      select printf('bench%019d', i), 'Page ' || i, 'page-' || i, 'There are {fact:${fact.slug}} of them.', 0, 1, 'checked', ${Date.now()}, ${Date.now()}, ${published}, 'en' from n`)
    const state = published === 'null'
      ? 'null'
      : 'not null'
    db.exec(`insert into pages_parent_lnk (page_id, inv_page_id)
      select id, (select id from pages where document_id = '${parent.document_id}' and locale = 'en' and published_at is ${state})
      from pages where document_id like 'bench%' and published_at is ${state}`)
  }
  db.close()
  return { parent: parent.document_id, fact: fact.document_id }
}
