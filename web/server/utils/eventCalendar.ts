import type { CalendarEntryFragment } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import type { ICalEventData } from 'ical-generator'
import { itemPath } from '@ican/shared/paths'
import ical, { ICalEventStatus } from 'ical-generator'
import { dayIn } from '../../common/dates'
import { isYearOnly, lastDay } from '../../common/eventTimes'
import { safeHref } from '../../common/links'
import { messages } from '../../common/messages'
import { settings } from './settings'
import { plainText } from './stableText'

const statuses: Record<CalendarEntryFragment['eventStatus'], ICalEventStatus> = {
  scheduled: ICalEventStatus.CONFIRMED,
  rescheduled: ICalEventStatus.CONFIRMED,
  moved_online: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
}

const day = 24 * 60 * 60 * 1000

/** Whether an event can stand in a calendar: its days are known, and it ends after it starts. */
export function hasDays(event: CalendarEntryFragment): boolean {
  return !isYearOnly(event) && Date.parse(event.endsAt) >= Date.parse(event.startsAt)
}

/** Events as a calendar (RFC 5545). Clock times are instants in UTC, so that no reader needs to know a time zone. */
export function writeCalendar(name: string, events: CalendarEntryFragment[], locale: Locale): string {
  return ical({
    // The library writes it as it is.
    name: plainText(name).replace(/[\\;,]/g, '\\$&'),
    prodId: {
      company: new URL(settings.siteUrl).hostname,
      product: 'events',
      language: locale.toUpperCase(),
    },
    // How often a subscribed calendar looks again, in seconds.
    ttl: 60 * 60,
    events: events.filter(hasDays).map(event => entryOf(event, locale)),
  }).toString()
}

function entryOf(event: CalendarEntryFragment, locale: Locale): ICalEventData {
  const words = messages[locale]
  const changed = new Date(event.updatedAt ?? event.startsAt)
  const url = settings.siteUrl + encodeURI(itemPath('events', locale, event.slug))
  const title = [
    event.sample && `${words.sample}:`,
    event.title,
  ].filter(Boolean).join(' ')
  const status = words.event.status[event.eventStatus]
  const { place } = event
  return {
    id: `${event.documentId}@${new URL(settings.siteUrl).hostname}`,
    // Grows with every change, whichever server answers: the minutes since 1970.
    sequence: Math.floor(changed.getTime() / 60_000),
    stamp: changed,
    lastModified: changed,
    ...times(event),
    status: statuses[event.eventStatus],
    summary: plainText(status
      ? `${title} (${status.toLocaleLowerCase(locale)})`
      : title),
    description: [
      event.lead,
      safeHref(event.onlineUrl),
      url,
    ].filter(Boolean).map(text => plainText(text ?? '')).join('\n'),
    location: plainText(place
      ? [
          place.name,
          place.streetAddress,
          [place.postalCode, place.addressLocality].filter(Boolean).join(' '),
        ].filter(Boolean).join(', ')
      : event.attendanceMode === 'online'
        ? words.event.attendance.online
        : '') || null,
    url,
  }
}

/** An event known by its days ends, as calendars count, on the day after its last. */
function times(event: CalendarEntryFragment) {
  const { startsAt, endsAt, timeZone, allDay } = event
  if (!allDay) {
    return {
      start: new Date(startsAt),
      end: new Date(endsAt),
    }
  }
  return {
    start: new Date(dayIn(startsAt, timeZone)),
    end: new Date(Date.parse(lastDay(event)) + day),
    allDay: true,
  }
}
