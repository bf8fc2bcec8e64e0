// Runs one of the CMS's own scripts with this installation's database and secrets.
import { join } from 'node:path'
import process from 'node:process'
import { buildWhatChanged } from './lib/build.mjs'
import { root } from './lib/environment.mjs'
import { run } from './lib/failure.mjs'
import { readInstallation } from './lib/installation.mjs'
import { runToEnd } from './lib/processes.mjs'

const [script, ...args] = process.argv.slice(2)

await run(async () => {
  const { cmsEnv } = readInstallation('production')
  await buildWhatChanged(line => process.stdout.write(`${line}\n`), ['cms'])
  await runToEnd(process.execPath, [`scripts/${script}.mjs`, ...args], {
    cwd: join(root, 'cms'),
    env: cmsEnv,
    failure: `${script} did not succeed: the lines above say why.`,
  })
})
