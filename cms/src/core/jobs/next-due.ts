import { toInstants, wallTime } from '../time'

const DAY = 24 * 60 * 60 * 1000

/** When a job that has just ended is due again: after a pause in milliseconds, or at a time of day on the organisation's clock. */
export function nextDue(job: { every: number } | { dailyAt: string }, now: Date, timeZone: string): Date {
  if ('every' in job)
    return new Date(now.getTime() + job.every)
  for (let days = 0; ; days++) {
    const { date } = wallTime(new Date(now.getTime() + days * DAY), timeZone)
    const instants = toInstants({ date, time: job.dailyAt }, timeZone)
    // On the night when the clock goes forward the time may not exist: the job then waits for the next day.
    if (instants[0] !== undefined && instants[0] > now)
      return instants[0]
  }
}
