import type { Locale } from '@ican/shared/vocabulary'
import { dayIn, formatDay, fullDay, languageTags } from './dates'
import { dateFormatter } from './formatters'

export interface Span { startsAt: string, endsAt: string, timeZone: string, allDay?: boolean | null }

/** What ends sooner than this, but after midnight, is of the evening on which it began. */
const halfDay = 12 * 60 * 60 * 1000

/** Whether an event is at the time that it says: it is neither cancelled nor postponed. */
export function takesPlace({ eventStatus }: { eventStatus: string }): boolean {
  return eventStatus !== 'cancelled' && eventStatus !== 'postponed'
}

/** Whether all that is known of an event is its year: it spans whole calendar years. */
export function isYearOnly(span: Span): boolean {
  return span.allDay === true && dayIn(span.startsAt, span.timeZone).endsWith('-01-01') && lastDay(span).endsWith('-12-31')
}

/** The last day of an event, as `2026-03-01`. What ends at midnight ends with the day before, at 24 o'clock. */
export function lastDay(span: Span): string {
  return dayIn(endsAtMidnight(span)
    ? new Date(Date.parse(span.endsAt) - 1).toISOString()
    : span.endsAt, span.timeZone)
}

/** The days of an event, in the time zone of its place: «14–15 June 2022», or «2020» where only the year is known. */
export function formatDays(span: Span, locale: Locale): string {
  const first = dayIn(span.startsAt, span.timeZone)
  const shown = isYearOnly(span)
    ? { year: fullDay.year }
    : fullDay
  return dateFormatter(languageTags[locale], { ...shown, timeZone: 'UTC' })
    .formatRange(new Date(first), new Date(isOneEvening(span)
      ? first
      : lastDay(span)))
}

/** The days of an event with its clock times: «14 June 2022, 20:00–01:00», «14 June, 09:00 – 15 June 2022, 15:00». */
export function formatWhen(span: Span, locale: Locale): string {
  const { startsAt, endsAt, timeZone, allDay } = span
  if (allDay)
    return formatDays(span, locale)
  const first = dayIn(startsAt, timeZone)
  const last = lastDay(span)
  const begins = clock(startsAt, timeZone, locale)
  const ends = endsAtMidnight(span)
    ? clock(endsAt, timeZone, locale).replace(/^0+/, '24')
    : clock(endsAt, timeZone, locale)
  if (first === last || isOneEvening(span)) {
    return withClock(formatDay(first, locale), startsAt === endsAt
      ? begins
      : `${begins}–${ends}`, locale)
  }
  const start = first.slice(0, 4) === last.slice(0, 4)
    ? dateFormatter(languageTags[locale], { day: fullDay.day, month: fullDay.month, timeZone: 'UTC' }).format(new Date(first))
    : formatDay(first, locale)
  return `${withClock(start, begins, locale)} – ${withClock(formatDay(last, locale), ends, locale)}`
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

function isOneEvening(span: Span): boolean {
  const length = Date.parse(span.endsAt) - Date.parse(span.startsAt)
  return !span.allDay && length >= 0 && length < halfDay
}

function endsAtMidnight({ startsAt, endsAt, timeZone }: Span): boolean {
  return Date.parse(endsAt) > Date.parse(startsAt)
    && dateFormatter('sv-SE', { timeStyle: 'medium', timeZone }).format(new Date(endsAt)) === '00:00:00'
}

/** English writes 09:00; Finnish and Swedish write 9.00. */
function clock(instant: string, timeZone: string, locale: Locale): string {
  const hour = locale === 'en'
    ? '2-digit'
    : 'numeric'
  return dateFormatter(languageTags[locale], { hour, minute: '2-digit', timeZone }).format(new Date(instant))
}

/** A time of day behind its day; the space before it does not break. */
function withClock(day: string, time: string, locale: Locale): string {
  const between = {
    en: ', ',
    fi: ' klo\u00A0',
    sv: ' kl.\u00A0',
  }[locale]
  return day + between + time
}
