import type { Failure } from './lib/failure.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { requireFreePort, root } from './lib/environment.ts'
import { run } from './lib/failure.ts'
import { readInstallation } from './lib/installation.ts'
import { keepRunning, runToEnd, untilHealthy } from './lib/processes.ts'
import { seedOnce } from './lib/seed.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const cwd = (room: string) => join(root, room)

await run(async () => {
  const { host, port, cmsPort, dataDir, siteUrl, cmsUrl, cmsEnv, siteEnv, cmsHealth } = readInstallation('development')
  await requireFreePort('PORT', port, host)
  await requireFreePort('CMS_PORT', cmsPort, host)
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => process.exit(0))

  if (!existsSync(join(root, 'cms/dist'))) {
    await runToEnd('npm', ['run', 'build:server'], {
      cwd: cwd('cms'),
      failure: 'The CMS could not be compiled.',
      quiet: true,
    })
  }
  await seedOnce(dataDir, cmsEnv, say)
  say('starting the CMS with reload …')
  const cms = keepRunning({
    name: 'CMS',
    cwd: cwd('cms'),
    args: ['node_modules/@strapi/strapi/bin/strapi.js', 'develop', '--no-watch-admin'],
    env: cmsEnv,
    onGivenUp,
  })
  await untilHealthy('CMS', cmsHealth, cms, 300_000)
  say('starting the site with reload …')
  keepRunning({
    name: 'site',
    cwd: cwd('web'),
    args: [
      'node_modules/nuxt/bin/nuxt.mjs',
      'dev',
      '--host',
      host,
      '--port',
      String(port),
    ],
    env: siteEnv,
    onGivenUp,
  })
  say(`ready: the site is at ${siteUrl} and the CMS at ${cmsUrl}/admin; a changed file shows by itself`)
})

function onGivenUp(reason: Failure): void {
  process.stderr.write(`${reason.message}\n`)
  process.exit(1)
}
