import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'

export interface Server {
  url: string
  pid: number
  /** From its start until it could be used, in milliseconds. */
  bootTime: number
  stop: () => Promise<void>
}

export interface Start {
  command?: string
  args: string[]
  cwd: string
  port: number
  env?: Record<string, string>
  /** The path that answers once the server can be used. */
  ready: string
}

const READY_WITHIN = 120_000
const STOPPED_WITHIN = 20_000
/** The system counts the time of processes in hundredths of a second. */
const MICROSECONDS_PER_TICK = 10_000

const running = new Set<ChildProcess>()
process.on('exit', () => running.forEach(child => child.kill('SIGKILL')))

/** Starts one process and waits until it answers. None outlives the run. */
export async function startServer({ command = process.execPath, args, cwd, port, env = {}, ready }: Start): Promise<Server> {
  const begun = performance.now()
  const child = spawn(command, args, {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let written = ''
  child.stdout.on('data', (chunk: Buffer) => written += chunk)
  child.stderr.on('data', (chunk: Buffer) => written += chunk)
  const ended = once(child, 'exit').finally(() => running.delete(child))
  const url = `http://127.0.0.1:${port}`
  while (!await answers(url + ready)) {
    if (child.exitCode !== null || performance.now() - begun > READY_WITHIN)
      throw new Error(`${args.join(' ')} did not start.\n${written.slice(-4000)}`)
    await wait(20)
  }
  return {
    url,
    pid: child.pid ?? 0,
    bootTime: performance.now() - begun,
    stop: async () => {
      child.kill('SIGTERM')
      const forced = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN)
      await ended
      clearTimeout(forced)
    },
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: 'manual' })
    await response.arrayBuffer()
    return response.status < 500
  }
  catch {
    return false
  }
}

/** The processor time that a process has used so far, all its threads together, in microseconds. */
export function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')
  return (Number(fields[11]) + Number(fields[12])) * MICROSECONDS_PER_TICK
}

/** The memory that a process holds, in megabytes. */
export function memory(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
