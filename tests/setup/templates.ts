import type { Server } from './servers'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { bootCms, refuseDifferences, runCmsScript } from './cms'
import { root, testsRoot } from './paths'
import { startSite } from './site'
import { siteHealth } from './stored-site'

/** `empty`: the first administrator alone · `seeded`: all content that comes with the platform · `real`: that without the samples. */
export type TemplateKind = 'empty' | 'seeded' | 'real'

/** What a template is made of: as long as none of it changes, the next run takes the template of this one. */
const INPUTS = [
  'pnpm-lock.yaml',
  'cms/start.*',
  'cms/dist/{config,src}/**/*.{js,json}',
  'shared/dist/**/*.js',
  'web/.output/{nitro.json,server/**/*.mjs}',
  'web/start.ts',
  'web/{common,page-store}/**/*.ts',
  'tests/setup/{cms,site,templates}.ts',
]

/** One made from another waits for that one, however many are asked for at once. */
const made = new Map<string, Promise<string>>()

/** Makes a data folder that tests copy; one with the pages of a site on a port, if one is given. */
export function makeTemplate(kind: TemplateKind, sitePort?: number): Promise<string> {
  const name = sitePort === undefined
    ? kind
    : `${kind}-${sitePort}`
  const making = made.get(name) ?? inTurn(sitePort, () => make(name, kind, sitePort))
  made.set(name, making)
  // One that could not be made, as on a machine too busy to start a server in time, is tried again by who needs it next.
  making.catch(() => made.delete(name))
  return making
}

let rendering: Promise<unknown> = Promise.resolve()

/** Sites that render everything side by side are all late; one after the other, the first test begins soon. */
function inTurn<T>(sitePort: number | undefined, work: () => Promise<T>): Promise<T> {
  if (sitePort === undefined)
    return work()
  const result = rendering.then(work)
  rendering = result.catch(() => {})
  return result
}

async function make(name: string, kind: TemplateKind, sitePort?: number): Promise<string> {
  const folder = join(currentFolder(), name)
  if (existsSync(folder))
    return folder
  const unfinished = `${folder}.${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  await fill(unfinished, kind, sitePort)
  renameSync(unfinished, folder)
  return folder
}

async function fill(dataDir: string, kind: TemplateKind, sitePort?: number): Promise<void> {
  if (sitePort !== undefined) {
    cpSync(await makeTemplate(kind), dataDir, { recursive: true })
    return renderAll(dataDir, sitePort)
  }
  if (kind === 'real') {
    cpSync(await makeTemplate('seeded'), dataDir, { recursive: true })
    await runCmsScript('remove-sample', { dataDir })
  }
  else {
    mkdirSync(join(dataDir, 'public', 'uploads'), { recursive: true })
    if (kind === 'seeded')
      await runCmsScript('seed', { dataDir })
  }
  const cms = await bootCms(dataDir)
  await cms.stop()
}

let isCompared = false

/** Has every page rendered; the first time in a run by a CMS that compares each answer with Strapi's own, which takes it longer. */
async function renderAll(dataDir: string, port: number): Promise<void> {
  const cms = await bootCms(dataDir, {
    ...!isCompared && {
      env: { QUERY_ENGINE: 'compare' },
    },
  })
  isCompared = true
  const site = await startSite({ cms, port, dataDir }).catch(stopping(cms))
  await untilStored(site, dataDir).catch(stopping(site, cms))
  await site.stop()
  await cms.stop()
  refuseDifferences(cms)
}

/**
 * Until no page waits to be rendered, those that only other pages lead to among them, and the site has noted up to which
 * change all on disk are: else the next start renders them anew.
 */
async function untilStored(site: Server, dataDir: string): Promise<void> {
  const position = join(dataDir, 'pages', 'position.json')
  const deadline = Date.now() + 300_000
  for (;;) {
    const health = await siteHealth(site)
    if (health.waiting === 0 && existsSync(position))
      return
    if (Date.now() > deadline)
      throw new Error(`The site has not stored all pages: ${JSON.stringify(health)}`)
    await wait(100)
  }
}

/** Stops servers before it passes an error on. */
function stopping(...servers: Server[]): (error: unknown) => Promise<never> {
  return async (error) => {
    for (const server of servers)
      await server.stop()
    throw error
  }
}

let current: string | undefined

/** The folder of the templates of this build and day (the first content has dates that depend on it), for one run; older ones are removed. */
function currentFolder(): string {
  current ??= prepareFolder()
  return current
}

function prepareFolder(): string {
  const all = join(testsRoot, '.cache', 'templates')
  const hash = createHash('sha256').update(new Date().toDateString()).update(process.version)
  for (const file of globSync(INPUTS, { cwd: root }).toSorted())
    hash.update(file).update(readFileSync(join(root, file)))
  const name = hash.digest('hex').slice(0, 16)
  mkdirSync(join(all, name), { recursive: true })
  for (const other of readdirSync(all).filter(each => each !== name))
    rmSync(join(all, other), { recursive: true, force: true })
  return join(all, name)
}
