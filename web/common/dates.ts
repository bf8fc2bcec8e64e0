import type { Locale } from '@ican/shared/vocabulary'
import { siteTimeZone } from '@ican/shared/vocabulary'
import { capitalised } from './capitalised'
import { dateFormatter } from './formatters'

export const languageTags: Record<Locale, string> = { en: 'en-GB', fi: 'fi-FI', sv: 'sv-FI' }

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** A calendar day written as `2026-03-01` has no time zone: it is the same day everywhere. */
export function formatDay(date: string, locale: Locale, precision: 'day' | 'month' | 'year' = 'day'): string {
  const { year, month, day: dayOfMonth } = day
  const shown = {
    day: { day: dayOfMonth, month, year },
    month: { month, year },
    year: { year },
  }[precision]
  return dateFormatter(languageTags[locale], { ...shown, timeZone: 'UTC' }).format(new Date(date))
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
  return dateFormatter(languageTags[locale], { ...day, timeZone: 'UTC' }).formatRange(new Date(start), new Date(end))
}

/** A month, as short as a chart needs it: «Dec 2024». */
export function formatShortMonth(date: string, locale: Locale): string {
  return dateFormatter(languageTags[locale], { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(date))
}

export function formatInstant(instant: string, locale: Locale, timeZone: string = siteTimeZone): string {
  return dateFormatter(languageTags[locale], {
    ...day,
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

export interface Span { startsAt: string, endsAt: string, timeZone: string, allDay?: boolean | null }

/** Whether all that is known of an event is its year: it spans whole calendar years. */
export function isYearOnly({ startsAt, endsAt, timeZone, allDay }: Span): boolean {
  return allDay === true && dayIn(startsAt, timeZone).endsWith('-01-01') && dayIn(endsAt, timeZone).endsWith('-12-31')
}

/** The days of an event, in the time zone of its place: «14–15 June 2022», or «2020» where only the year is known. */
export function formatDays(span: Span, locale: Locale): string {
  const { startsAt, endsAt, timeZone } = span
  const { year } = day
  const shown = isYearOnly(span)
    ? { year }
    : day
  return dateFormatter(languageTags[locale], { ...shown, timeZone }).formatRange(new Date(startsAt), new Date(endsAt))
}

/** When an event starts, as exactly as it is known, for machines: `2020`, `2022-06-14` or the instant. */
export function startOf(span: Span): string {
  const first = dayIn(span.startsAt, span.timeZone)
  if (isYearOnly(span))
    return first.slice(0, 4)
  return span.allDay
    ? first
    : span.startsAt
}

/** The clock times of an event that begins and ends on one day; nothing for the others. */
export function formatHours({ startsAt, endsAt, timeZone, allDay }: Span, locale: Locale): string {
  if (allDay || dayIn(startsAt, timeZone) !== dayIn(endsAt, timeZone))
    return ''
  return dateFormatter(languageTags[locale], { hour: '2-digit', minute: '2-digit', timeZone })
    .formatRange(new Date(startsAt), new Date(endsAt))
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
