const zone = 'Europe/Helsinki'

/** How far Helsinki's clocks are ahead of UTC at an instant, in milliseconds. */
function ahead(instant: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find(entry => entry.type === type)?.value)
  const minute = Math.floor(instant.getTime() / 60_000) * 60_000
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - minute
}

/** The instant at which clocks in Helsinki show this day and time. */
export function helsinki(day: string, time: string): string {
  const asUtc = new Date(`${day}T${time}:00.000Z`)
  const guess = new Date(asUtc.getTime() - ahead(asUtc))
  return new Date(asUtc.getTime() - ahead(guess)).toISOString()
}

export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant)
}

/** The working day nearest after so many days from now; before, for a negative number. */
export function workingDay(now: Date, days: number): string {
  const day = new Date(`${dayOf(now)}T12:00:00.000Z`)
  day.setUTCDate(day.getUTCDate() + days)
  const step = days < 0
    ? -1
    : 1
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6)
    day.setUTCDate(day.getUTCDate() + step)
  return day.toISOString().slice(0, 10)
}
