// Builds what has changed, then photographs the site for the documentation.
import process from 'node:process'
import { buildWhatChanged } from './lib/build.mjs'
import { root } from './lib/environment.mjs'
import { run } from './lib/failure.mjs'
import { runToEnd } from './lib/processes.mjs'

await run(async () => {
  await buildWhatChanged(line => process.stdout.write(`${line}\n`))
  await runToEnd(process.execPath, ['tests/screenshots/run.ts'], {
    cwd: root,
    failure: 'The screenshots were not all taken: the lines above say why.',
  })
})
