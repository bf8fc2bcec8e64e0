import type { Cms } from '../setup/cms'
import type { Server } from '../setup/servers'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sectionPath } from '@ican/shared/paths'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { freePort } from '../setup/ports'
import { runDir } from '../setup/run-dir'
import { startPlatform, startSite } from '../setup/site'
import { answerAt, siteHealth, storedPaths, textAt, untilWarm, versionsOf } from '../setup/stored-site'

const newsList = sectionPath('news', 'en')

let cms: Cms
let site: Server
let dataDir: string

beforeAll(async () => {
  const platform = await startPlatform({ seed: true, samples: false })
  cms = platform.cms
  site = platform.site
  dataDir = cms.dataDir
})
afterEach(() => site?.stop())
afterAll(() => cms?.stop())

function filesIn(part: string): string[] {
  return readdirSync(join(dataDir, 'pages', part), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
}

it('the styles of an earlier build are there as long as a stored page is of that build', async () => {
  await site.stop()
  const [index = ''] = filesIn('index').filter(file => readFileSync(file, 'utf8').includes(`"key":"${newsList}"`))
  const page = JSON.parse(readFileSync(index, 'utf8')) as object
  writeFileSync(index, JSON.stringify({ ...page, build: 'earlier' }))
  mkdirSync(join(dataDir, 'pages', 'assets', 'earlier'))
  writeFileSync(join(dataDir, 'pages', 'assets', 'earlier', 'earlier.css'), 'p { color: black }')
  site = await startSite({
    cms: { url: `http://127.0.0.1:${await freePort()}` },
    dataDir,
    port: Number(new URL(site.url).port),
  })
  expect(await textAt(site, newsList)).toMatch(/^200/)
  const { status, headers, text } = await answerAt(site, '/_nuxt/earlier.css')
  expect([status, headers['content-type'], text]).toEqual([200, 'text/css; charset=utf-8', 'p { color: black }'])
  expect(headers['content-security-policy']).toBeDefined()
  await site.stop()
  for (let start = 0; start < 2; start++) {
    site = await startSite({
      cms,
      dataDir,
      port: Number(new URL(site.url).port),
    })
    await untilWarm(site)
    await site.stop()
  }
  site = await startSite({
    cms,
    dataDir,
    port: Number(new URL(site.url).port),
  })
  expect((await answerAt(site, '/_nuxt/earlier.css')).status).toBe(404)
})

it('a folder full of damaged files is as good as an empty one', async () => {
  const paths = storedPaths(dataDir)
  filesIn('index').forEach((file, number) => number % 2 === 0
    ? writeFileSync(file, '{ "key": 1, "tags"')
    : truncateSync(file, 10))
  for (const file of filesIn('site'))
    truncateSync(file, 100)
  writeFileSync(join(dataDir, 'pages', 'position.json'), '[]')
  site = await startSite({ cms, dataDir })
  await untilWarm(site)
  await versionsOf(site, paths)
  expect(await textAt(site, newsList)).toContain('</html>')
})

it('without a folder to write to, the site serves from memory and says so', async () => {
  rmSync(join(dataDir, 'pages'), { recursive: true })
  writeFileSync(join(dataDir, 'pages'), 'A file stands where the folder should be.')
  site = await startSite({ cms, dataDir })
  for (const path of ['/en', newsList])
    expect(await textAt(site, path)).toMatch(/^200/)
  expect(await siteHealth(site)).toMatchObject({ ready: true, disk: false })
  rmSync(join(dataDir, 'pages'))
})

it('with a full disk the site serves from memory, and writes once there is room', async ({ skip }) => {
  const small = mkdtempSync(join(runDir(), 'small-'))
  try {
    execFileSync('mount', [
      '-t',
      'tmpfs',
      '-o',
      'size=512k',
      'tmpfs',
      small,
    ], { stdio: 'ignore' })
  }
  catch {
    skip('No small disk can be mounted here.')
  }
  try {
    site = await startSite({ cms, dataDir: small })
    await expect.poll(() => siteHealth(site), { timeout: 60_000, interval: 200 }).toMatchObject({ waiting: 0, disk: false })
    for (const path of ['/en', '/fi', '/sv', newsList])
      expect(await textAt(site, path)).toMatch(/^200[\s\S]*<\/html>/)
    execFileSync('mount', ['-o', 'remount,size=200m', small])
    await untilWarm(site)
    await site.stop()
    site = await startSite({
      cms: { url: `http://127.0.0.1:${await freePort()}` },
      dataDir: small,
      port: Number(new URL(site.url).port),
    })
    expect(await textAt(site, newsList)).toMatch(/^200[\s\S]*<\/html>/)
  }
  finally {
    await site.stop()
    execFileSync('umount', [small])
  }
})
