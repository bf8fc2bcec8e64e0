/** A day and a time of day as a clock on the wall shows them: `2026-11-20`, `14:30`. */
export interface WallTime { date: string, time: string }

const HOUR = 60 * 60 * 1000

/** What the clock of a time zone shows at a moment. */
export function wallTime(at: Date, timeZone: string): WallTime {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? ''
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/**
 * The moments at which the clock of a time zone shows a time, earliest first: none when the clock is put forward over
 * it, two when it is put back over it.
 */
export function toInstants({ date, time }: WallTime, timeZone: string): Date[] {
  const asUtc = Date.parse(`${date}T${time}:00Z`)
  // No zone is further than 14 hours from UTC, and a clock is moved at full quarters.
  const offsets = new Set([-24, 24].map(hours => offsetAt(asUtc + hours * HOUR, timeZone)))
  return [...offsets]
    .map(offset => new Date(asUtc - offset))
    .filter((instant) => {
      const shown = wallTime(instant, timeZone)
      return shown.date === date && shown.time === time
    })
    .toSorted((a, b) => a.getTime() - b.getTime())
}

/** Whether something is a day and a time of day that exist in the calendar. */
export function isWallTime({ date, time }: { date: unknown, time: unknown }): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(date)) || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(String(time)))
    return false
  const parsed = new Date(`${date}T${time}:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(String(date))
}

/** By how many milliseconds a zone's clock is ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const { date, time } = wallTime(new Date(moment), timeZone)
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(moment / 60_000) * 60_000
}
