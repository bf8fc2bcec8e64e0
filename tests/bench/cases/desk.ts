import type { Table } from '../lib/report.ts'
import type { Folders } from '../run.ts'
import { join } from 'node:path'
import { adminClient } from '../../setup/admin.ts'
import { administrator, startCms } from '../lib/platform.ts'
import { makeVolume } from '../lib/volume.ts'

const ITEMS = 1000
const QUESTIONS = 50
const HOME = '/content-manager/collection-types/api::page.page?locale=en&filters[isHome][$eq]=true'

interface Report { versions: number }

/** What editors wait for: the checks beside the form, and the report on the whole site. */
export async function desk({ seeded, folder }: Folders): Promise<Table[]> {
  const data = join(folder, 'desk')
  makeVolume(seeded, data, ITEMS)
  const cms = await startCms(data)
  const admin = await adminClient({ url: cms.url, ...administrator })
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await admin.request<T>(method, path, body)
    if (answer.status !== 200)
      throw new Error(`${method} ${path} answered ${answer.status}`)
    return answer.body
  }

  const [whole] = await timed(1, () => ask('POST', '/publish-checks/site'))
  const { versions } = await ask<Report>('GET', '/publish-checks/site')
  const site = await timed(QUESTIONS, () => ask('GET', '/publish-checks/site'))
  const { results: [home] } = await ask<{ results: { documentId: string }[] }>('GET', HOME)
  const panel = await timed(QUESTIONS, turn => ask('POST', '/publish-checks/report', {
    uid: 'api::page.page',
    documentId: home?.documentId,
    locale: 'en',
    values: { title: `Digital precision cancer medicine ${turn}` },
  }))
  await cms.stop()
  return [
    {
      title: 'The publishing desk',
      about: `A site with ${versions} published versions. The panel is asked ${QUESTIONS} times about the home page, with all its blocks; the report on the whole site as often. In milliseconds until the answer.`,
      columns: ['', 'p50', 'longest', 'at most'],
      rows: [
        [
          'checks beside the form',
          ...spread(panel),
          300,
        ],
        [
          'report on the whole site',
          ...spread(site),
          3000,
        ],
        [
          'checking the whole site anew',
          Math.round(whole ?? Number.NaN),
          Math.round(whole ?? Number.NaN),
          '–',
        ],
      ],
    },
  ]
}

async function timed(times: number, work: (turn: number) => Promise<unknown>): Promise<number[]> {
  const took: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const begun = performance.now()
    await work(turn)
    took.push(performance.now() - begun)
  }
  return took.toSorted((one, other) => one - other)
}

function spread(took: number[]): number[] {
  return [
    took[Math.floor(took.length / 2)] ?? Number.NaN,
    took.at(-1) ?? Number.NaN,
  ].map(Math.round)
}
