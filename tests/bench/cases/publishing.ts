import type { Table } from '../lib/report.ts'
import type { Folders } from '../run.ts'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { adminClient } from '../../setup/admin.ts'
import { freePort } from '../../setup/ports.ts'
import { administrator, startCms, startSite, untilSettled } from '../lib/platform.ts'
import { makeVolume } from '../lib/volume.ts'

const PUBLISHES = 100
const TYPE = '/content-manager/collection-types/api::news-item.news-item'
const PLACES = ['/en/news/one-that-changes', '/en/news', '/en']
const VISIBLE_WITHIN = 10_000
/** How often each page is asked for, in milliseconds: without a pause the asking itself would take one of two cores. */
const ASK_EVERY = 5

/** From the answer to a publish until the new title stands on the item's page, in the list and on the home page. */
export async function publishing({ seeded, folder }: Folders): Promise<Table[]> {
  const data = join(folder, 'publishing')
  makeVolume(seeded, data, 50)
  const port = await freePort()
  const cms = await startCms(data, { SITE_URL: `http://127.0.0.1:${port}` })
  const site = await startSite(cms, data, port)
  const admin = await adminClient({ url: cms.url, ...administrator })
  const news = {
    slug: 'one-that-changes',
    publishedOn: new Date().toISOString().slice(0, 10),
    lead: 'Its title changes.',
  }
  const created = await admin.request<{ data: { documentId: string } }>('POST', `${TYPE}?locale=en`, { ...news, title: 'Change 0' })
  const publishes: number[] = []
  const delays = PLACES.map((): number[] => [])
  for (let number = 1; number <= PUBLISHES; number++) {
    const title = `Change ${number}.`
    // Editors publish once in a while: what the publish before made stale is done by then.
    await untilSettled(site)
    const sent = performance.now()
    const { status } = await admin.request('POST', `${TYPE}/${created.body.data.documentId}/actions/publish?locale=en`, { ...news, title })
    if (status !== 200)
      throw new Error(`Publishing was refused: ${status}`)
    const answered = performance.now()
    publishes.push(answered - sent)
    await Promise.all(PLACES.map(async (path, place) => {
      await untilVisible(site.url + path, title)
      delays[place]?.push(performance.now() - answered)
    }))
  }
  await site.stop()
  await cms.stop()
  const everywhere = publishes.map((_, turn) => Math.max(...delays.map(delay => delay[turn] ?? Number.NaN)))
  return [
    {
      title: 'From publishing to being seen',
      about: `${PUBLISHES} publishes of one news item through the admin's own API, each when the site has done with the one before, while each of its pages is asked for every ${ASK_EVERY} ms; in milliseconds from the answer to the publish.`,
      columns: ['', 'p50', 'p99', 'longest'],
      rows: [
        [
          'the publish itself',
          ...spread(publishes),
        ],
        ...PLACES.map((path, place) => [
          `visible on \`${path}\``,
          ...spread(delays[place] ?? []),
        ]),
        [
          'visible everywhere',
          ...spread(everywhere),
        ],
      ],
    },
  ]
}

async function untilVisible(url: string, title: string): Promise<void> {
  const deadline = performance.now() + VISIBLE_WITHIN
  while (!(await (await fetch(url)).text()).includes(title)) {
    if (performance.now() > deadline)
      throw new Error(`«${title}» did not come to ${url}.`)
    await wait(ASK_EVERY)
  }
}

function spread(values: number[]): number[] {
  const sorted = values.toSorted((one, other) => one - other)
  return [0.5, 0.99, 1].map(part => Math.round(sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN))
}
