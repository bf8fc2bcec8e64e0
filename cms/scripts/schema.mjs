import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { lexicographicSortSchema, printSchema } from 'graphql'

// Strapi's ES module build does not resolve on Node; its CommonJS build does.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi')

// The schema follows from the model alone: any database will do, and none is kept.
const dataDir = mkdtempSync(join(tmpdir(), 'schema-'))
mkdirSync(join(dataDir, 'public', 'uploads'), { recursive: true })
process.env.DATA_DIR = dataDir
process.env.NODE_ENV = 'test'
for (const name of [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'PREVIEW_SECRET',
  'FEED_SECRET',
])
  process.env[name] = 'only-for-printing-the-schema-0001'

const target = process.argv[2] ?? join(import.meta.dirname, '../../shared/schema.graphql')
const app = createStrapi({
  appDir: join(import.meta.dirname, '..'),
  distDir: join(import.meta.dirname, '../dist'),
})
await app.load()
const schema = app.plugin('graphql').service('content-api').buildSchema()
writeFileSync(target, `${printSchema(lexicographicSortSchema(schema))}\n`)
await app.destroy()
rmSync(dataDir, { recursive: true })
process.exit(0)
