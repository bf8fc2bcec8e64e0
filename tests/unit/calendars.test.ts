import type { CalendarEntryFragment } from '@ican/shared/generated/documents'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { writeCalendar } from '../../web/server/utils/eventCalendar'

const event: CalendarEntryFragment = {
  documentId: 'abc',
  locale: 'en',
  slug: 'a-seminar',
  title: 'A seminar',
  lead: 'What it is about.',
  kind: 'seminar',
  startsAt: '2026-10-24T09:00:00.000Z',
  endsAt: '2026-10-24T11:00:00.000Z',
  timeZone: 'Europe/Helsinki',
  allDay: false,
  attendanceMode: 'offline',
  eventStatus: 'scheduled',
  sample: false,
  place: null,
  updatedAt: '2026-03-01T10:00:00.000Z',
  changeNote: null,
  changedAt: null,
  firstPublishedAt: null,
  onlineUrl: null,
}

function eventsOf(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(each => new ICAL.Event(each))
}

function written(changes: Partial<CalendarEntryFragment>) {
  const [first] = eventsOf(writeCalendar('Events', [
    {
      ...event,
      ...changes,
    },
  ], 'en'))
  if (!first)
    throw new Error('The calendar is empty.')
  return first
}

/** What the clock of a place shows. */
function clockIn(timeZone: string, instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant)
}

describe('an event in a calendar', () => {
  it.each([
    ['the day before summer time ends', '2026-10-24T09:00:00Z', '2026-10-24 12:00'],
    ['the day after', '2026-10-26T10:00:00Z', '2026-10-26 12:00'],
    ['the day before summer time begins', '2026-03-28T10:00:00Z', '2026-03-28 12:00'],
    ['the day it begins', '2026-03-29T09:00:00Z', '2026-03-29 12:00'],
  ])('shows noon in Helsinki as noon: %s', (_, startsAt, clock) => {
    const { startDate } = written({ startsAt, endsAt: startsAt })
    expect(clockIn('Europe/Helsinki', startDate.toJSDate())).toBe(clock)
  })

  it('that lasts over the change of clocks keeps its true length', () => {
    const { duration } = written({ startsAt: '2026-10-24T21:00:00Z', endsAt: '2026-10-25T22:00:00Z' })
    expect(duration.toSeconds()).toBe(25 * 60 * 60)
  })

  it('known by its days covers them all, also over the change of clocks', () => {
    const { startDate, endDate } = written({
      allDay: true,
      startsAt: '2026-10-23T21:00:00Z',
      endsAt: '2026-10-25T21:59:00Z',
    })
    expect([
      startDate.isDate,
      startDate.toString(),
      endDate.toString(),
    ]).toEqual([true, '2026-10-24', '2026-10-26'])
  })

  it('known by its days may end at the midnight after the last', () => {
    const { startDate, endDate } = written({
      allDay: true,
      startsAt: '2027-06-09T21:00:00Z',
      endsAt: '2027-06-10T21:00:00Z',
    })
    expect([
      startDate.toString(),
      endDate.toString(),
    ]).toEqual(['2027-06-10', '2027-06-11'])
  })

  it('of which only the year is known is left out, and so is one that ends before it starts', () => {
    const year = { allDay: true, startsAt: '2019-12-31T22:00:00Z', endsAt: '2020-12-31T21:59:00Z' }
    const backwards = { endsAt: '2026-10-23T09:00:00Z' }
    expect(eventsOf(writeCalendar('Events', [
      {
        ...event,
        ...year,
      },
      {
        ...event,
        ...backwards,
      },
      event,
    ], 'en')).map(({ uid }) => uid))
      .toEqual([
        expect.stringMatching(/^abc@/),
      ])
  })

  it.each([
    ['scheduled', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
    ['postponed', 'TENTATIVE'],
    ['moved_online', 'CONFIRMED'],
  ] as const)('%s has the status %s', (eventStatus, status) => {
    expect(written({ eventStatus }).component.getFirstPropertyValue('status')).toBe(status)
  })

  it('keeps its name and counts up when it changes', () => {
    const before = written({})
    const after = written({ updatedAt: '2026-03-01T10:01:00.000Z', title: 'Another title', slug: 'another-title' })
    expect(after.uid).toBe(before.uid)
    expect(after.sequence).toBeGreaterThan(before.sequence)
    expect(String(after.component.getFirstPropertyValue('dtstamp'))).toBe('2026-03-01T10:01:00Z')
  })

  it('gives back every character of its calendar’s name', () => {
    const name = 'Syöpä; data, \\ ja “tieto”'
    const text = writeCalendar(`${name}\n`, [event], 'en')
    for (const property of ['NAME', 'X-WR-CALNAME'])
      expect(text).toContain(`\r\n${property}:Syöpä\\; data\\, \\\\ ja “tieto”\r\n`)
  })

  it('gives back every character of its words, in lines that every program takes', () => {
    const title = 'Syöpä; data, \\ ja “tieto” – åäö 🧬 '.repeat(8).trim()
    const text = writeCalendar('Events', [
      { ...event, title: `${title}\u0007` },
    ], 'en')
    expect(eventsOf(text)[0]?.summary).toBe(title)
    expect(text.split('\r\n').filter(line => new TextEncoder().encode(line).length > 75)).toEqual([])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})
