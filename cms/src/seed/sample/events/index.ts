import type { EventEntry } from '../../engine/model'
import { cancelledCourse, pastSymposium, patientWorkshop, postponedMeeting } from './more'
import { partnerSeminar, webinar } from './upcoming'

/** Counted from the day of seeding, so that the list of coming events is never empty. */
export function sampleEvents(now: Date): EventEntry[] {
  return [
    webinar,
    partnerSeminar,
    patientWorkshop,
    cancelledCourse,
    postponedMeeting,
    pastSymposium,
  ].map(event => event(now))
}
