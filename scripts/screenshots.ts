// Builds what has changed, then photographs the site for the documentation.
import process from 'node:process'
import { buildWhatChanged } from './lib/build.ts'
import { root } from './lib/environment.ts'
import { run } from './lib/failure.ts'
import { runToEnd } from './lib/processes.ts'

await run(async () => {
  await buildWhatChanged((line: string) => process.stdout.write(`${line}\n`))
  await runToEnd(process.execPath, ['tests/screenshots/run.ts'], {
    cwd: root,
    failure: 'The screenshots were not all taken: the lines above say why.',
  })
})
