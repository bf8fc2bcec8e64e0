import { EventFeedByTopicDocument } from '@ican/shared/generated/documents'
import { defineEventHandler } from 'h3'
import { present } from '../../../../../app/utils/lists'
import { translatedText } from '../../../../../app/utils/translated'
import { writeCalendar } from '../../../../utils/eventCalendar'
import { readContent } from '../../../../utils/readContent'
import { fileParam, localeParam, notFound, setFileHeaders } from '../../../../utils/routeParams'

/** The calendar of the events on one topic. */
export default defineEventHandler(async (event) => {
  const locale = localeParam(event)
  const { name: topic } = fileParam(event, ['ics'])
  const { site, topics, events } = await readContent(event, EventFeedByTopicDocument, { locale, topic })
  const { name } = topics[0] ?? notFound()
  setFileHeaders(event, 'text/calendar; charset=utf-8', locale)
  return writeCalendar([
    site?.name,
    translatedText(name, locale),
  ].filter(Boolean).join(': '), present(events), locale)
})
