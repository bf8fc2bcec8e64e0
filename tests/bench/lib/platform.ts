import type { Server } from './servers.ts'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../setup/ports.ts'
import { startServer } from './servers.ts'

export const root = join(import.meta.dirname, '..', '..', '..')

export const administrator = { email: 'bench@example.org', password: 'Correct-Horse-Battery-9' }

const secret = () => randomBytes(32).toString('base64')

/** The same for every server of a run, so that all can use copies of one database. */
export const secrets = {
  APP_KEYS: `${secret()},${secret()}`,
  ADMIN_JWT_SECRET: secret(),
  API_TOKEN_SALT: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  PREVIEW_SECRET: secret(),
  FEED_SECRET: secret(),
}

/** What every process that opens a database of the CMS is told. */
export function cmsEnv(dataDir: string): Record<string, string> {
  return {
    ...secrets,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
    STRAPI_TELEMETRY_DISABLED: 'true',
    NODE_COMPILE_CACHE: join(dataDir, 'compile-cache'),
  }
}

/** Starts the built CMS on a data folder. */
export async function startCms(dataDir: string, env: Record<string, string> = {}): Promise<Server> {
  const port = await freePort()
  return startServer({
    args: ['start.mjs'],
    cwd: join(root, 'cms'),
    port,
    ready: '/_health',
    env: {
      ...cmsEnv(dataDir),
      CMS_PORT: String(port),
      CMS_URL: `http://127.0.0.1:${port}`,
      ...env,
    },
  })
}

/** Until every page of the site has been rendered, in memory and on disk. */
export async function untilSettled({ url }: Server): Promise<void> {
  for (;;) {
    const { waiting, disk } = await (await fetch(`${url}/health/ready`)).json() as { waiting: number, disk: boolean }
    if (waiting === 0 && disk)
      return
    await wait(200)
  }
}

/** Starts the built site without its page store, in front of a CMS. */
export async function startUncachedSite(cms: Server): Promise<Server> {
  const port = await freePort()
  return startServer({
    args: ['contenders/uncached.ts'],
    cwd: join(root, 'tests', 'bench'),
    port,
    ready: '/en',
    env: {
      PORT: String(port),
      SITE_URL: `http://127.0.0.1:${port}`,
      CMS_URL: cms.url,
    },
  })
}

/** Starts the built site in front of a CMS, as `npm start` does. */
export async function startSite(cms: Server, dataDir: string, port?: number, env: Record<string, string> = {}): Promise<Server> {
  const chosen = port ?? await freePort()
  return startServer({
    args: ['--max-semi-space-size=8', 'start.ts'],
    cwd: join(root, 'web'),
    port: chosen,
    ready: '/health/live',
    env: {
      HOST: '127.0.0.1',
      PORT: String(chosen),
      SITE_URL: `http://127.0.0.1:${chosen}`,
      CMS_URL: cms.url,
      DATA_DIR: dataDir,
      FEED_SECRET: secrets.FEED_SECRET,
      NODE_COMPILE_CACHE: join(dataDir, 'compile-cache'),
      ...env,
    },
  })
}
