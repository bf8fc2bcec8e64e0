import type { SQLOutputValue } from 'node:sqlite'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, it } from 'vitest'
import { runCmsScript, secrets } from '../setup/cms'
import { cmsRoot } from '../setup/paths'
import { runDir } from '../setup/run-dir'

let dataDir = ''

function query(sql: string): Record<string, SQLOutputValue>[] {
  const database = new DatabaseSync(join(dataDir, 'cms.db'))
  try {
    return database.prepare(sql).all()
  }
  finally {
    database.close()
  }
}

function countsOf(tables: string[]): Record<string, SQLOutputValue | undefined> {
  return Object.fromEntries(tables.map(table => [table, query(`SELECT count(*) AS n FROM "${table}"`)[0]?.n]))
}

/** Seeds until a line says so, and kills it there without warning. */
async function seedUntil(line: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const child = execFile(process.execPath, ['scripts/seed.mjs'], {
      cwd: cmsRoot,
      env: {
        ...process.env,
        ...secrets,
        DATA_DIR: dataDir,
        NODE_ENV: 'production',
      },
      maxBuffer: 50_000_000,
    }, () => resolve())
    child.stdout?.on('data', (chunk: string) => {
      if (chunk.includes(line))
        child.kill('SIGKILL')
    })
  })
}

const seed = (...args: string[]) => runCmsScript('seed', { dataDir, args })

beforeAll(() => {
  dataDir = mkdtempSync(join(runDir(), 'seed-'))
  mkdirSync(join(dataDir, 'public', 'uploads'), { recursive: true })
})

// Each test loads the CMS several times.
describe('the seed', { timeout: 500_000 }, () => {
  it('is completed after having been killed half-way, with nothing there twice', async () => {
    for (const line of ['pictures and files 5/', 'publication', 'page blocks'])
      await seedUntil(`seed: ${line}`)
    expect(await seed()).toMatch(/seed: \d+ things made/)
    expect(countsOf([
      'pages',
      'news_items',
      'events',
      'publications',
      'facts',
      'sites',
    ])).toEqual({
      pages: 72,
      news_items: 84,
      events: 48,
      publications: 88,
      facts: 18,
      sites: 6,
    })
    expect(query('SELECT slug, locale, count(*) AS n FROM pages WHERE published_at IS NOT NULL GROUP BY slug, locale HAVING n > 1')).toEqual([])
    expect(query('SELECT p.slug FROM pages p LEFT JOIN pages_cmps c ON c.entity_id = p.id WHERE c.id IS NULL')).toEqual([])
  })

  it('leaves what editors changed or deleted as they left it', async () => {
    query('UPDATE pages SET title = \'An editor was here\' WHERE slug = \'about\'')
    query('DELETE FROM topics WHERE slug = \'digital-health\'')
    expect(await seed()).toContain('seed: nothing to do')
    expect(query('SELECT DISTINCT title FROM pages WHERE slug = \'about\'').map(row => row.title)).toEqual(['An editor was here'])
    expect(query('SELECT id FROM topics WHERE slug = \'digital-health\'')).toEqual([])
  })

  it('takes all sample content away by one command, which the next seeding respects', async () => {
    const said = await runCmsScript('remove-sample', { dataDir })
    expect(said).toContain('publication: 44 removed')
    expect(said).toContain('news-item: 14 removed')
    for (const table of [
      'pages',
      'news_items',
      'events',
      'publications',
      'people',
      'partners',
      'downloads',
      'board_members',
      'board_updates',
    ])
      expect(query(`SELECT id FROM "${table}" WHERE sample = 1`)).toEqual([])
    expect(query('SELECT DISTINCT slug FROM events WHERE locale = \'en\'')).toHaveLength(2)
    expect(readdirSync(join(dataDir, 'public', 'uploads')).filter(name => name.includes('sample'))).toEqual([])
    expect(await seed()).toContain('seed: nothing to do')
    expect(query('SELECT id FROM news_items')).toEqual([])
  })
})
