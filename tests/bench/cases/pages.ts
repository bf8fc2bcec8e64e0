import type { Contender } from '../lib/load.ts'
import type { Goal, Table } from '../lib/report.ts'
import type { Server } from '../lib/servers.ts'
import type { Folders } from '../run.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { hasNginx } from '../../setup/nginx.ts'
import { alternate } from '../lib/load.ts'
import { hasBrotli, startNginx } from '../lib/nginx.ts'
import { buildPlainNuxt, startPlainNuxt } from '../lib/plain-nuxt.ts'
import { startCms, startSite, startUncachedSite, untilSettled } from '../lib/platform.ts'
import { goalTable, loadTable } from '../lib/report.ts'
import { makeVolume } from '../lib/volume.ts'

const ABOUT = 'The first page of 50 news items. The two Nuxt contenders show the same list in a shorter page, with NuxtLink, $fetch and the framework\'s script (`tests/bench/contenders/nuxt`). «Compressed» is brotli where nginx has it, else gzip.'
const PAGE = '/en/news'

const GOALS: Goal[] = [
  {
    name: 'the site against nginx with the same bytes, CPU',
    of: 'the site',
    to: 'nginx, the site\'s bytes',
    figure: 'cpu',
    atMost: 2,
  },
  {
    name: 'the site against nginx with the same bytes, requests/s',
    of: 'the site',
    to: 'nginx, the site\'s bytes',
    figure: 'perSecond',
    atLeast: 0.5,
  },
  {
    name: 'nginx on the store\'s folder against nginx with the same bytes, both with files kept open, requests/s',
    of: 'nginx on the store\'s folder',
    to: 'nginx, the same, files kept open',
    figure: 'perSecond',
    atLeast: 0.95,
  },
  {
    name: 'the site against Nitro `swr`, requests/s',
    of: 'the site',
    to: 'Nitro `swr`',
    figure: 'perSecond',
    atLeast: 3,
  },
  {
    name: 'compressed against plain, CPU',
    of: 'the site, compressed',
    to: 'the site',
    figure: 'cpu',
    atMost: 1.1,
  },
  {
    name: 'a render against plain Nuxt, CPU',
    of: 'the site without its store',
    to: 'plain Nuxt, uncached',
    figure: 'cpu',
    atMost: 0.55,
  },
]

/** The first page of the news, from the site, from the same list as Nuxt's guide has it written, and from nginx. */
export async function pages({ seeded, folder }: Folders): Promise<Table[]> {
  const data = join(folder, 'pages')
  makeVolume(seeded, data, 50)
  await buildPlainNuxt(join(folder, 'nuxt'))
  const cms = await startCms(data)
  const site = await startSite(cms, data)
  const uncached = await startUncachedSite(cms)
  const nuxt = await startPlainNuxt(join(folder, 'nuxt'), cms)
  const servers = [nuxt, uncached, site, cms]
  await untilSettled(site)
  const compressed = {
    'accept-encoding': hasBrotli()
      ? 'br'
      : 'gzip',
  }
  const contenders = [
    contender('the site', site, PAGE),
    contender('the site, compressed', site, PAGE, compressed),
    contender('the site without its store', uncached, PAGE),
    contender('Nitro `swr`', nuxt, '/swr'),
    contender('plain Nuxt, uncached', nuxt, '/plain'),
  ]
  if (hasNginx()) {
    const copy = join(folder, 'copy')
    mkdirSync(copy)
    writeFileSync(join(copy, 'page.html'), await (await fetch(site.url + PAGE)).text())
    const single = await startNginx(join(folder, 'nginx'), copy, '/page.html', false)
    const kept = await startNginx(join(folder, 'nginx-open'), copy, '/page.html', true)
    const store = await startNginx(join(folder, 'nginx-store'), join(data, 'pages', 'site'), PAGE, true)
    servers.unshift(single, kept, store)
    contenders.unshift(
      contender('nginx, the site\'s bytes', single, '/page.html'),
      contender('nginx, the same, files kept open', kept, '/page.html'),
      contender('nginx on the store\'s folder', store, PAGE),
      contender('nginx on the store\'s folder, compressed', store, PAGE, compressed),
    )
  }
  else {
    process.stdout.write('nginx is not installed: pages are not compared with it\n')
  }
  const results = await alternate(contenders, {
    rounds: 15,
    seconds: 1,
  })
  for (const server of servers)
    await server.stop()
  return [
    goalTable('A page: goals', GOALS, results),
    loadTable('A page', ABOUT, results),
  ]
}

function contender(name: string, { url, pid }: Server, path: string, headers: Record<string, string> = {}): Contender {
  return {
    name,
    url,
    pids: [pid],
    requests: [
      { path, headers },
    ],
  }
}
