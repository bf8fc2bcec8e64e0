import { join } from 'node:path'
import process from 'node:process'
import { buildWhatChanged } from './lib/build.mjs'
import { requireFreePort, root } from './lib/environment.mjs'
import { run } from './lib/failure.mjs'
import { readInstallation } from './lib/installation.mjs'
import { keepRunning, untilHealthy } from './lib/processes.mjs'
import { seedOnce } from './lib/seed.mjs'

const say = line => process.stdout.write(`${line}\n`)
const servers = []

await run(async () => {
  const { host, port, cmsPort, dataDir, siteUrl, cmsUrl, cmsEnv, siteEnv, cmsHealth, siteHealth } = readInstallation('production')
  await requireFreePort('PORT', port, host)
  await requireFreePort('CMS_PORT', cmsPort, host)
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => stop(0))

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

async function serve(name, command, health) {
  say(`starting the ${name} …`)
  const server = keepRunning({ name, ...command, onGivenUp })
  servers.push(server)
  await untilHealthy(name, health, server)
}

function onGivenUp(reason) {
  process.stderr.write(`${reason.message}\n`)
  stop(1)
}

async function stop(code) {
  await stopServers()
  process.exit(code)
}

/** In the reverse order of their start, so that the site never asks a CMS that is gone. */
async function stopServers() {
  for (const server of servers.splice(0).toReversed())
    await server.stop()
}
