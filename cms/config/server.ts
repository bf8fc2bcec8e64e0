import type { Core } from '@strapi/strapi'
import { join } from 'node:path'

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  url: env('CMS_URL', `http://${env('HOST', '127.0.0.1')}:${env.int('CMS_PORT', 1337)}`),
  // Only what our own middleware leaves is believed: see `TRUSTED_PROXIES`.
  proxy: { koa: true },
  http: {
    serverOptions: {
      // In milliseconds; longer than the site and proxies keep a connection that nobody uses.
      keepAliveTimeout: 75_000,
    },
  },
  app: {
    keys: env.array('APP_KEYS', []),
  },
  // Only this folder is served as files: the database lies beside it, never in it.
  dirs: {
    public: join(env('DATA_DIR', join(process.cwd(), '..', '.data')), 'public'),
  },
  transfer: {
    remote: { enabled: false },
  },
  logger: {
    updates: { enabled: false },
    startup: { enabled: false },
  },
})
