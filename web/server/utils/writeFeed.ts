import type { FeedFormat } from '@ican/shared/paths'
import type { Locale } from '@ican/shared/vocabulary'
import type { FeedContent, FeedEntry } from './feedEntries'
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { markedTitle } from '../../common/markedTitle'
import { plainText, stableId } from './stableText'

/** Where a feed is and what it is called there. */
interface Place { siteUrl: string, self: string, locale: Locale }
type Writer = (content: FeedContent, place: Place) => string

/** Each format's media type and how it is written. */
export const feedWriters: Record<FeedFormat, { type: string, write: Writer }> = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: writeRss },
  atom: { type: 'application/atom+xml; charset=utf-8', write: writeAtom },
  json: { type: 'application/feed+json; charset=utf-8', write: writeJson },
}

function writeRss(content: FeedContent, place: Place): string {
  const { page, title } = addresses(content, place)
  return generateRssFeed({
    title,
    link: page,
    description: content.description,
    language: place.locale,
    lastBuildDate: new Date(content.updated),
    atom: {
      links: [
        { href: place.self, rel: 'self', type: 'application/rss+xml' },
      ],
    },
    items: written(content, place).map(({ id, url, title, summary, language, published, updated, topics }) => ({
      title,
      link: url,
      guid: { value: id, isPermaLink: false },
      pubDate: published ?? updated,
      description: summary,
      categories: topics.map(name => ({ name })),
      dc: {
        languages: [language],
      },
      atom: { updated },
    })),
  })
}

function writeAtom(content: FeedContent, place: Place): string {
  const { page, title } = addresses(content, place)
  return generateAtomFeed({
    xml: { lang: place.locale },
    id: stableId('feed', place.self),
    title: { value: title },
    subtitle: { value: content.description },
    updated: new Date(content.updated),
    authors: [
      {
        name: plainText(content.siteName),
        uri: place.siteUrl,
      },
    ],
    links: [
      { href: place.self, rel: 'self', type: 'application/atom+xml' },
      { href: page, rel: 'alternate', type: 'text/html' },
    ],
    entries: written(content, place).map(({ id, url, title, summary, language, published, updated, topics }) => ({
      xml: { lang: language },
      id,
      title: { value: title },
      summary: { value: summary },
      links: [
        { href: url, rel: 'alternate', type: 'text/html' },
      ],
      published,
      updated,
      categories: topics.map(term => ({ term })),
    })),
  })
}

function writeJson(content: FeedContent, place: Place): string {
  const { page, title } = addresses(content, place)
  return JSON.stringify(generateJsonFeed({
    title,
    home_page_url: page,
    feed_url: place.self,
    description: content.description,
    language: place.locale,
    items: written(content, place).map(({ id, url, title, summary, language, published, updated, topics }) => ({
      id,
      url,
      title,
      content_text: summary,
      date_published: published,
      date_modified: updated,
      language,
      tags: topics,
    })),
  }))
}

function addresses({ page, siteName, title }: FeedContent, { siteUrl }: Place): { page: string, title: string } {
  return {
    page: siteUrl + encodeURI(page),
    title: plainText([title, siteName].filter(Boolean).join(' – ')),
  }
}

/** The entries as every format tells them. One whose day cannot be read is left out, rather than break the feed. */
function written({ entries }: FeedContent, { siteUrl, locale }: Place) {
  return entries
    .filter(({ published, updated }) => isInstant(updated) && (published === undefined || isInstant(published)))
    .map((entry: FeedEntry) => ({
      id: stableId(`${entry.documentId}:${locale}`, siteUrl),
      url: siteUrl + encodeURI(entry.path),
      title: plainText(markedTitle(entry, locale)),
      summary: plainText(entry.summary),
      language: entry.language,
      published: entry.published === undefined
        ? undefined
        : new Date(entry.published),
      updated: new Date(entry.updated),
      topics: entry.topics.filter(Boolean).map(plainText),
    }))
}

function isInstant(value: string): boolean {
  return !Number.isNaN(Date.parse(value))
}
