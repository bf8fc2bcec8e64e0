import { locales } from '@ican/shared/vocabulary'
import { describe, expect, it } from 'vitest'
import { dateParts, dayIn, formatDay, formatInstant, formatPeriod, formatTime } from '../../web/common/dates'

/** Spaces differ from one release of the language data to the next; what matters is where they stand. */
const plain = (text: string) => text.replaceAll(/\s/gu, ' ')

const helsinki = 'Europe/Helsinki'

describe('a calendar day', () => {
  it.each([
    ['en', '1 March 2026'],
    ['fi', '1. maaliskuuta 2026'],
    ['sv', '1 mars 2026'],
  ] as const)('is written out in %s', (locale, text) => {
    expect(plain(formatDay('2026-03-01', locale))).toBe(text)
  })

  it('is no more exact than it is known', () => {
    expect(plain(formatDay('2024-05-01', 'fi', 'month'))).toBe('toukokuu 2024')
    expect(formatDay('2019-01-01', 'sv', 'year')).toBe('2019')
  })

  it('is the same day everywhere, also where midnight is another day elsewhere', () => {
    expect(formatDay('2026-01-01', 'en')).toContain('1 January 2026')
  })
})

describe('a period', () => {
  it.each(locales)('of whole years is said in years in %s', (locale) => {
    expect(formatPeriod('2019-01-01', '2022-12-31', locale).replaceAll(/\s/gu, '')).toBe('2019–2022')
    expect(formatPeriod('2020-01-01', '2020-12-31', locale)).toBe('2020')
  })

  it('of days is said in days', () => {
    expect(plain(formatPeriod('2019-01-02', '2022-12-31', 'en'))).toBe('2 January 2019 – 31 December 2022')
  })
})

describe('the clock in Helsinki', () => {
  it('springs forward on the last Sunday of March', () => {
    expect(formatTime('2026-03-29T00:30:00Z', 'fi')).toBe('02.30')
    expect(formatTime('2026-03-29T01:30:00Z', 'fi')).toBe('04.30')
  })

  it('falls back on the last Sunday of October', () => {
    expect(formatTime('2026-10-25T00:30:00Z', 'en')).toBe('03:30')
    expect(formatTime('2026-10-25T01:30:00Z', 'en')).toBe('03:30')
    expect(formatTime('2026-10-25T02:30:00Z', 'en')).toBe('04:30')
  })

  it('puts late evenings in the day that it is there', () => {
    expect(dayIn('2026-06-30T21:30:00Z')).toBe('2026-07-01')
    expect(dayIn('2026-12-31T21:59:59Z')).toBe('2026-12-31')
    expect(dayIn('2026-12-31T22:00:00Z')).toBe('2027-01-01')
  })

  it('is written as each language does', () => {
    const instant = '2026-01-07T14:00:00Z'
    expect(plain(formatInstant(instant, 'en'))).toBe('7 January 2026 at 16:00')
    expect(plain(formatInstant(instant, 'fi'))).toBe('7. tammikuuta 2026 klo 16.00')
    expect(plain(formatInstant(instant, 'sv'))).toBe('7 januari 2026 kl. 16.00')
  })
})

it('a day has its parts for a column', () => {
  expect(dateParts('2026-10-24T21:30:00Z', 'fi', helsinki)).toEqual({ day: '25', month: 'loka', year: '2026' })
})
