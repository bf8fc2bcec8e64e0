import type { Settings } from './environment.ts'
import { join } from 'node:path'
import process from 'node:process'
import { readEnvironment } from './environment.ts'
import { keptSecrets, SECRETS } from './secrets.ts'

interface Installation extends Settings {
  cmsEnv: NodeJS.ProcessEnv
  siteEnv: NodeJS.ProcessEnv
  /** Addresses that answer once a server can be used. */
  cmsHealth: string
  siteHealth: string
}

/** This installation: its addresses and folder, and the environment that each server is started with. */
export function readInstallation(mode: 'production' | 'development'): Installation {
  const settings = readEnvironment()
  const { host, port, cmsPort, dataDir, siteUrl, cmsUrl } = settings
  const common = {
    NODE_ENV: mode,
    HOST: host,
    DATA_DIR: dataDir,
    SITE_URL: siteUrl,
    CMS_URL: cmsUrl,
  }
  const secrets = keptSecrets(dataDir, process.env)
  return {
    ...settings,
    cmsEnv: {
      ...secrets,
      ...common,
      CMS_PORT: String(cmsPort),
      STRAPI_TELEMETRY_DISABLED: 'true',
      NODE_COMPILE_CACHE: join(dataDir, 'compile-cache'),
    },
    siteEnv: {
      // The public's server knows nothing that only the CMS needs, also of what the operator's shell has.
      ...Object.fromEntries([
        ...Object.keys(SECRETS),
        'ADMIN_EMAIL',
        'ADMIN_PASSWORD',
        'DATABASE_URL',
      ].map(name => [name, undefined])),
      ...common,
      PORT: String(port),
      FEED_SECRET: secrets.FEED_SECRET,
    },
    cmsHealth: `http://${host}:${cmsPort}/_health`,
    siteHealth: `http://${host}:${port}/health/live`,
  }
}
