// Builds what has changed, then measures it: all benchmarks, or those that are named.
import process from 'node:process'
import { buildWhatChanged } from './lib/build.mjs'
import { root } from './lib/environment.mjs'
import { run } from './lib/failure.mjs'
import { runToEnd } from './lib/processes.mjs'

await run(async () => {
  await buildWhatChanged(line => process.stdout.write(`${line}\n`))
  await runToEnd(process.execPath, [
    'tests/bench/run.ts',
    ...process.argv.slice(2),
  ], {
    cwd: root,
    failure: 'The benchmarks did not come to their end: the lines above say why.',
  })
})
