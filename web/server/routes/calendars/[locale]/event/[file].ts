import { EventCalendarDocument } from '@ican/shared/generated/documents'
import { defineEventHandler, setResponseHeader } from 'h3'
import { bestOf } from '../../../../../common/alternates'
import { hasDays, writeCalendar } from '../../../../utils/eventCalendar'
import { leadOn } from '../../../../utils/leadOn'
import { readContent } from '../../../../utils/readContent'
import { fileParam, localeParam, setFileHeaders, withdrawn } from '../../../../utils/routeParams'

/** One event, to be taken into the reader's own calendar. */
export default defineEventHandler(async (event) => {
  const locale = localeParam(event)
  const { name: slug } = fileParam(event, ['ics'])
  const { events } = await readContent(event, EventCalendarDocument, { locale, slug })
  const found = bestOf(events, locale)
  if (!found)
    return leadOn(event)
  if (!hasDays(found))
    return withdrawn(event)
  setFileHeaders(event, 'text/calendar; charset=utf-8', locale)
  setResponseHeader(event, 'content-disposition', `attachment; filename="${encodeURIComponent(found.slug)}.ics"`)
  return writeCalendar(found.title, [found], locale)
})
