import type { Core } from '@strapi/strapi'
import type { Feature } from '../feature'
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { log } from '../log'
import { onServerStopping } from '../strapi/server-stopping'
import { nextDue } from './next-due'
import { claim, ensureRow, isDue, migrations, prolong, release, reschedule } from './table'

/** Something that is done again and again, by one server at a time however many share the database. */
export type Job = {
  /** By which all servers know it. */
  name: string
  /** Ends soon after the signal: the server stops then, and the job is due again at its next start. */
  run: (signal: AbortSignal) => Promise<void>
  /** Asked before the job is taken, so that idle servers only read; without it a due job is always run. */
  needed?: () => Promise<boolean>
} & ({
  /** Milliseconds from the end of one run to the next. */
  every: number
} | {
  /** A time of day on the organisation's clock: `03:30`. */
  dailyAt: string
})

interface Runner { jobs: Job[], by: string, loops: Promise<void>[], stop: AbortController }

const TICK = 1000
/** How long a stop waits for jobs that do not heed their signal. */
const STOPPED_WITHIN = 5000
/** A server that died gives its job up after this time. */
const LEASE = 60_000

const runners = new WeakMap<Core.Strapi, Runner>()

export const jobs: Feature = {
  name: 'core/jobs',
  migrations,
  bootstrap: startJobs,
  destroy: stopJobs,
}

/** Adds a job. Call it before the jobs are started, in `register` or early in `bootstrap`. */
export function registerJob(strapi: Core.Strapi, job: Job): void {
  runnerOf(strapi).jobs.push(job)
}

/** Begins to run the jobs: at once those whose moment came while no server ran. */
async function startJobs(strapi: Core.Strapi): Promise<void> {
  const runner = runnerOf(strapi)
  const now = new Date()
  for (const job of runner.jobs) {
    if ('every' in job) {
      await ensureRow(strapi.db.connection, job.name, now)
      continue
    }
    const dueAt = nextDue(job, now, zoneOf(strapi))
    await ensureRow(strapi.db.connection, job.name, dueAt)
    await reschedule(strapi.db.connection, job.name, dueAt, now)
  }
  // A command loads the CMS without a server, does its one thing and ends: jobs are for servers.
  strapi.server.httpServer.once('listening', () => {
    runner.loops = runner.jobs.map(job => loop(strapi, job, runner))
  })
  onServerStopping(strapi, () => stopJobs(strapi))
}

/** Each job goes by itself: one that takes an hour holds no other up. */
async function loop(strapi: Core.Strapi, job: Job, { by, stop: { signal } }: Runner): Promise<void> {
  while (!signal.aborted) {
    await runIfDue(strapi, job, by, signal)
    await wait(TICK, undefined, { signal, ref: false }).catch(() => {})
  }
}

/** Takes no further job, tells those under way to end, and waits for them. */
async function stopJobs(strapi: Core.Strapi): Promise<void> {
  const runner = runnerOf(strapi)
  runner.stop.abort()
  await Promise.race([
    Promise.all(runner.loops),
    wait(STOPPED_WITHIN, undefined, { ref: false }),
  ])
}

async function runIfDue(strapi: Core.Strapi, job: Job, by: string, signal: AbortSignal): Promise<void> {
  const { connection } = strapi.db
  try {
    const now = new Date()
    if (!await isDue(connection, job.name, now) || await job.needed?.() === false)
      return
    if (!await claim(connection, job.name, by, now, inLease()))
      return
  }
  catch (error) {
    // A database that is busy or away is asked again at the next tick.
    log(strapi, 'JOB_NOT_TAKEN', `The job «${job.name}» could not be taken.`, error)
    return
  }
  const keeping = setInterval(() => prolong(connection, job.name, by, inLease()).catch(() => {}), LEASE / 3)
  try {
    await job.run(signal)
  }
  catch (error) {
    if (signal.aborted)
      return
    log(strapi, 'JOB_FAILED', `The job «${job.name}» failed and is tried again at its next turn.`, error)
  }
  finally {
    clearInterval(keeping)
    const now = new Date()
    await release(connection, job.name, by, signal.aborted
      ? now
      : nextDue(job, now, zoneOf(strapi)))
      .catch(error => log(strapi, 'JOB_NOT_RELEASED', `The job «${job.name}» could not be given back.`, error))
  }
}

function inLease(): Date {
  return new Date(Date.now() + LEASE)
}

function zoneOf(strapi: Core.Strapi): string {
  return strapi.config.get('editors.timeZone')
}

function runnerOf(strapi: Core.Strapi): Runner {
  const runner = runners.get(strapi) ?? {
    jobs: [],
    by: randomUUID(),
    loops: [],
    stop: new AbortController(),
  }
  runners.set(strapi, runner)
  return runner
}
