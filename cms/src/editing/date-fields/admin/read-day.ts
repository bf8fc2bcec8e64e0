import type { AdminLanguage } from '../../../core/admin-ui/part'

/** The ways to write a day, each with its parts by name. The last one is that of American English, as the admin shows it. */
const everywhere = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.\s*(?<year>\d{4})$/,
]
const inEnglish = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/

/** A day as somebody wrote it, as `2026-12-05`; undefined where it is written in another way, or no day of the calendar. */
export function readDay(text: string, language: AdminLanguage): string | undefined {
  const ways = language === 'en'
    ? [...everywhere, inEnglish]
    : everywhere
  for (const way of ways) {
    const { year, month, day } = way.exec(text.trim())?.groups ?? {}
    if (year !== undefined && month !== undefined && day !== undefined)
      return ifOnCalendar(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  }
  return undefined
}

/** Not the 31st of February, which a computer takes for the 3rd of March. */
function ifOnCalendar(day: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
    ? day
    : undefined
}
