import type { EventQuery } from '@ican/shared/generated/documents'
import type { Describer, Thing } from './thing'
import { isYearOnly, lastDay, startOf } from '../../common/eventTimes'
import { safeHref } from '../../common/links'
import { present } from '../../common/lists'
import { pictureSource } from '../utils/media'
import { publisher } from './organization'
import { absolute } from './thing'

type Event = NonNullable<EventQuery['events'][number]>

const types: Partial<Record<Event['kind'], string>> = {
  seminar: 'EducationEvent',
  workshop: 'EducationEvent',
  course: 'EducationEvent',
  webinar: 'EducationEvent',
  challenge: 'Hackathon',
}

const statuses: Record<Event['eventStatus'], string> = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  moved_online: 'EventMovedOnline',
}

const attendance: Record<NonNullable<Event['attendanceMode']>, string> = {
  offline: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
}

/** An event, as calendars and search engines read it. Made-up content says nothing of itself. */
export function event(entry: Event, path: string, describer: Describer): Thing[] {
  if (entry.sample)
    return []
  const url = absolute(path, describer)
  const picture = entry.image && pictureSource(entry.image)
  return [
    {
      '@type': types[entry.kind] ?? 'Event',
      '@id': `${url}#event`,
      url,
      'name': entry.title,
      'description': entry.lead,
      'inLanguage': entry.locale ?? describer.locale,
      'startDate': startOf(entry),
      'endDate': endOf(entry),
      'eventStatus': `https://schema.org/${statuses[entry.eventStatus]}`,
      'eventAttendanceMode': entry.attendanceMode && `https://schema.org/${attendance[entry.attendanceMode]}`,
      'location': locations(entry),
      'image': picture && absolute(picture.src, describer),
      'performer': present(entry.speakers).map(({ name, affiliation }) => ({
        '@type': 'Person',
        name,
        'affiliation': affiliation && { '@type': 'Organization', 'name': affiliation },
      })),
      'organizer': publisher(describer),
    },
  ]
}

function endOf(entry: Event): string | undefined {
  if (isYearOnly(entry))
    return undefined
  return entry.allDay
    ? lastDay(entry)
    : entry.endsAt
}

function locations({ place, onlineUrl }: Event): Thing[] {
  const url = safeHref(onlineUrl)
  return [
    ...place
      ? [
          {
            '@type': 'Place',
            'name': place.name,
            'address': {
              '@type': 'PostalAddress',
              'streetAddress': place.streetAddress,
              'postalCode': place.postalCode,
              'addressLocality': place.addressLocality,
              'addressCountry': place.addressCountry,
            },
          },
        ]
      : [],
    ...url
      ? [
          { '@type': 'VirtualLocation', url },
        ]
      : [],
  ]
}
