import type { Table } from '../lib/report.ts'
import type { Folders } from '../run.ts'
import { join } from 'node:path'
import process from 'node:process'
import { alternate } from '../lib/load.ts'
import { hasNginx, startNginx } from '../lib/nginx.ts'
import { buildPlainNuxt, startPlainNuxt } from '../lib/plain-nuxt.ts'
import { startCms, startSite } from '../lib/platform.ts'
import { loadTable } from '../lib/report.ts'
import { makeVolume } from '../lib/volume.ts'

const ABOUT = 'The first page of 50 news items. The two Nuxt contenders show the same list in a shorter page, with NuxtLink, $fetch and the framework\'s script (`tests/bench/contenders/nuxt`).'

/** The first page of the news, from the site, from the same list as Nuxt's guide has it written, and from nginx. */
export async function pages({ seeded, folder }: Folders): Promise<Table[]> {
  const data = join(folder, 'pages')
  makeVolume(seeded, data, 50)
  await buildPlainNuxt(join(folder, 'nuxt'))
  const cms = await startCms(data)
  const site = await startSite(cms, data)
  const nuxt = await startPlainNuxt(join(folder, 'nuxt'), cms)
  const servers = [nuxt, site, cms]
  const contenders = [
    {
      name: 'the site',
      url: site.url,
      pids: [site.pid],
      requests: [
        { path: '/en/news' },
      ],
    },
    {
      name: 'Nitro `swr`',
      url: nuxt.url,
      pids: [nuxt.pid],
      requests: [
        { path: '/swr' },
      ],
    },
    {
      name: 'plain Nuxt, uncached',
      url: nuxt.url,
      pids: [nuxt.pid],
      requests: [
        { path: '/plain' },
      ],
    },
  ]
  if (hasNginx()) {
    const nginx = await startNginx(join(folder, 'nginx'), await (await fetch(`${site.url}/en/news`)).text())
    servers.unshift(nginx)
    contenders.unshift({
      name: 'nginx, the site\'s bytes',
      url: nginx.url,
      pids: [nginx.pid],
      requests: [
        { path: '/page.html' },
      ],
    })
  }
  else {
    process.stdout.write('nginx is not installed: pages are not compared with it\n')
  }
  const results = await alternate(contenders)
  for (const server of servers)
    await server.stop()
  return [
    loadTable('A page', ABOUT, results),
  ]
}
