/** A moment in an editor's words, on the clock of a time zone whose name is part of it. */
export function spokenMoment(at: string, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(tag(language), {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(at))
}

/** A time of today, or the day with it where that is another one, on the editor's own clock. */
export function spokenTime(at: string, language: string): string {
  const date = new Date(at)
  const isToday = date.toDateString() === new Date().toDateString()
  return new Intl.DateTimeFormat(tag(language), {
    ...!isToday && { day: 'numeric', month: 'short' },
    hour: '2-digit',
    minute: '2-digit',
  }).format(date)
}

/** A day as briefly as a list needs it, such as “1 Jan 2026”. */
export function briefDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(tag(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
}

/** A moment as briefly as a list needs it, on the editor's own clock. */
export function briefMoment(at: string, language: string): string {
  return new Intl.DateTimeFormat(tag(language), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
}

/** A day with its weekday: “Saturday 5 December 2026”. */
export function fullDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(tag(language), { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day))
}

/** A moment with its weekday, on the editor's own clock. */
export function fullMoment(moment: Date, language: string): string {
  return new Intl.DateTimeFormat(tag(language), { dateStyle: 'full', timeStyle: 'short' }).format(moment)
}

/** Dates are written as in Europe. */
function tag(language: string): string {
  return language === 'en'
    ? 'en-GB'
    : language
}
