// Photographs a freshly seeded platform into docs/images: a dozen pages of the site, and the rooms of the editors.
import type { Page } from 'playwright-core'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { cmsEnv, root, startCms, startSite } from '../bench/lib/platform.ts'
import { launchChromium } from '../setup/chromium.ts'
import { freePort } from '../setup/ports.ts'
import { openDesk } from './desk.ts'
import { photographForms } from './forms.ts'
import { photographPreview } from './preview.ts'
import { photographChecks } from './publish-checks.ts'
import { photographSchedule } from './schedule.ts'

interface Shot { name: string, path: string, width: number, height: number, scheme?: 'dark' }

const wide = { width: 1440, height: 1000 }
const phone = { width: 360, height: 780 }
const shots: Shot[] = [
  { name: 'home', path: '/en', ...wide },
  {
    name: 'home-phone-dark',
    path: '/fi',
    ...phone,
    scheme: 'dark',
  },
  { name: 'news', path: '/en/news', ...wide },
  { name: 'news-phone', path: '/sv/nyheter', ...phone },
  { name: 'events', path: '/en/events', ...wide },
  {
    name: 'event-dark',
    path: '/en/events/workshop-questions-that-matter',
    ...wide,
    scheme: 'dark',
  },
  { name: 'publications', path: '/en/publications', ...wide },
  { name: 'key-figures', path: '/fi/avainluvut', ...wide },
  { name: 'patient-board', path: '/fi/potku', ...wide },
  { name: 'patient-board-phone', path: '/sv/potku', ...phone },
  { name: 'engagement', path: '/en/opportunities/flagship-project-consortium', ...wide },
  { name: 'search', path: '/fi/haku?q=syöpä', ...wide },
  { name: 'not-found-phone', path: '/en/nowhere', ...phone },
]

const folder = mkdtempSync(join(tmpdir(), 'ican-screenshots-'))
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => process.exit(1))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

mkdirSync(join(folder, 'public', 'uploads'), { recursive: true })
await promisify(execFile)(process.execPath, ['scripts/seed.mjs'], {
  cwd: join(root, 'cms'),
  env: {
    PATH: process.env.PATH,
    ...cmsEnv(folder),
  },
  maxBuffer: 50_000_000,
})
const sitePort = await freePort()
const cms = await startCms(folder, { SITE_URL: `http://127.0.0.1:${sitePort}` })
const site = await startSite(cms, folder, sitePort)
const browser = await launchChromium()
for (const shot of shots) {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    colorScheme: shot.scheme ?? 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(site.url + shot.path)
  await keep(page, shot.name)
  await context.close()
}
const desk = await openDesk(await browser.newPage({ reducedMotion: 'reduce' }), cms.url, name => keep(desk.page, name))
await photographForms(desk)
await photographChecks(desk)
await photographPreview(desk)
await photographSchedule(desk)
await browser.close()
await site.stop()
await cms.stop()
process.exit()

async function keep(page: Page, name: string): Promise<void> {
  // Not until the network is idle: an open preview asks ever again whether it is to be loaded anew.
  await page.waitForTimeout(1500)
  const file = join(root, 'docs', 'images', `${name}.webp`)
  await sharp(await page.screenshot()).resize({ width: 960, withoutEnlargement: true }).webp({ quality: 80 }).toFile(file)
  process.stdout.write(`docs/images/${name}.webp\n`)
}
