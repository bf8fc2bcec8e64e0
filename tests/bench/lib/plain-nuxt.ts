import type { Server } from './servers.ts'
import { execFile } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { freePort } from '../../setup/ports.ts'
import { root } from './platform.ts'
import { startServer } from './servers.ts'

/** Builds the Nuxt contender with the Nuxt of the site. */
export async function buildPlainNuxt(folder: string): Promise<void> {
  cpSync(join(import.meta.dirname, '..', 'contenders', 'nuxt'), folder, { recursive: true })
  symlinkSync(join(root, 'web', 'node_modules'), join(folder, 'node_modules'))
  await promisify(execFile)(process.execPath, ['node_modules/nuxt/bin/nuxt.mjs', 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 50_000_000,
  })
}

export async function startPlainNuxt(folder: string, cms: Server): Promise<Server> {
  const port = await freePort()
  return startServer({
    args: ['.output/server/index.mjs'],
    cwd: folder,
    port,
    ready: '/plain',
    env: {
      HOST: '127.0.0.1',
      PORT: String(port),
      CMS_URL: `${cms.url}/graphql`,
      NEWS_LIST: hashOfSiteDocument('NewsList'),
    },
  })
}

function hashOfSiteDocument(name: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'shared', 'generated', 'trusted-documents.json'), 'utf8')) as Record<string, { name: string }>
  const [hash = ''] = Object.entries(manifest).find(([, document]) => document.name === name) ?? []
  return hash
}
