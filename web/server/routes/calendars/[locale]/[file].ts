import { EventFeedDocument } from '@ican/shared/generated/documents'
import { defineEventHandler } from 'h3'
import { present } from '../../../../common/lists'
import { messages } from '../../../../common/messages'
import { writeCalendar } from '../../../utils/eventCalendar'
import { readContent } from '../../../utils/readContent'
import { fileParam, localeParam, notFound, setFileHeaders } from '../../../utils/routeParams'

/** The calendar of all events. */
export default defineEventHandler(async (event) => {
  const locale = localeParam(event)
  if (fileParam(event, ['ics']).name !== 'events')
    notFound()
  const { site, events } = await readContent(event, EventFeedDocument, { locale })
  setFileHeaders(event, 'text/calendar; charset=utf-8', locale)
  return writeCalendar([site?.name, messages[locale].section.events.title].filter(Boolean).join(': '), present(events), locale)
})
