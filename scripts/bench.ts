// Builds what has changed, then measures it: all benchmarks, or those that are named.
import process from 'node:process'
import { buildWhatChanged } from './lib/build.ts'
import { root } from './lib/environment.ts'
import { run } from './lib/failure.ts'
import { runToEnd } from './lib/processes.ts'

await run(async () => {
  await buildWhatChanged((line: string) => process.stdout.write(`${line}\n`))
  await runToEnd(process.execPath, [
    'tests/bench/run.ts',
    ...process.argv.slice(2),
  ], {
    cwd: root,
    failure: 'The benchmarks did not come to their end: the lines above say why.',
  })
})
