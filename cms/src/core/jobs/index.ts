import type { Core } from '@strapi/strapi'
import type { Feature } from '../feature'
import { randomUUID } from 'node:crypto'
import { onServerStopping } from '../strapi/server-stopping'
import { nextDue } from './next-due'
import { claim, ensureRow, ensureTable, isDue, prolong, release } from './table'

/** Something that is done again and again, by one server at a time however many share the database. */
export type Job = {
  /** By which all servers know it. */
  name: string
  run: () => Promise<void>
  /** Asked before the job is taken, so that idle servers only read; without it a due job is always run. */
  needed?: () => Promise<boolean>
} & ({
  /** Milliseconds from the end of one run to the next. */
  every: number
} | {
  /** A time of day on the organisation's clock: `03:30`. */
  dailyAt: string
})

interface Runner { jobs: Job[], by: string, timer?: NodeJS.Timeout, tick?: Promise<void>, stopped?: boolean }

const TICK = 1000
/** A server that died gives its job up after this time. */
const LEASE = 60_000

const runners = new WeakMap<Core.Strapi, Runner>()

export const jobs: Feature = {
  name: 'core/jobs',
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
  await ensureTable(strapi.db.connection)
  for (const job of runner.jobs) {
    await ensureRow(strapi.db.connection, job.name, 'every' in job
      ? new Date()
      : nextDue(job, new Date(), zoneOf(strapi)))
  }
  const tick = async () => {
    for (const job of runner.jobs)
      await runIfDue(strapi, job, runner.by)
  }
  const loop = () => {
    runner.tick = tick().finally(() => {
      if (!runner.stopped)
        runner.timer = setTimeout(loop, TICK).unref()
    })
  }
  // A command loads the CMS without a server, does its one thing and ends: jobs are for servers.
  strapi.server.httpServer.once('listening', loop)
  onServerStopping(strapi, () => stopJobs(strapi))
}

/** Takes no further job and waits for the one under way. */
async function stopJobs(strapi: Core.Strapi): Promise<void> {
  const runner = runnerOf(strapi)
  runner.stopped = true
  clearTimeout(runner.timer)
  await runner.tick
}

async function runIfDue(strapi: Core.Strapi, job: Job, by: string): Promise<void> {
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
    strapi.log.warn(`The job «${job.name}» could not be taken: ${String(error)}`)
    return
  }
  const keeping = setInterval(() => prolong(connection, job.name, by, inLease()).catch(() => {}), LEASE / 3)
  try {
    await job.run()
  }
  catch (error) {
    strapi.log.error(`The job «${job.name}» failed and is tried again at its next turn.`)
    strapi.log.error(error)
  }
  finally {
    clearInterval(keeping)
    await release(connection, job.name, by, nextDue(job, new Date(), zoneOf(strapi)))
      .catch(error => strapi.log.warn(`The job «${job.name}» could not be given back: ${String(error)}`))
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
  }
  runners.set(strapi, runner)
  return runner
}
