import type { Table } from '../lib/report.ts'
import type { Folders } from '../run.ts'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { startCms, startSite, untilSettled } from '../lib/platform.ts'
import { memory } from '../lib/servers.ts'
import { makeVolume } from '../lib/volume.ts'

const ADDRESSES = 100_000
/** In seconds: a site that renders each of them would take minutes. */
const AT_MOST = 60

/** What many addresses that nobody else asks for do to the site's memory. */
export async function strangeAddresses({ seeded, folder }: Folders): Promise<Table[]> {
  const data = join(folder, 'strange-addresses')
  makeVolume(seeded, data, 50)
  const cms = await startCms(data)
  const site = await startSite(cms, data)
  await untilSettled(site)
  // A warm server holds what any traffic takes; only what the strange addresses add to that is counted.
  await autocannon({ url: `${site.url}/en/news`, connections: 8, amount: 20_000 })
  const before = memory(site.pid)
  const deadline = Date.now() + AT_MOST * 1000
  let asked = 0
  let number = 0
  while (asked < ADDRESSES && Date.now() < deadline) {
    const { requests } = await autocannon({
      url: site.url,
      connections: 8,
      amount: 10_000,
      requests: [
        {
          setupRequest: request => ({ ...request, path: `/en/news?bust=${number++}` }),
        },
      ],
    })
    asked += requests.total
  }
  const after = memory(site.pid)
  await site.stop()
  await cms.stop()
  return [
    {
      title: 'Strange addresses',
      about: `Up to ${ADDRESSES.toLocaleString('en')} different \`?bust=\` addresses of one page, for at most ${AT_MOST} s.`,
      columns: [
        'addresses',
        'memory before, MB',
        'after, MB',
        'goal: growth, MB',
      ],
      rows: [
        [
          asked,
          Math.round(before),
          Math.round(after),
          '≤ 20',
        ],
      ],
    },
  ]
}
