import type { DocumentName } from '../lib/documents.ts'
import type { Table } from '../lib/report.ts'
import type { Server } from '../lib/servers.ts'
import type { Folders } from '../run.ts'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { answerOf, askStock, askTrusted, writeManifest } from '../lib/documents.ts'
import { alternate } from '../lib/load.ts'
import { startCms } from '../lib/platform.ts'
import { loadTable } from '../lib/report.ts'
import { makeStockStrapi, startStockStrapi } from '../lib/stock.ts'
import { dropOurIndexes, makeVolume } from '../lib/volume.ts'

const QUESTIONS: [DocumentName, string, object[]][] = [
  [
    'list',
    'A list of 20 with a relation',
    [1, 2, 3].map(page => ({ locale: 'en', page })),
  ],
  [
    'single',
    'One entry by its slug',
    [1, 7, 20, 33, 50].map(number => ({ locale: 'en', slug: `sample-news-item-${number}` })),
  ],
]
const ABOUT = 'A trusted document, against the same query to a bare Strapi of the same version with our content types, content and declared indexes; the answers are equal. Read anew: `ANSWER_CACHE_MB=0`.'

/** A trusted document against the same query to a bare Strapi with the same model and content. */
export async function reads({ seeded, folder }: Folders): Promise<Table[]> {
  const stockApp = join(folder, 'stock')
  makeStockStrapi(stockApp)
  const manifest = join(folder, 'trusted-documents.json')
  writeManifest(manifest)
  const tables: Table[] = []
  for (const items of [50, 5000]) {
    const data = join(folder, `reads-${items}`)
    makeVolume(seeded, join(data, 'anew'), items)
    for (const other of ['kept', 'stock'])
      cpSync(join(data, 'anew'), join(data, other), { recursive: true })
    dropOurIndexes(join(data, 'stock'))
    const anew = await startCms(join(data, 'anew'), { TRUSTED_DOCUMENTS: manifest, ANSWER_CACHE_MB: '0' })
    const kept = await startCms(join(data, 'kept'), { TRUSTED_DOCUMENTS: manifest })
    const stock = await startStockStrapi(stockApp, join(data, 'stock'))
    for (const [name, title, variables] of QUESTIONS) {
      await refuseOtherAnswers(anew, stock, name, variables)
      const trusted = variables.map(one => askTrusted(name, one))
      const results = await alternate([
        // One at a time: those who ask the same at once would share one reading.
        {
          name: 'trusted, read anew',
          url: anew.url,
          pids: [anew.pid],
          requests: trusted,
          connections: 1,
        },
        {
          name: 'trusted, repeated',
          url: kept.url,
          pids: [kept.pid],
          requests: trusted,
        },
        {
          name: 'stock Strapi',
          url: stock.url,
          pids: [stock.pid],
          requests: variables.map(one => askStock(name, one)),
          connections: 1,
        },
      ])
      tables.push(loadTable(`${title}, of ${items.toLocaleString('en')}`, ABOUT, results))
    }
    for (const server of [anew, kept, stock])
      await server.stop()
  }
  return tables
}

async function refuseOtherAnswers(ours: Server, stock: Server, name: DocumentName, variables: object[]): Promise<void> {
  for (const one of variables) {
    const mine = await answerOf(ours.url, askTrusted(name, one))
    const theirs = await answerOf(stock.url, askStock(name, one))
    if (mine !== theirs)
      throw new Error(`Stock Strapi answers otherwise to ${name} ${JSON.stringify(one)}:\n${mine.slice(0, 500)}\n${theirs.slice(0, 500)}`)
  }
}
