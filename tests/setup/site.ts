import type { Cms, CmsOptions } from './cms'
import type { Server } from './servers'
import { existsSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '@ican/shared/vocabulary'
import { secrets, startCms } from './cms'
import { webRoot } from './paths'
import { freePort, sitePort } from './ports'
import { runDir } from './run-dir'
import { startServer } from './servers'

interface SiteOptions {
  cms: { url: string }
  env?: Record<string, string>
  port?: number
  /** The folder of an earlier site, with the pages that it stored. */
  dataDir?: string
}

/** Starts the built site as in production, reading from the given CMS. */
export async function startSite({ cms, env = {}, port, dataDir }: SiteOptions): Promise<Server> {
  if (!existsSync(join(webRoot, '.output', 'server', 'index.mjs')))
    throw new Error('The site is not built. Run: npm --prefix web run build')
  const chosenPort = port ?? await freePort()
  const url = `http://127.0.0.1:${chosenPort}`
  return startServer({
    name: 'site',
    script: join(webRoot, 'start.ts'),
    cwd: webRoot,
    url,
    env: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(chosenPort),
      SITE_URL: url,
      CMS_URL: cms.url,
      FEED_SECRET: secrets.FEED_SECRET,
      DATA_DIR: dataDir ?? mkdtempSync(join(runDir(), 'site-')),
      ...env,
    },
    // Whatever it answers, it listens: a site without its CMS answers 503, and tests want to see that.
    ready: async () => (await fetch(`${url}/`, { redirect: 'manual' })).status > 0,
  })
}

/** Starts the site where no CMS has ever answered. */
export async function startSiteAlone(): Promise<Server> {
  return startSite({
    cms: { url: `http://127.0.0.1:${await freePort()}` },
  })
}

export interface Platform {
  cms: Cms
  site: Server
  stop: () => Promise<void>
  /** Waits until the site shows everything that has been published: that takes it a moment. */
  settled: () => Promise<void>
}

export interface PlatformOptions extends Omit<CmsOptions, 'pagesAt' | 'port'> {
  /** Starts something between the site and the CMS, such as a proxy, and gives its address. */
  between?: (cms: Cms) => Promise<{ url: string }>
  /** What the site is told beside where its CMS is. */
  siteEnv?: Record<string, string>
}

/** Starts a CMS and the site in front of it, each knowing the other's address. The pages of seeded content are rendered already. */
export async function startPlatform({ between, siteEnv, ...options }: PlatformOptions = {}): Promise<Platform> {
  const port = await sitePort()
  const cms = await startCms({
    ...options,
    ...options.seed && { pagesAt: port },
    env: { SITE_URL: `http://127.0.0.1:${port}`, ...options.env },
  })
  const site = await startSite({
    cms: await between?.(cms) ?? cms,
    port,
    dataDir: cms.dataDir,
    env: {
      // How long the site waits is tested where something stands between; elsewhere a busy machine is no fault.
      ...between === undefined && { CONTENT_TIMEOUT: '20000' },
      ...siteEnv,
    },
  })
  await untilAnswered(site)
  return {
    cms,
    site,
    settled: () => untilSettled(cms, site),
    stop: async () => {
      await site.stop()
      await cms.stop()
    },
  }
}

/** What a test may know of the platform that it shares with others. */
export interface SharedPlatform { cms: Pick<Cms, 'url' | 'admin'>, site: Pick<Server, 'url'> }

/** A CMS that has just started on a busy machine may miss the site's time-out for the first answers. */
async function untilAnswered({ url }: Server): Promise<void> {
  for (const locale of locales) {
    for (let status = 0, tries = 0; status !== 200 && tries < 20; tries++)
      status = (await fetch(`${url}/${locale}`)).status
  }
}

async function untilSettled(cms: Server, site: Server): Promise<void> {
  const health = async ({ url }: Server) => await (await fetch(`${url}/health/ready`)).json() as { feed: number, waiting: number }
  const { feed } = await health(cms)
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    const state = await health(site)
    if (state.feed >= feed && state.waiting === 0)
      return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('The site did not take in what was published within a minute.')
}
