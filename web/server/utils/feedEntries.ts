import type { FeedSiteFragment, TopicNameFragment } from '@ican/shared/generated/documents'
import type { FeedKind } from '@ican/shared/paths'
import type { Locale } from '@ican/shared/vocabulary'
import type { H3Event } from 'h3'
import { BoardUpdateFeedDocument, EventFeedByTopicDocument, EventFeedDocument, NewsFeedByTopicDocument, NewsFeedDocument, PublicationFeedByTopicDocument, PublicationFeedDocument } from '@ican/shared/generated/documents'
import { boardUpdatePath, boardUpdatesPath, itemPath, sectionPath } from '@ican/shared/paths'
import { authorNames } from '../../common/authors'
import { dayIn, formatDay } from '../../common/dates'
import { formatWhen } from '../../common/eventTimes'
import { present } from '../../common/lists'
import { messages } from '../../common/messages'
import { translatedText } from '../../common/translated'
import { readContent } from './readContent'
import { notFound } from './routeParams'

export interface FeedEntry {
  /** Stays the same when the title, and with it the address, changes. */
  documentId: string
  path: string
  title: string
  summary: string
  language: string
  /** The day that the entry gives as its own. */
  published?: string
  updated: string
  topics: string[]
  sample?: boolean | null
}

export interface FeedContent {
  siteName: string
  title: string
  description: string
  /** The page that shows the same. */
  page: string
  updated: string
  entries: FeedEntry[]
}

interface Read {
  site: FeedSiteFragment['site']
  /** The topic that was asked for, where the kind has topics and there is that one. */
  topics?: (TopicNameFragment | null)[]
  entries: FeedEntry[]
}

const readers: Record<FeedKind, (event: H3Event, locale: Locale, topic?: string) => Promise<Read>> = {
  'news': async (event, locale, topic) => {
    const { newsItems, ...read } = topic
      ? await readContent(event, NewsFeedByTopicDocument, { locale, topic })
      : await readContent(event, NewsFeedDocument, { locale })
    return {
      ...read,
      entries: present(newsItems).map(item => ({
        ...item,
        path: itemPath('news', locale, item.slug),
        summary: withChange(item, locale),
        language: item.locale ?? locale,
        published: item.publishedOn,
        updated: lastChange(item) ?? item.publishedOn,
        topics: present(item.topics).map(({ name }) => translatedText(name, locale)),
      })),
    }
  },
  'events': async (event, locale, topic) => {
    const { events, ...read } = topic
      ? await readContent(event, EventFeedByTopicDocument, { locale, topic })
      : await readContent(event, EventFeedDocument, { locale })
    return {
      ...read,
      entries: present(events).map(each => ({
        ...each,
        path: itemPath('events', locale, each.slug),
        summary: [
          changeOf(each, locale),
          formatWhen(each, locale),
          each.place?.name,
          messages[locale].event.status[each.eventStatus],
          each.lead,
        ].filter(Boolean).join('. '),
        language: each.locale ?? locale,
        published: each.firstPublishedAt ?? each.updatedAt ?? undefined,
        updated: lastChange(each) ?? each.updatedAt ?? each.startsAt,
        topics: [messages[locale].event.kind[each.kind]],
      })),
    }
  },
  'publications': async (event, locale, topic) => {
    const { publications, ...read } = topic
      ? await readContent(event, PublicationFeedByTopicDocument, { locale, topic })
      : await readContent(event, PublicationFeedDocument, { locale })
    return {
      ...read,
      entries: present(publications).map(each => ({
        ...each,
        path: itemPath('publications', locale, each.slug),
        summary: [
          authorNames(each.authors, messages[locale].publication.andOthers),
          each.containerTitle ?? each.publisher,
          ...present(each.notices).map(notice => messages[locale].publication.notice[notice.kind]),
        ].filter(Boolean).join('. '),
        language: each.language,
        published: each.issued,
        updated: each.updatedAt ?? each.issued,
        topics: present(each.topics).map(({ name }) => translatedText(name, locale)),
      })),
    }
  },
  'board-updates': async (event, locale) => {
    const { site, boardUpdates } = await readContent(event, BoardUpdateFeedDocument, { locale })
    return {
      site,
      entries: present(boardUpdates).map(each => ({
        ...each,
        path: boardUpdatePath(locale, each.slug),
        summary: withChange(each, locale),
        language: each.locale ?? locale,
        published: each.publishedOn,
        updated: lastChange(each) ?? each.publishedOn,
        topics: [],
      })),
    }
  },
}

/** What a feed of a kind holds, in a language; of one topic where the kind has topics. */
export async function feedContent(event: H3Event, kind: FeedKind, locale: Locale, topic?: string): Promise<FeedContent> {
  const { site, topics, entries } = await readers[kind](event, locale, topic)
  const { board, section } = messages[locale]
  const isBoard = kind === 'board-updates'
  const { title, lead } = section[isBoard
    ? 'patient-board'
    : kind]
  const changes = [
    site?.updatedAt,
    ...entries.map(({ updated }) => updated),
  ].filter(instant => typeof instant === 'string')
  const page = isBoard
    ? boardUpdatesPath(locale)
    : sectionPath(kind, locale)
  return {
    siteName: site?.name ?? '',
    title: [
      title,
      isBoard && board.updates,
      topic !== undefined && translatedText((topics?.[0] ?? notFound()).name, locale),
    ].filter(Boolean).join(': '),
    description: lead,
    page: topic === undefined
      ? page
      : `${page}?topic=${encodeURIComponent(topic)}`,
    updated: changes.toSorted().at(-1) ?? new Date(0).toISOString(),
    entries,
  }
}

interface Changed { changeNote?: string | null, changedAt?: string | null, firstPublishedAt?: string | null }

/** When there was last something that readers should know: a comma is not. */
function lastChange({ changedAt, firstPublishedAt }: Changed): string | null | undefined {
  return changedAt ?? firstPublishedAt
}

/** What was changed, with its day, for those who have read the entry before. */
function changeOf({ changeNote, changedAt }: Changed, locale: Locale): string | undefined {
  return changeNote && changedAt
    ? `${messages[locale].changed(formatDay(dayIn(changedAt), locale))} ${changeNote}`
    : undefined
}

function withChange(entry: Changed & { lead: string }, locale: Locale): string {
  return [
    changeOf(entry, locale),
    entry.lead,
  ].filter(Boolean).join(' ')
}
