import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { whatIsMissing } from './machine'
import { RUN_DIR } from './run-dir'
import { startTestHost } from './test-host'

/** Says what this machine lacks, makes the run's folder and starts the test host; at the end removes both and fails the run if a server outlived it. */
export default async function setup() {
  for (const sentence of await whatIsMissing()) {
    process.stdout.write(`${sentence}
`)
  }
  const runDir = mkdtempSync(join(tmpdir(), 'ican-tests-'))
  process.env[RUN_DIR] = runDir
  const host = await startTestHost()
  return async () => {
    const failure = await host.stop().then(() => undefined, (error: unknown) => error)
    const orphans = startedServers(runDir).filter(({ pid }) => isAlive(pid))
    for (const { pid } of orphans)
      process.kill(pid, 'SIGKILL')
    rmSync(runDir, { recursive: true, force: true, maxRetries: 5 })
    if (orphans.length > 0)
      throw new Error(`Servers outlived the tests: ${orphans.map(({ pid, name }) => `${name} (${pid})`).join(', ')}. Stop them in afterAll.`)
    if (failure !== undefined)
      throw failure
  }
}

function startedServers(runDir: string) {
  const list = join(runDir, 'pids')
  if (!existsSync(list))
    return []
  return readFileSync(list, 'utf8').trim().split('\n').map((line) => {
    const [pid = '', name = ''] = line.split(' ')
    return {
      pid: Number(pid),
      name,
    }
  })
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  }
  catch {
    return false
  }
}
