import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { untilQuiet } from './quiet.mjs'

const cms = join(dirname(fileURLToPath(import.meta.url)), '..')
const secretNames = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'PREVIEW_SECRET',
  'FEED_SECRET',
]

function prepareEnvironment() {
  process.umask(0o077)
  const dataDir = resolve(process.env.DATA_DIR ?? join(cms, '..', '.data'))
  process.env.DATA_DIR = dataDir
  mkdirSync(join(dataDir, 'public', 'uploads'), { recursive: true })
  let kept = {}
  try {
    kept = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'))
  }
  catch {
    // No server has run here yet. Nothing that a command does needs lasting secrets.
  }
  for (const name of secretNames)
    process.env[name] ??= kept[name] ?? randomBytes(32).toString('base64')
  // The first account is made, and its password shown, by the server's first start.
  process.env.FIRST_ADMINISTRATOR = 'none'
  // Nobody waits for an answer: work that takes all connections for a while has to be done all the same.
  process.env.DATABASE_WAIT_MS ??= '600000'
  process.chdir(cms)
}

/** Loads the built CMS without opening a port, does one thing with it, and closes it. */
export async function withCms(task) {
  prepareEnvironment()
  const require = createRequire(import.meta.url)
  const { createStrapi } = require('@strapi/strapi')
  const app = createStrapi({
    appDir: cms,
    distDir: join(cms, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  })
  // What the command itself says is enough to read.
  app.log.level = 'error'
  const strapi = await app.load()
  try {
    await task(strapi, require(join(cms, 'dist', 'src', 'seed', 'index.js')))
  }
  finally {
    await untilQuiet(strapi)
    await strapi.destroy()
  }
}
