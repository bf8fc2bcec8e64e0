import type { Server } from './servers.ts'
import { cpSync, globSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../setup/ports.ts'
import { cmsEnv, root } from './platform.ts'
import { startServer } from './servers.ts'

/** Puts together a Strapi of the same version with the same content types and components, and nothing else of ours. */
export function makeStockStrapi(folder: string): void {
  cpSync(join(import.meta.dirname, '..', 'contenders', 'stock'), folder, { recursive: true })
  for (const schema of globSync('src/{api,components}/**/*.json', {
    cwd: join(root, 'cms'),
  }))
    cpSync(join(root, 'cms', schema), join(folder, schema))
  writeFileSync(join(folder, 'src', 'index.js'), 'module.exports = {}\n')
  mkdirSync(join(folder, 'public', 'uploads'), { recursive: true })
  symlinkSync(join(root, 'cms', 'node_modules'), join(folder, 'node_modules'))
}

export async function startStockStrapi(folder: string, dataDir: string): Promise<Server> {
  const port = await freePort()
  return startServer({
    args: ['start.js'],
    cwd: folder,
    port,
    ready: '/_health',
    env: {
      ...cmsEnv(dataDir),
      PORT: String(port),
    },
  })
}
