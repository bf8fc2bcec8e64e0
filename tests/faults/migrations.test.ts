import type { Cms } from '../setup/cms'
import type { Postgres } from '../setup/postgres'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, it } from 'vitest'
import { startCms } from '../setup/cms'
import { startPostgres } from '../setup/postgres'

const servers: Cms[] = []
let postgres: Postgres | undefined

afterEach(async () => {
  await Promise.all(servers.splice(0).map(cms => cms.stop()))
  await postgres?.stop()
  postgres = undefined
})

async function started(options: Parameters<typeof startCms>[0]): Promise<Cms> {
  const cms = await startCms(options)
  servers.push(cms)
  return cms
}

/** Runs with the database of a CMS that is not running. */
function inDatabase<T>(dataDir: string, work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(join(dataDir, 'cms.db'))
  try {
    return work(db)
  }
  finally {
    db.close()
  }
}

const namesIn = (dataDir: string) => inDatabase(dataDir, db => db.prepare('select name from feature_migration order by name').all().map(({ name }) => String(name)))

describe('the migrations of our own tables', () => {
  it('are numbered for each table from one, and each is kept as done', async () => {
    const cms = await started({})
    await cms.stop()
    const names = namesIn(cms.dataDir)
    expect(names.length).toBeGreaterThan(10)
    const byTable = Map.groupBy(names, name => name.replace(/-\d{4}$/, ''))
    for (const [table, of] of byTable)
      expect(of).toEqual(of.map((_, index) => `${table}-${String(index + 1).padStart(4, '0')}`))
  })

  it('meet a database of before them, and leave what is in it', async () => {
    const cms = await started({})
    await cms.stop()
    const names = namesIn(cms.dataDir)
    inDatabase(cms.dataDir, (db) => {
      db.exec('drop table feature_migration; drop table open_document')
      db.prepare('insert into job (name, due_at, claimed_until, claimed_by) values (?, ?, ?, ?)').run('of-before', '2020-01-01', '', '')
    })
    await (await started({ dataDir: cms.dataDir })).stop()
    expect(namesIn(cms.dataDir)).toEqual(names)
    inDatabase(cms.dataDir, (db) => {
      expect(db.prepare('select due_at from job where name = ?').get('of-before')).toEqual({ due_at: '2020-01-01' })
      expect(db.prepare('select count(*) as count from open_document').get()).toEqual({ count: 0 })
    })
  })

  it('run once on PostgreSQL, where two servers start at once on a database of before them', async () => {
    const { url, query } = postgres = await startPostgres()
    const first = await started({
      env: { DATABASE_URL: url },
    })
    await first.stop()
    const names = async () => (await query('select name from feature_migration order by name')).map(({ name }) => String(name))
    const all = await names()
    for (const statement of ['drop table feature_migration', 'drop table job', 'alter table change_feed alter column number type integer'])
      await query(statement)
    await query('insert into external_link (url, status, checked_at, since, failures) values (\'https://example.org\', \'ok\', \'2020\', \'2020\', 0)')
    const both = await Promise.all([1, 2].map(async () => started({
      env: { DATABASE_URL: url },
    })))
    for (const cms of both)
      expect((await fetch(`${cms.url}/health/live`)).status).toBe(200)
    expect(await names()).toEqual(all)
    expect(await query('select url from external_link')).toEqual([
      { url: 'https://example.org' },
    ])
    expect(await query('select data_type from information_schema.columns where table_name = \'change_feed\' and column_name = \'number\'')).toEqual([
      { data_type: 'bigint' },
    ])
    expect(await query('select count(distinct name) = count(*) as once, count(*) > 2 as are from job')).toEqual([
      { once: true, are: true },
    ])
  })
})
