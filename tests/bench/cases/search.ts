import type { Table } from '../lib/report.ts'
import type { Server } from '../lib/servers.ts'
import type { Folders } from '../run.ts'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { hashOf } from '../lib/documents.ts'
import { startCms } from '../lib/platform.ts'
import { makeVolume } from '../lib/volume.ts'

const ITEMS = 50_000
const TIMES = 60
const hash = hashOf('Search')

/** How long a reader waits for what a search finds among many news items, each question a new one. */
export async function search({ seeded, folder }: Folders): Promise<Table[]> {
  const data = join(folder, 'search')
  makeVolume(seeded, data, ITEMS)
  // The items came by no door of the CMS: the next start makes the index anew.
  const db = new DatabaseSync(join(data, 'cms.db'))
  db.exec('delete from strapi_core_store_settings where key like \'core_search%\'')
  db.close()
  const begun = performance.now()
  const cms = await startCms(data)
  const indexed = performance.now() - begun
  const rows = []
  for (const [name, textOf] of [
    [
      'a word that one item has',
      (turn: number) => String(ITEMS - turn * 7),
    ],
    [
      'a word and a number',
      (turn: number) => `sample ${ITEMS - turn * 11}`,
    ],
    [
      'in a form that no item has',
      (turn: number) => `sampling ${turn * 13 + 1}`,
    ],
    [
      'a word that all items have',
      (turn: number) => `items${' '.repeat(turn)}`,
    ],
  ] as const) {
    const took: number[] = []
    for (let turn = 0; turn < TIMES; turn++) {
      const start = performance.now()
      await ask(cms, textOf(turn))
      took.push(performance.now() - start)
    }
    took.sort((one, other) => one - other)
    rows.push([
      name,
      ...[0.5, 0.95].map(part => Math.round(took[Math.floor(part * TIMES)] ?? 0)),
    ])
  }
  await cms.stop()
  return [
    {
      title: 'Search',
      about: `${ITEMS.toLocaleString('en')} news items, most in one language, each found in all three. The first start, which makes the index anew, took ${Math.round(indexed / 1000)} s. From the question to the answer of the CMS with ten hits, quotations included.`,
      columns: ['looking for', 'p50, ms', 'p95, ms'],
      rows,
    },
  ]
}

async function ask({ url }: Server, text: string): Promise<void> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      variables: {
        locale: 'en',
        text,
        page: 1,
        pageSize: 10,
      },
      extensions: {
        persistedQuery: { version: 1, sha256Hash: hash },
      },
    }),
  })
  const { data } = await answer.json() as { data?: { search: { total: number } } }
  if (!data?.search.total)
    throw new Error(`«${text}» was not found.`)
}
