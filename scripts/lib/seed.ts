import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { root } from './environment.ts'
import { runToEnd } from './processes.ts'

/** Migrates and seeds a database that has not had its first content; one begun and broken off is completed. */
export async function seedOnce(dataDir: string, cmsEnv: NodeJS.ProcessEnv, say: (line: string) => void): Promise<void> {
  const marker = join(dataDir, 'seeded')
  if (existsSync(marker))
    return
  say('seeding the database …')
  await runToEnd(process.execPath, ['scripts/seed.mjs'], {
    cwd: join(root, 'cms'),
    env: cmsEnv,
    failure: 'The database could not be migrated and seeded: the lines above say why.',
  })
  writeFileSync(marker, `${new Date().toISOString()}\n`)
}
