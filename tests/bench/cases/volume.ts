import type { Goal, Table } from '../lib/report.ts'
import type { Server } from '../lib/servers.ts'
import type { Folders } from '../run.ts'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../setup/ports.ts'
import { askTrusted, writeManifest } from '../lib/documents.ts'
import { alternate } from '../lib/load.ts'
import { startCms, startSite, untilSettled } from '../lib/platform.ts'
import { goalTable, loadTable } from '../lib/report.ts'
import { memory } from '../lib/servers.ts'
import { makeVolume } from '../lib/volume.ts'

const FEW = 100
const SIZES = [50_000, 5000, FEW]
const ABOUT = 'A list of 20 in a language that a quarter of the items have, read anew by the CMS (`ANSWER_CACHE_MB=0`), by how many news items there are.'
const GOALS: Goal[] = [
  {
    name: 'a list of 50,000 against one of 100, CPU',
    of: nameOf(50_000),
    to: nameOf(FEW),
    figure: 'cpu',
    atMost: 1.3,
  },
]
/** How long a server that has just started is let be before its memory is read, in milliseconds. */
const IDLE = 3000

/** How a list, its first views on the site, the start and the memory grow with the number of news items. */
export async function volume({ seeded, folder }: Folders): Promise<Table[]> {
  const manifest = join(folder, 'trusted-documents.json')
  writeManifest(manifest)
  const env = { TRUSTED_DOCUMENTS: manifest, ANSWER_CACHE_MB: '0' }
  const dataOf = (items: number) => join(folder, `volume-${items}`)
  const servers: [items: number, Server][] = []
  for (const items of SIZES) {
    makeVolume(seeded, dataOf(items), items)
    await (await startCms(dataOf(items), env)).stop()
    servers.push([items, await startCms(dataOf(items), env)])
  }
  const results = await alternate(servers.map(([items, { url, pid }]) => ({
    name: nameOf(items),
    url,
    pids: [pid],
    connections: 1,
    requests: [1, 2, 3].map(page => askTrusted('list', { locale: 'sv', page })),
  })), { rounds: 5 })
  const views: (string | number)[][] = []
  for (const [items, cms] of servers) {
    const site = await startSite(cms, dataOf(items))
    views.push([
      nameOf(items),
      ...await firstViews(site),
    ])
    await site.stop()
    await cms.stop()
  }
  return [
    goalTable('Many news items: goals', GOALS, results),
    loadTable('Many news items', ABOUT, results),
    {
      title: 'First views of a list',
      about: 'Of three pages of the list, right after the very first start of the site, while it begins to render all its pages; in milliseconds.',
      columns: ['', 'page 1', 'page 2', 'page 3'],
      rows: views,
    },
    await secondStart(dataOf(FEW)),
  ]
}

function nameOf(items: number): string {
  return `of ${items.toLocaleString('en')}`
}

async function firstViews({ url }: Server): Promise<number[]> {
  const views: number[] = []
  for (const page of [1, 2, 3]) {
    const begun = performance.now()
    await (await fetch(`${url}/sv/nyheter?page=${page}`)).text()
    views.push(Math.round(performance.now() - begun))
  }
  return views
}

async function secondStart(data: string): Promise<Table> {
  const port = await freePort()
  const cms = await startCms(data)
  const first = await startSite(cms, data, port)
  await untilSettled(first)
  await first.stop()
  const site = await startSite(cms, data, port)
  await wait(IDLE)
  const rows = [
    [
      'CMS',
      Math.round(cms.bootTime),
      '–',
      Math.round(memory(cms.pid)),
      '–',
    ],
    [
      'site',
      Math.round(site.bootTime),
      '≤ 500',
      Math.round(memory(site.pid)),
      '≤ 100',
    ],
  ]
  await site.stop()
  await cms.stop()
  return {
    title: 'The second start',
    about: `With ${FEW} news items, all pages stored by a start before: milliseconds until it answers, and the memory that it holds when nobody asks for anything.`,
    columns: ['', 'ms', 'goal', 'MB', 'goal'],
    rows,
  }
}
