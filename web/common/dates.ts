import type { Locale } from '@ican/shared/vocabulary'
import { siteTimeZone } from '@ican/shared/vocabulary'
import { capitalised } from './capitalised'
import { dateFormatter } from './formatters'

export const languageTags: Record<Locale, string> = { en: 'en-GB', fi: 'fi-FI', sv: 'sv-FI' }

/** How a calendar day is written in full. */
export const fullDay = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** A calendar day written as `2026-03-01` has no time zone: it is the same day everywhere. */
export function formatDay(date: string, locale: Locale, precision: 'day' | 'month' | 'year' = 'day'): string {
  const { year, month, day: dayOfMonth } = fullDay
  const shown = {
    day: { day: dayOfMonth, month, year },
    month: { month, year },
    year: { year },
  }[precision]
  return dateFormatter(languageTags[locale], { ...shown, timeZone: 'UTC' }).format(new Date(date))
}

/** The first and the last day of a year, as the lists' documents ask for them; none where every year is meant. */
export function daysOfYear(year?: string): { since?: string, until?: string } {
  return year
    ? { since: `${year}-01-01`, until: `${year}-12-31` }
    : {}
}

/** A day, a month or a year, written as exactly as it is known (ISO 8601): `2026-03-01`, `2026-03`, `2026`. */
export function formatPartialDate(date: string, locale: Locale): string {
  const precision = (['year', 'month', 'day'] as const)[date.split('-').length - 1]
  return formatDay(date, locale, precision)
}

/** From one calendar day to another: «1 January 2019 – 31 December 2022», or «2019–2022» where the years are whole. */
export function formatPeriod(start: string, end: string, locale: Locale): string {
  // Intl sets spaces between bare years; none of the three languages does.
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
    return [
      ...new Set([
        start.slice(0, 4),
        end.slice(0, 4),
      ]),
    ].join('–')
  }
  return dateFormatter(languageTags[locale], { ...fullDay, timeZone: 'UTC' }).formatRange(new Date(start), new Date(end))
}

/** A month, as short as a chart needs it: «Dec 2024». */
export function formatShortMonth(date: string, locale: Locale): string {
  return dateFormatter(languageTags[locale], { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(date))
}

export function formatInstant(instant: string, locale: Locale, timeZone: string = siteTimeZone): string {
  return dateFormatter(languageTags[locale], {
    ...fullDay,
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
    .format(new Date(instant))
}

export function formatTime(instant: string, locale: Locale, timeZone: string = siteTimeZone): string {
  return dateFormatter(languageTags[locale], { hour: '2-digit', minute: '2-digit', timeZone })
    .format(new Date(instant))
}

/** The calendar day of an instant at a place, as `2026-03-01`. */
export function dayIn(instant: string, timeZone: string = siteTimeZone): string {
  return dateFormatter('sv-SE', { timeZone }).format(new Date(instant))
}

/** The month in which something starts, as the heading of its part of a list: «December 2026», «Joulukuu 2026». */
export function formatMonth(instant: string, locale: Locale, timeZone: string = siteTimeZone): string {
  return capitalised(dateFormatter(languageTags[locale], { month: 'long', year: 'numeric', timeZone }).format(new Date(instant)), locale)
}

/** The parts of a date that a list sets apart in a column. */
export function dateParts(instant: string, locale: Locale, timeZone: string = siteTimeZone) {
  const part = (options: Intl.DateTimeFormatOptions) =>
    dateFormatter(languageTags[locale], { ...options, timeZone }).format(new Date(instant))
  return {
    day: part({ day: 'numeric' }).replace('.', ''),
    month: part({ month: 'short' }),
    year: part({ year: 'numeric' }),
  }
}

/** When something was published, as exactly as it is known, for machines: `2024`, `2024-03` or `2024-03-01`. */
export function issuedDate({ issued, issuedPrecision }: { issued: string, issuedPrecision: 'day' | 'month' | 'year' }): string {
  const length = {
    day: 10,
    month: 7,
    year: 4,
  }[issuedPrecision]
  return issued.slice(0, length)
}
