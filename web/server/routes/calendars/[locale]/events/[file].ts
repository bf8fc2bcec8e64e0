import { EventFeedByTopicDocument } from '@ican/shared/generated/documents'
import { defineEventHandler } from 'h3'
import { present } from '../../../../../common/lists'
import { translatedText } from '../../../../../common/translated'
import { writeCalendar } from '../../../../utils/eventCalendar'
import { leadOn } from '../../../../utils/leadOn'
import { readContent } from '../../../../utils/readContent'
import { fileParam, localeParam, setFileHeaders } from '../../../../utils/routeParams'

/** The calendar of the events on one topic. */
export default defineEventHandler(async (event) => {
  const locale = localeParam(event)
  const { name: topic } = fileParam(event, ['ics'])
  const { site, topics, events } = await readContent(event, EventFeedByTopicDocument, { locale, topic })
  const [found] = topics
  if (!found)
    return leadOn(event)
  setFileHeaders(event, 'text/calendar; charset=utf-8', locale)
  return writeCalendar([
    site?.name,
    translatedText(found.name, locale),
  ].filter(Boolean).join(': '), present(events), locale)
})
