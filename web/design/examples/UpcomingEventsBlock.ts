import type { UpcomingEventsBlockFragment } from '@ican/shared/generated/documents'
import { eventOfAYear, seminar } from './records'

export const full: UpcomingEventsBlockFragment = {
  __typename: 'ComponentBlocksUpcomingEvents',
  heading: 'Meet us',
  events: [
    seminar,
    {
      ...seminar,
      documentId: 'event-3',
      slug: 'webinar',
      attendanceMode: 'online',
      place: null,
      eventStatus: 'scheduled',
    },
    eventOfAYear,
  ],
}

export const sparse: UpcomingEventsBlockFragment = {
  __typename: 'ComponentBlocksUpcomingEvents',
  heading: null,
  events: [eventOfAYear],
}

/** Readers are told so, and led to those that have been. */
export const nothingPlanned: UpcomingEventsBlockFragment = { ...sparse, heading: 'Meet us', events: [] }
