import autocannon from 'autocannon'
import { processorTime } from './servers.ts'
import { canUseWrk, wrkRound } from './wrk.ts'

export interface Contender {
  name: string
  url: string
  /** The processes whose time is counted. */
  pids: number[]
  /** What is asked, in turns. */
  requests: { path: string, method?: 'GET' | 'POST', body?: string, headers?: Record<string, string> }[]
  connections?: number
}

/** One round of load on one contender: processor time per request in microseconds, waiting in milliseconds. */
export interface Round { cpu: number, perSecond: number, p50: number, p99: number }

export interface Result { name: string, cpu: number[], perSecond: number[], p50: number[], p99: number[] }

/** Asks each contender for some seconds, in turns, so that whatever else the machine does befalls all alike. */
export async function alternate(contenders: Contender[], { rounds = 3, seconds = 2 } = {}): Promise<Result[]> {
  const results = contenders.map(({ name }): Result => ({
    name,
    cpu: [],
    perSecond: [],
    p50: [],
    p99: [],
  }))
  for (const contender of contenders)
    await round(contender, 1)
  for (let turn = 0; turn < rounds; turn++) {
    for (const [index, contender] of contenders.entries()) {
      const measured = await round(contender, seconds)
      for (const figure of ['cpu', 'perSecond', 'p50', 'p99'] as const)
        results[index]?.[figure].push(measured[figure])
    }
  }
  return results
}

async function round(contender: Contender, seconds: number): Promise<Round> {
  const used = () => contender.pids.reduce((sum, pid) => sum + processorTime(pid), 0)
  const before = used()
  const { total, ...figures } = canUseWrk(contender)
    ? await wrkRound(contender, seconds)
    : await autocannonRound(contender, seconds)
  return {
    cpu: (used() - before) / total,
    ...figures,
  }
}

async function autocannonRound({ name, url, requests, connections = 4 }: Contender, seconds: number): Promise<Omit<Round, 'cpu'> & { total: number }> {
  const { non2xx, errors, latency, requests: { total, average } } = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: requests.map(({ headers, ...request }) => ({
      ...request,
      headers: { ...headers },
    })),
  })
  if (non2xx > 0 || errors > 0 || total === 0)
    throw new Error(`${name}: of ${total} requests ${non2xx} were refused and ${errors} failed.`)
  return {
    total,
    perSecond: average,
    p50: latency.p50,
    p99: latency.p99,
  }
}

export function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
