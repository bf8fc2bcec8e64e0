import type { H3Event } from 'h3'
import { feedFormats, feedKinds, feedPath } from '@ican/shared/paths'
import { isError } from 'h3'
import { feedContent } from './feedEntries'
import { leadOn } from './leadOn'
import { fileParam, localeParam, notFound, setFileHeaders } from './routeParams'
import { settings } from './settings'
import { feedWriters } from './writeFeed'

/** Answers a feed by its address: `news.rss`, or `news/<topic>.rss`. */
export async function answerFeed(event: H3Event, kindOfTopic?: string): Promise<string> {
  const locale = localeParam(event)
  const { name, ending: format } = fileParam(event, feedFormats)
  const kind = feedKinds.find(each => each === (kindOfTopic ?? name)) ?? notFound()
  const topic = kindOfTopic && name
  const content = await feedContent(event, kind, locale, topic).catch((error) => {
    if (isError(error) && error.statusCode === 404)
      return undefined
    throw error
  })
  if (content === undefined)
    return leadOn(event)
  const { type, write } = feedWriters[format]
  setFileHeaders(event, type, locale)
  return write(content, {
    siteUrl: settings.siteUrl,
    self: settings.siteUrl + encodeURI(feedPath(kind, locale, format, topic)),
    locale,
  })
}
