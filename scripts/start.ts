import type { Failure } from './lib/failure.ts'
import type { Kept, KeptServer } from './lib/processes.ts'
import { join } from 'node:path'
import process from 'node:process'
import { buildWhatChanged } from './lib/build.ts'
import { requireFreePort, root } from './lib/environment.ts'
import { run } from './lib/failure.ts'
import { readInstallation } from './lib/installation.ts'
import { keepRunning, untilHealthy } from './lib/processes.ts'
import { seedOnce } from './lib/seed.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const servers: KeptServer[] = []

await run(async () => {
  const { host, port, cmsPort, dataDir, siteUrl, cmsUrl, cmsEnv, siteEnv, cmsHealth, siteHealth } = readInstallation('production')
  await requireFreePort('PORT', port, host)
  await requireFreePort('CMS_PORT', cmsPort, host)
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void stop(0))

  await buildWhatChanged(say)
  // What the servers write is for their owner alone: accounts, drafts, enquiries.
  process.umask(0o077)
  await seedOnce(dataDir, cmsEnv, say)

  await serve('CMS', {
    cwd: join(root, 'cms'),
    args: ['start.mjs'],
    env: cmsEnv,
  }, cmsHealth)
  await serve('site', {
    cwd: join(root, 'web'),
    // Twice the room for young objects, V8's own choice, takes 30 MB and spares an answer nothing.
    args: ['--max-semi-space-size=8', 'start.ts'],
    env: siteEnv,
  }, siteHealth)
  say(`ready: the site is at ${siteUrl} and the CMS at ${cmsUrl}/admin`)
}, stopServers)

async function serve(name: string, command: Pick<Kept, 'cwd' | 'args' | 'env'>, health: string): Promise<void> {
  say(`starting the ${name} …`)
  const server = keepRunning({ name, ...command, onGivenUp })
  servers.push(server)
  await untilHealthy(name, health, server)
}

function onGivenUp(reason: Failure): void {
  process.stderr.write(`${reason.message}\n`)
  void stop(1)
}

async function stop(code: number): Promise<void> {
  await stopServers()
  process.exit(code)
}

/** In the reverse order of their start, so that the site never asks a CMS that is gone. */
async function stopServers(): Promise<void> {
  for (const server of servers.splice(0).toReversed())
    await server.stop()
}
