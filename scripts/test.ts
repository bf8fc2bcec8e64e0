// All checks and tests, each started on its own. `--quick` leaves out what needs a browser, breaks something or attacks;
// `npm test -- --project unit` runs one kind of test alone, without the checks.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { buildWhatChanged } from './lib/build.ts'
import { root } from './lib/environment.ts'
import { Failure, run } from './lib/failure.ts'
import { runToEnd } from './lib/processes.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const counts = { passed: 0, failed: 0, skipped: 0 }
const isQuick = process.argv[2] === '--quick'
const chosen = isQuick
  ? ['unit', 'components', 'contract'].flatMap(project => ['--project', project])
  : process.argv.slice(2)

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => process.exit(1))

await run(async () => {
  await buildWhatChanged(say)
  if (isQuick || chosen.length === 0) {
    await Promise.all([
      check('lint', ['run', 'lint']),
      checkTypes(),
    ])
  }
  await runTests()
  const skipped = counts.skipped > 0
    ? `, ${counts.skipped} skipped`
    : ''
  say(`${counts.passed} passed, ${counts.failed} failed${skipped}`)
  process.exit(counts.failed > 0
    ? 1
    : 0)
})

async function checkTypes(): Promise<void> {
  for (const room of ['shared', 'cms', 'web', 'tests'])
    await check(`types of ${room}`, ['--prefix', room, 'run', 'typecheck'])
  await check('types of scripts', ['run', 'typecheck:scripts'])
}

async function check(name: string, npmArgs: string[]): Promise<void> {
  say(`checking ${name} …`)
  try {
    await runToEnd('npm', npmArgs, { cwd: root, failure: `${name}: not in order`, quiet: true })
    counts.passed += 1
  }
  catch (error) {
    say(String(error instanceof Error
      ? error.message
      : error))
    counts.failed += 1
  }
}

async function runTests(): Promise<void> {
  const results = join(root, 'tests/.cache/results.json')
  rmSync(results, { force: true })
  const ended = await runToEnd('npm', [
    '--prefix',
    'tests',
    'run',
    'test',
    '--',
    ...chosen,
  ], { cwd: root, failure: 'the tests failed' }).then(() => true, () => false)
  const { numPassedTests, numFailedTests, numPendingTests, numTotalTests } = readResults(results)
  if (numTotalTests === 0)
    throw new Failure('No test ran.')
  counts.passed += numPassedTests
  counts.skipped += numPendingTests
  // A set-up that fails, or a server left running, fails the run though no test of its own does.
  counts.failed += ended
    ? numFailedTests
    : Math.max(numFailedTests, 1)
}

/** What vitest's JSON reporter counts. */
interface Results { numPassedTests: number, numFailedTests: number, numPendingTests: number, numTotalTests: number }

function readResults(file: string): Results {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results
  }
  catch {
    throw new Failure('The tests left no result: the lines above say why.')
  }
}
