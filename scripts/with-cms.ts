// Runs one of the CMS's own scripts with this installation's database and secrets.
import { join } from 'node:path'
import process from 'node:process'
import { buildWhatChanged } from './lib/build.ts'
import { root } from './lib/environment.ts'
import { run } from './lib/failure.ts'
import { readInstallation } from './lib/installation.ts'
import { runToEnd } from './lib/processes.ts'

const [script, ...args] = process.argv.slice(2)

await run(async () => {
  const { cmsEnv } = readInstallation('production')
  await buildWhatChanged((line: string) => process.stdout.write(`${line}\n`), ['cms'])
  await runToEnd(process.execPath, [`scripts/${script}.mjs`, ...args], {
    cwd: join(root, 'cms'),
    env: cmsEnv,
    failure: `${script} did not succeed: the lines above say why.`,
  })
})
