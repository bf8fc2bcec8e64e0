import type { Table } from '../lib/report.ts'
import type { Folders } from '../run.ts'
import { join } from 'node:path'
import { askTrusted, writeManifest } from '../lib/documents.ts'
import { alternate, median } from '../lib/load.ts'
import { startCms, startSite } from '../lib/platform.ts'
import { memory } from '../lib/servers.ts'
import { makeVolume } from '../lib/volume.ts'

/** How the list, the start and the memory grow with the number of news items. */
export async function volume({ seeded, folder }: Folders): Promise<Table[]> {
  const manifest = join(folder, 'trusted-documents.json')
  writeManifest(manifest)
  const rows: number[][] = []
  for (const items of [100, 5000, 50_000]) {
    const data = join(folder, `volume-${items}`)
    makeVolume(seeded, data, items)
    const env = { TRUSTED_DOCUMENTS: manifest, ANSWER_CACHE_MB: '0' }
    await (await startCms(data, env)).stop()
    const cms = await startCms(data, env)
    const heldByCms = memory(cms.pid)
    // Before there is a site: it would have all its pages rendered meanwhile.
    const [list] = await alternate([
      {
        name: 'list',
        url: cms.url,
        pids: [cms.pid],
        connections: 1,
        requests: [1, 2, 3].map(page => askTrusted('list', { locale: 'sv', page })),
      },
    ])
    const site = await startSite(cms, data)
    const heldBySite = memory(site.pid)
    const first: number[] = []
    for (const page of [1, 2, 3]) {
      const begun = performance.now()
      await (await fetch(`${site.url}/sv/nyheter?page=${page}`)).text()
      first.push(performance.now() - begun)
    }
    rows.push([
      items,
      median(list?.cpu ?? []),
      ...first,
      cms.bootTime,
      site.bootTime,
      heldByCms,
      heldBySite,
    ].map(Math.round))
    await site.stop()
    await cms.stop()
  }
  return [
    {
      title: 'Many news items',
      about: 'A list of 20 in a language that a quarter of the items have, read anew by the CMS; the first views of three pages of the site after its start; the second start, and the memory after it.',
      columns: [
        'items',
        'list, CPU µs',
        'page 1, ms',
        'page 2, ms',
        'page 3, ms',
        'CMS starts, ms',
        'site starts, ms',
        'CMS, MB',
        'site, MB',
      ],
      rows,
    },
  ]
}
