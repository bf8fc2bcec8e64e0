import type { FeedFormat } from '@ican/shared/paths'
import type { Server } from '../setup/servers'
import type { SharedPlatform } from '../setup/site'
import { calendarPath, feedFormats, feedKinds, feedPath, sectionPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { parseFeed } from '@rowanmanning/feed-parser'
import { DOMParser } from '@xmldom/xmldom'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedPlatform } from '../setup/ask-host'
import { startSiteAlone } from '../setup/site'
import { attributesOf } from './support/crawl'

let platform: SharedPlatform
let lonely: Server

beforeAll(async () => {
  platform = await sharedPlatform()
  lonely = await startSiteAlone()
})

afterAll(async () => {
  await lonely?.stop()
})

const types: Record<FeedFormat, string> = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' }

function get(path: string): Promise<Response> {
  return fetch(platform.site.url + path, { redirect: 'manual' })
}

/** What a feed says, the same in whichever format. */
async function entriesOf(path: string): Promise<{ id: string, url: string, title: string }[]> {
  const text = await (await get(path)).text()
  if (path.endsWith('.json'))
    return (JSON.parse(text) as { items: { id: string, url: string, title: string }[] }).items.map(({ id, url, title }) => ({ id, url, title }))
  strictXml(text)
  return parseFeed(text).items.map(({ id, url, title }) => ({ id: id ?? '', url: url ?? '', title: title ?? '' }))
}

/** Parses XML as a strict reader does: the first fault is an error. */
function strictXml(text: string) {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(text, 'text/xml')
}

describe.each(locales)('the feeds in %s', (locale) => {
  it.each(feedKinds)('tell the %s alike in every format, and lead to pages that exist', async (kind) => {
    const told = await Promise.all(feedFormats.map(format => entriesOf(feedPath(kind, locale, format))))
    const [first = []] = told
    expect(first.length).toBeGreaterThan(0)
    for (const entries of told)
      expect(entries).toEqual(first)
    expect(new Set(first.map(({ id }) => id)).size).toBe(first.length)
    for (const { url, title } of first.slice(0, 3)) {
      expect(title).not.toBe('')
      const page = await get(url.slice(platform.site.url.length))
      expect(page.status, url).toBe(200)
    }
  })

  it('date an event by when it was announced, not by when it is', async () => {
    const { items } = JSON.parse(await (await get(feedPath('events', locale, 'json'))).text()) as { items: { date_published?: string, date_modified: string }[] }
    const dates = items.flatMap(item => [item.date_published ?? '', item.date_modified])
    expect(dates.filter(date => !(Date.parse(date) <= Date.now()))).toEqual([])
  })

  it.each(feedFormats)('say their type and language as %s', async (format) => {
    const answer = await get(feedPath('news', locale, format))
    expect(answer.headers.get('content-type')).toBe(`${types[format]}; charset=utf-8`)
    const text = await answer.text()
    const language = format === 'json'
      ? (JSON.parse(text) as { language: string }).language
      : parseFeed(text).language
    expect(language).toBe(locale)
  })

  it('are named in the head of the pages and at their foot', async () => {
    const html = await (await get(sectionPath('news', locale))).text()
    expect(attributesOf(html, /link [^>]*type="application\/atom\+xml"/, 'href'))
      .toEqual(feedKinds.map(kind => platform.site.url + feedPath(kind, locale, 'atom')))
    const links = attributesOf(html, /a/, 'href')
    for (const path of [
      ...feedKinds.map(kind => feedPath(kind, locale, 'rss')),
      calendarPath(locale),
    ])
      expect(links).toContain(path)
  })

  it.each(['news', 'events', 'publications'] as const)('of the %s can be had of one topic alone', async (kind) => {
    const html = await (await get(sectionPath(kind, locale))).text()
    const all = await entriesOf(feedPath(kind, locale, 'atom'))
    const [select = ''] = /<select name="topic">.*?<\/select>/s.exec(html) ?? []
    const topics = attributesOf(select, /option/, 'value').filter(Boolean)
    const parts = await Promise.all(topics.map(topic => entriesOf(feedPath(kind, locale, 'atom', topic))))
    const index = parts.findIndex(some => some.length > 0 && some.length < all.length)
    expect(index).not.toBe(-1)
    expect(all).toEqual(expect.arrayContaining(parts[index] ?? []))
    const narrowed = await (await get(`${sectionPath(kind, locale)}?topic=${topics[index]}`)).text()
    expect(attributesOf(narrowed, /link [^>]*type="application\/atom\+xml"/, 'href'))
      .toContain(platform.site.url + feedPath(kind, locale, 'atom', topics[index]))
    expect(attributesOf(narrowed, /a/, 'href')).toContain(feedPath(kind, locale, 'rss', topics[index]))
  })
})

describe('the calendars', () => {
  it.each(locales)('hold the events in %s, each that will be on its day with a file of its own', async (locale) => {
    const answer = await get(calendarPath(locale))
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const all = eventsOf(await answer.text())
    expect(all.length).toBeGreaterThan(0)
    for (const event of all.slice(0, 3)) {
      const page = String(event.component.getFirstPropertyValue('url'))
      const html = await (await fetch(page)).text()
      const [file] = attributesOf(html, /a/, 'href').filter(href => href.includes('/event/'))
      if (event.component.getFirstPropertyValue('status') === 'TENTATIVE') {
        expect(file, 'a postponed event has no date to keep').toBeUndefined()
        continue
      }
      if (file === undefined) {
        expect(event.endDate.toJSDate().getTime()).toBeLessThan(Date.now())
        continue
      }
      const [alone] = eventsOf(await (await get(file)).text())
      expect(alone?.toString()).toBe(event.toString())
      expect(html).toContain(event.startDate.toJSDate().toISOString())
    }
  })

  it('can be subscribed to from the list of events', async () => {
    const html = await (await get(sectionPath('events', 'fi'))).text()
    expect(html).toContain(`href="${platform.site.url.replace('http', 'webcal')}${calendarPath('fi')}"`)
  })

  it('hold what the list holds that is narrowed to a topic, to which the events lead', async () => {
    const [first] = eventsOf(await (await get(calendarPath('en'))).text())
    const page = await (await fetch(String(first?.component.getFirstPropertyValue('url')))).text()
    const [path = ''] = attributesOf(page, /a/, 'href').filter(href => href.startsWith(`${sectionPath('events', 'en')}?topic=`))
    const list = await (await get(path)).text()
    const [file = ''] = attributesOf(list, /a/, 'href').filter(href => href.startsWith('webcal:'))
    const calendar = eventsOf(await (await fetch(file.replace('webcal', 'http'))).text())
    const told = calendar.map(event => new URL(String(event.component.getFirstPropertyValue('url'))).pathname)
    const shown = new Set(attributesOf(list, /a/, 'href').filter(href => href.startsWith(`${sectionPath('events', 'en')}/`)))
    expect(told.length).toBeGreaterThan(0)
    expect([...shown]).toEqual(expect.arrayContaining(told))
    expect(shown.size).toBeLessThan(eventsOf(await (await get(calendarPath('en'))).text()).length)
  })
})

function eventsOf(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(each => new ICAL.Event(each))
}

describe('a feed that is not there', () => {
  it.each([
    '/feeds/en/nothing.rss',
    '/feeds/en/news.xml',
    '/feeds/en/news/no-such-topic.rss',
    '/feeds/en/events/no-such-topic.rss',
    '/feeds/de/news.rss',
    '/calendars/en/events/no-such-topic.ics',
    '/calendars/en/event/no-such-event.ics',
    '/calendars/de/events.ics',
    '/sitemaps/de.xml',
  ])('%s is a 404', async (path) => {
    expect((await get(path)).status).toBe(404)
  })
})

describe('with the CMS dead', () => {
  it.each([
    feedPath('news', 'en', 'rss'),
    calendarPath('en'),
    '/sitemaps/en.xml',
    '/.well-known/security.txt',
    '/llms.txt',
    '/oai?verb=Identify',
  ])('%s asks to come again later', async (path) => {
    const answer = await fetch(lonely.url + path)
    expect(answer.status).toBe(503)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(await answer.text()).not.toMatch(/ECONNREFUSED|fetch failed|node_modules/)
  })
})
