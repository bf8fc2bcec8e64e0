import type { Contender, Round } from './load.ts'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const PROGRAM = '/usr/bin/wrk'
const MILLISECONDS = { us: 0.001, ms: 1, s: 1000 }

/** Whether the load can come from wrk, which takes less of the machine: it asks for one address again and again. */
export function canUseWrk({ requests: [request, ...others] }: Contender): boolean {
  return existsSync(PROGRAM) && others.length === 0 && request?.method === undefined
}

export async function wrkRound({ name, url, requests: [request], connections = 4 }: Contender, seconds: number): Promise<Omit<Round, 'cpu'> & { total: number }> {
  const { stdout } = await promisify(execFile)(PROGRAM, [
    '--threads=1',
    `--connections=${connections}`,
    `--duration=${seconds}s`,
    '--latency',
    ...Object.entries(request?.headers ?? {}).flatMap(([header, value]) => ['--header', `${header}: ${value}`]),
    url + request?.path,
  ])
  const total = Number(/(\d+) requests in/.exec(stdout)?.[1] ?? 0)
  if (total === 0 || /Non-2xx|Socket errors/.test(stdout))
    throw new Error(`${name}: ${stdout}`)
  return {
    total,
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    p50: latency(stdout, 50),
    p99: latency(stdout, 99),
  }
}

function latency(output: string, percentile: number): number {
  const [, value, unit] = new RegExp(`${percentile}%\\s+([\\d.]+)(us|ms|s)`).exec(output) ?? []
  return Number(value) * MILLISECONDS[unit as keyof typeof MILLISECONDS]
}
