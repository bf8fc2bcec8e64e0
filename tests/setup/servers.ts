import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { testsRoot } from './paths'
import { runDir } from './run-dir'

export interface Server {
  url: string
  pid: number
  /** Asks the server to stop as an operator would (SIGTERM) and waits until it has. */
  stop: () => Promise<void>
  /** Ends the server at once (SIGKILL), as a power cut would. */
  kill: () => Promise<void>
  /** Puts the server's clock ahead of the real one, in milliseconds. */
  setClock: (ahead: number) => void
  /** What the server has written so far. */
  output: () => string
}

interface Start {
  name: string
  script: string
  cwd: string
  url: string
  env: Record<string, string>
  /** Answers true once the server can be used. */
  ready: () => Promise<boolean>
}

const READY_WITHIN = 90_000
const STOPPED_WITHIN = 20_000

/** Starts a server script on the pinned Node and waits until it is ready. It dies with the test run. */
export async function startServer({ name, script, cwd, url, env, ready }: Start): Promise<Server> {
  const preloads = ['with-parent.mjs', 'clock.mjs'].flatMap(file => [
    '--import',
    join(import.meta.dirname, file),
  ])
  const child = spawn(process.execPath, [...preloads, script], {
    cwd,
    env: {
      // Compiled once for all runs: servers are started many times.
      NODE_COMPILE_CACHE: join(testsRoot, '.cache', 'compile-cache'),
      ...inherited(),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let written = ''
  child.stdout?.on('data', (chunk: Buffer) => written += chunk)
  child.stderr?.on('data', (chunk: Buffer) => written += chunk)
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  if (child.pid === undefined)
    throw new Error(`${name} did not start: ${script}`)
  appendFileSync(join(runDir(), 'pids'), `${child.pid} ${name}\n`)

  await waitUntilReady(child, ready, reason => new Error(`${name} ${reason}\n${written.slice(-4000)}`))
  return {
    url,
    pid: child.pid,
    output: () => written,
    setClock: ahead => child.send({ clockAhead: ahead }),
    stop: async () => {
      if (!isRunning(child))
        return
      child.kill('SIGTERM')
      const forced = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN)
      await ended
      clearTimeout(forced)
    },
    kill: async () => {
      if (!isRunning(child))
        return
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function waitUntilReady(child: ChildProcess, ready: () => Promise<boolean>, failure: (reason: string) => Error) {
  const deadline = Date.now() + READY_WITHIN
  while (!await ready().catch(() => false)) {
    if (!isRunning(child))
      throw failure(`ended with ${child.exitCode ?? child.signalCode} instead of starting.`)
    if (Date.now() > deadline) {
      child.kill('SIGKILL')
      throw failure('was not ready in time.')
    }
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null
}

/** The environment without what the test runner or the developer's shell would slip in. */
function inherited(): NodeJS.ProcessEnv {
  const kept = [
    'PATH',
    'HOME',
    'TMPDIR',
    'LANG',
    'NODE_COMPILE_CACHE',
  ]
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.includes(name)))
}
