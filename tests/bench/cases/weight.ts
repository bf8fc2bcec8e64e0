import type { Table } from '../lib/report.ts'
import type { Folders } from '../run.ts'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../../setup/chromium.ts'
import { startCms, startSite, untilSettled } from '../lib/platform.ts'
import { samplePages } from '../lib/sample-pages.ts'

const ABOUT = 'Bytes as they come over the wire, brotli where it is taken. A list page is to keep to 12 kB of HTML, styles and script, a news item to 14 kB, the fonts to 60 kB. Layout shift is measured on a phone\'s screen, with every picture and font loaded late.'

/** What kinds a browser asks for, summed up as the report names them. */
const columns = {
  document: 'HTML',
  stylesheet: 'styles',
  script: 'script',
  font: 'fonts',
  image: 'pictures',
} as const
type Kind = keyof typeof columns

/** What each kind of page weighs, and whether anything on it moves while it loads. */
export async function weight({ seeded, folder }: Folders): Promise<Table[]> {
  const data = join(folder, 'weight')
  cpSync(seeded, data, { recursive: true })
  const cms = await startCms(data)
  const site = await startSite(cms, data)
  await untilSettled(site)
  const browser = await launchChromium()
  const rows: Table['rows'] = []
  for (const { name, path } of await samplePages(site)) {
    // Compressed in the background after the first render.
    await fetch(site.url + path)
    await new Promise(resolve => setTimeout(resolve, 500))
    const page = await browser.newPage({
      viewport: { width: 360, height: 740 },
    })
    const bytes = new Map<Kind, number>()
    await page.route(/\.(?:woff2|webp|avif|png|jpe?g)/, async (route) => {
      await new Promise(resolve => setTimeout(resolve, 300))
      await route.continue()
    })
    await page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(globalThis, { shift: (globalThis as unknown as { shift: number }).shift + (entry as unknown as { value: number }).value })
      }).observe({ type: 'layout-shift', buffered: true })
    })
    page.on('requestfinished', async (request) => {
      const kind = request.resourceType() as Kind
      if (kind in columns) {
        const { responseBodySize } = await request.sizes()
        bytes.set(kind, (bytes.get(kind) ?? 0) + responseBodySize)
      }
    })
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)
    await page.close()
    const of = (kind: Kind) => bytes.get(kind) ?? 0
    rows.push([
      name,
      of('document') + of('stylesheet') + of('script'),
      ...(Object.keys(columns) as Kind[]).map(of),
      shift.toFixed(3),
    ])
  }
  await browser.close()
  await site.stop()
  await cms.stop()
  return [
    {
      title: 'Weight of pages',
      about: ABOUT,
      columns: [
        '',
        'HTML, styles and script',
        ...Object.values(columns),
        'layout shift',
      ],
      rows,
    },
  ]
}
