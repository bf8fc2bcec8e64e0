import type { Table } from '../lib/report.ts'
import type { Folders } from '../run.ts'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import lighthouse from 'lighthouse'
import { launchChromium } from '../../setup/chromium.ts'
import { freePort } from '../../setup/ports.ts'
import { median } from '../lib/load.ts'
import { startCms, startSite } from '../lib/platform.ts'
import { samplePages } from '../lib/sample-pages.ts'

const ABOUT = 'Lighthouse as it stands, on its own slow phone and network. Each figure is the median of three runs.'
const runs = 3
const categories = [
  'performance',
  'accessibility',
  'best-practices',
  'seo',
]

/** What Lighthouse says of each kind of page. */
export async function lighthouseScores({ seeded, folder }: Folders): Promise<Table[]> {
  const data = join(folder, 'lighthouse')
  cpSync(seeded, data, { recursive: true })
  const cms = await startCms(data)
  const site = await startSite(cms, data)
  const port = await freePort()
  const browser = await launchChromium({
    args: [`--remote-debugging-port=${port}`],
  })
  const rows: Table['rows'] = []
  for (const { name, path } of await samplePages(site)) {
    await fetch(site.url + path)
    const scores = new Map<string, number[]>(categories.map(category => [category, []]))
    const failed = new Set<string>()
    for (let run = 0; run < runs; run++) {
      const result = await lighthouse(site.url + path, { port, logLevel: 'error', onlyCategories: categories })
      for (const { id, score, auditRefs } of Object.values(result?.lhr.categories ?? {})) {
        scores.get(id)?.push(Math.round((score ?? 0) * 100))
        for (const { id: audit, weight } of auditRefs) {
          if (weight > 0 && (result?.lhr.audits[audit]?.score ?? 1) < 0.9)
            failed.add(audit)
        }
      }
    }
    if (failed.size > 0)
      process.stdout.write(`${name}: ${[...failed].join(', ')}\n`)
    rows.push([
      name,
      ...categories.map(category => median(scores.get(category) ?? [])),
    ])
  }
  await browser.close()
  await site.stop()
  await cms.stop()
  return [
    {
      title: 'Lighthouse',
      about: ABOUT,
      columns: ['', ...categories],
      rows,
    },
  ]
}
