import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf } from './environment.ts'
import { Failure } from './failure.ts'

/** How often a server that dies is started again before we give up, and within how many milliseconds. */
const RESTARTS = 5
const RESTART_WINDOW = 60_000
const STOP_TIMEOUT = 15_000

/** Every process started here that has not ended: none outlives this one. */
const underWay = new Set<ChildProcess>()
process.on('exit', () => underWay.forEach(child => signal(child, 'SIGTERM')))

/** Signals the whole group, so that helpers of a server go with it. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  // It did not even start.
  if (pid === undefined)
    return
  try {
    process.kill(-pid, name)
  }
  catch (error) {
    if (codeOf(error) !== 'ESRCH')
      throw error
  }
}

interface Start { cwd: string, env?: NodeJS.ProcessEnv, output: 'pipe' | 'inherit' }

function start(command: string, args: string[], { cwd, env, output }: Start): ChildProcess {
  // A process group of its own: Ctrl-C reaches us alone, and we stop the others in order.
  const child = spawn(command, args, {
    cwd,
    env: {
      ...process.env,
      ...env,
    },
    stdio: ['ignore', output, output],
    detached: true,
  })
  underWay.add(child)
  child.once('exit', () => underWay.delete(child))
  return child
}

/**
 * Runs a command to its end; `quiet` shows its output only when it fails.
 * @throws {Failure} with the sentence `failure` where it ends with another code than 0
 */
export async function runToEnd(command: string, args: string[], { cwd, env, failure, quiet = false }: {
  cwd: string
  env?: NodeJS.ProcessEnv
  failure: string
  quiet?: boolean
}): Promise<void> {
  const child = start(command, args, {
    cwd,
    env,
    output: quiet ? 'pipe' : 'inherit',
  })
  const output: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
  const code = await new Promise<number | null>(done => child.once('close', done))
  if (code !== 0)
    throw new Failure(`${Buffer.concat(output)}${failure}`)
}

export interface Kept { name: string, args: string[], cwd: string, env: NodeJS.ProcessEnv, onGivenUp: (reason: Failure) => void }

export interface KeptServer {
  /** Asks it to finish and waits until it has. */
  stop: () => Promise<void>
  hasDied: () => boolean
}

/** Starts a server and keeps it running: one that dies is started again. */
export function keepRunning({ name, args, cwd, env, onGivenUp }: Kept): KeptServer {
  let stopping = false
  const deaths: number[] = []
  let child = begin()

  function begin(): ChildProcess {
    const begun = start(process.execPath, args, { cwd, env, output: 'inherit' })
    begun.once('exit', async (code, endedBy) => {
      if (stopping)
        return
      const now = Date.now()
      deaths.push(now)
      if (deaths.filter(time => now - time < RESTART_WINDOW).length > RESTARTS)
        return onGivenUp(new Failure(`The ${name} ended ${RESTARTS + 1} times within a minute (last: ${endedBy ?? `exit code ${code}`}): the lines above say why.`))
      process.stderr.write(`the ${name} ended (${endedBy ?? `exit code ${code}`}); starting it again\n`)
      await wait(500)
      if (!stopping)
        child = begin()
    })
    return begun
  }

  return {
    hasDied: () => deaths.length > 0,
    async stop() {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null)
        return
      const ended = new Promise(done => child.once('exit', done))
      signal(child, 'SIGTERM')
      const timer = setTimeout(signal, STOP_TIMEOUT, child, 'SIGKILL')
      await ended
      clearTimeout(timer)
    },
  }
}

/** Waits until the address answers with a success. @throws {Failure} when the server died or the time is over */
export async function untilHealthy(name: string, url: string, server: KeptServer, timeout = 120_000): Promise<void> {
  const deadline = Date.now() + timeout
  while (Date.now() < deadline) {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(2000),
    }).catch(() => undefined)
    if (answer?.ok)
      return
    if (server.hasDied())
      throw new Failure(`The ${name} did not start: the lines above say why.`)
    await wait(100)
  }
  throw new Failure(`The ${name} did not answer at ${url} within ${timeout / 1000} s.`)
}
