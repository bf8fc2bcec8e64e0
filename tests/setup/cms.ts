import type { Server } from './servers'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { templateFolder } from './ask-host'
import { cmsRoot, testsRoot } from './paths'
import { freePort } from './ports'
import { runDir } from './run-dir'
import { startServer } from './servers'

export interface Cms extends Server {
  dataDir: string
  admin: { email: string, password: string }
}

export interface CmsOptions {
  /** Added to, or replacing, the environment that a CMS in production gets. */
  env?: Record<string, string>
  /** An existing data folder, such as that of a CMS which was killed. */
  dataDir?: string
  /** Whether the database starts with the seeded content. */
  seed?: boolean
  /** Whether that includes the samples: without them a site has a third of the pages. */
  samples?: boolean
  /** The port of a site whose pages, all rendered, come with the seeded content. */
  pagesAt?: number
  port?: number
}

const admin = { email: 'admin@example.org', password: 'Correct-Horse-Battery-9' }

/** Fixed in every run, so that a copied database keeps its sessions and tokens. */
export const secrets = {
  APP_KEYS: 'test-app-key-number-one-000000000,test-app-key-number-two-000000000',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret-00000000000000',
  API_TOKEN_SALT: 'test-api-token-salt-0000000000000000',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt-00000000000',
  ENCRYPTION_KEY: 'test-encryption-key-0000000000000000',
  PREVIEW_SECRET: 'test-preview-secret-0000000000000000',
  FEED_SECRET: 'test-feed-secret-0000000000000000000',
}

/** Starts the CMS as in production, on a free port, with a data folder of its own. */
export async function startCms(options: CmsOptions = {}): Promise<Cms> {
  return bootCms(options.dataDir ?? await freshDataDir(options), options)
}

/** Starts the CMS on an existing data folder. */
export async function bootCms(dataDir: string, { env = {}, port }: CmsOptions = {}): Promise<Cms> {
  if (!existsSync(join(cmsRoot, 'dist', 'src', 'index.js')))
    throw new Error('The CMS is not built. Run: npx tsc -p cms')
  const chosenPort = port ?? await freePort()
  const url = `http://127.0.0.1:${chosenPort}`
  const server = await startServer({
    name: 'cms',
    script: join(cmsRoot, 'start.mjs'),
    cwd: cmsRoot,
    url,
    env: {
      ...productionEnv(dataDir),
      CMS_PORT: String(chosenPort),
      CMS_URL: url,
      ...env,
    },
    ready: async () => (await fetch(`${url}/_health`)).status === 204,
  })
  return { ...server, dataDir, admin }
}

/** Fails where a CMS that compares has found that the query engine and Strapi answer differently. */
export function refuseDifferences({ output }: Cms): void {
  const [difference] = output().split('\n').filter(line => line.includes('ANSWERS_DIFFER'))
  if (difference !== undefined)
    throw new Error(difference)
}

/** Runs one of the CMS's own scripts (seed, create-admin, …) on a data folder and gives what it wrote. */
export async function runCmsScript(name: string, { dataDir, args = [], env = {} }: { dataDir: string, args?: string[], env?: Record<string, string> }): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join('scripts', `${name}.mjs`),
    ...args,
  ], {
    cwd: cmsRoot,
    env: {
      PATH: process.env.PATH,
      ...productionEnv(dataDir),
      ...env,
    },
    maxBuffer: 50_000_000,
  })
  return stdout
}

function productionEnv(dataDir: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    // Compiled once for all runs: the CMS is started many times.
    NODE_COMPILE_CACHE: join(testsRoot, '.cache', 'compile-cache'),
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...secrets,
  }
}

/** A copy of a data folder that the test host has made once for all. */
async function freshDataDir({ seed = false, samples = true, pagesAt }: CmsOptions): Promise<string> {
  const kind = seed
    ? samples
      ? 'seeded'
      : 'real'
    : 'empty'
  const template = await templateFolder(kind, pagesAt)
  const dataDir = mkdtempSync(join(runDir(), `${kind}-`))
  cpSync(template, dataDir, { recursive: true })
  return dataDir
}
