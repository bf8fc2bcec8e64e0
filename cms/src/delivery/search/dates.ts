import { wallTime } from '../../core/time'

type Version = Record<string, unknown>

/** How much of a date is known, in characters of `2026-03-01`. */
const known: Record<string, number> = { year: 4, month: 7, day: 10 }

/** The date by which readers know an entry, as exactly as it is known: `2026-03-01`, `2026-03` or `2026` (ISO 8601). */
export function dateOf({ publishedOn, asOf, issued, issuedPrecision, startsAt, endsAt, timeZone, allDay }: Version): string | null {
  if (typeof issued === 'string')
    return issued.slice(0, known[String(issuedPrecision)])
  if (typeof startsAt === 'string' && typeof endsAt === 'string') {
    const dayOf = (instant: number) => wallTime(new Date(instant), String(timeZone)).date
    const first = dayOf(Date.parse(startsAt))
    // What ends at midnight ends with the day before.
    const last = dayOf(Date.parse(endsAt) - 1)
    return allDay === true && first.endsWith('-01-01') && last.endsWith('-12-31')
      ? first.slice(0, 4)
      : first
  }
  return [publishedOn, asOf].find(date => typeof date === 'string') ?? null
}
