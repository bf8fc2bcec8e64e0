import { locales } from '@ican/shared/vocabulary'
import { describe, expect, it } from 'vitest'
import { formatDays, formatWhen, isYearOnly, lastDay, startOf } from '../../web/common/eventTimes'

/** Spaces differ from one release of the language data to the next; what matters is where they stand. */
const plain = (text: string) => text.replaceAll(/\s/gu, ' ')

const helsinki = 'Europe/Helsinki'

function span(startsAt: string, endsAt: string, allDay = false) {
  return {
    startsAt,
    endsAt,
    timeZone: helsinki,
    allDay,
  }
}

const oneDay = span('2022-06-14T06:00:00Z', '2022-06-14T13:00:00Z')
const year = span('2019-12-31T22:00:00Z', '2020-12-31T21:59:00Z', true)

describe.each([
  [
    'of one day',
    oneDay,
    {
      en: '14 June 2022, 09:00–16:00',
      fi: '14. kesäkuuta 2022 klo 9.00–16.00',
      sv: '14 juni 2022 kl. 9.00–16.00',
    },
  ],
  [
    'over midnight',
    span('2027-02-12T18:00:00Z', '2027-02-12T23:00:00Z'),
    {
      en: '12 February 2027, 20:00–01:00',
      fi: '12. helmikuuta 2027 klo 20.00–1.00',
      sv: '12 februari 2027 kl. 20.00–1.00',
    },
  ],
  [
    'until midnight',
    span('2027-06-10T15:00:00Z', '2027-06-10T21:00:00Z'),
    {
      en: '10 June 2027, 18:00–24:00',
      fi: '10. kesäkuuta 2027 klo 18.00–24.00',
      sv: '10 juni 2027 kl. 18.00–24.00',
    },
  ],
  [
    'from midnight',
    span('2027-06-09T21:00:00Z', '2027-06-10T06:30:00Z'),
    {
      en: '10 June 2027, 00:00–09:30',
      fi: '10. kesäkuuta 2027 klo 0.00–9.30',
      sv: '10 juni 2027 kl. 0.00–9.30',
    },
  ],
  [
    'of several days',
    span('2027-02-12T07:00:00Z', '2027-02-14T13:00:00Z'),
    {
      en: '12 February, 09:00 – 14 February 2027, 15:00',
      fi: '12. helmikuuta klo 9.00 – 14. helmikuuta 2027 klo 15.00',
      sv: '12 februari kl. 9.00 – 14 februari 2027 kl. 15.00',
    },
  ],
  [
    'from one noon to the next',
    span('2027-02-12T10:00:00Z', '2027-02-13T10:00:00Z'),
    {
      en: '12 February, 12:00 – 13 February 2027, 12:00',
      fi: '12. helmikuuta klo 12.00 – 13. helmikuuta 2027 klo 12.00',
      sv: '12 februari kl. 12.00 – 13 februari 2027 kl. 12.00',
    },
  ],
  [
    'of several days until midnight',
    span('2027-02-12T07:00:00Z', '2027-02-13T22:00:00Z'),
    {
      en: '12 February, 09:00 – 13 February 2027, 24:00',
      fi: '12. helmikuuta klo 9.00 – 13. helmikuuta 2027 klo 24.00',
      sv: '12 februari kl. 9.00 – 13 februari 2027 kl. 24.00',
    },
  ],
  [
    'over the turn of the year',
    span('2026-12-30T10:00:00Z', '2027-01-02T10:00:00Z'),
    {
      en: '30 December 2026, 12:00 – 2 January 2027, 12:00',
      fi: '30. joulukuuta 2026 klo 12.00 – 2. tammikuuta 2027 klo 12.00',
      sv: '30 december 2026 kl. 12.00 – 2 januari 2027 kl. 12.00',
    },
  ],
  [
    'of which only the start is known',
    span('2022-06-14T06:00:00Z', '2022-06-14T06:00:00Z'),
    {
      en: '14 June 2022, 09:00',
      fi: '14. kesäkuuta 2022 klo 9.00',
      sv: '14 juni 2022 kl. 9.00',
    },
  ],
  [
    'known by its day, which ends at midnight',
    span('2027-06-09T21:00:00Z', '2027-06-10T21:00:00Z', true),
    {
      en: '10 June 2027',
      fi: '10. kesäkuuta 2027',
      sv: '10 juni 2027',
    },
  ],
  [
    'known by its days',
    span('2022-06-14T06:00:00Z', '2022-06-15T13:00:00Z', true),
    {
      en: '14 – 15 June 2022',
      fi: '14.–15. kesäkuuta 2022',
      sv: '14–15 juni 2022',
    },
  ],
  [
    'across the change of clocks',
    span('2026-03-29T00:00:00Z', '2026-03-29T03:00:00Z'),
    {
      en: '29 March 2026, 02:00–06:00',
      fi: '29. maaliskuuta 2026 klo 2.00–6.00',
      sv: '29 mars 2026 kl. 2.00–6.00',
    },
  ],
] as const)('an event %s', (_, event, texts) => {
  it.each(locales)('tells in %s when it is', (locale) => {
    expect(plain(formatWhen(event, locale))).toBe(texts[locale])
  })
})

describe('an event', () => {
  it('over midnight is of the day on which it begins', () => {
    expect(plain(formatDays(span('2027-02-12T18:00:00Z', '2027-02-12T23:00:00Z'), 'fi'))).toBe('12. helmikuuta 2027')
    expect(plain(formatDays(span('2027-06-10T15:00:00Z', '2027-06-10T21:00:00Z'), 'sv'))).toBe('10 juni 2027')
  })

  it('is shown in the time of its place', () => {
    expect(plain(formatWhen({ ...oneDay, timeZone: 'Europe/Stockholm' }, 'en'))).toBe('14 June 2022, 08:00–15:00')
  })

  it('of a whole year shows the year alone', () => {
    for (const endsAt of [year.endsAt, '2020-12-31T22:00:00Z']) {
      for (const locale of locales)
        expect(formatWhen({ ...year, endsAt }, locale)).toBe('2020')
      expect(startOf({ ...year, endsAt })).toBe('2020')
    }
    expect(isYearOnly({ ...year, allDay: false })).toBe(false)
    expect(isYearOnly({ ...year, timeZone: 'Europe/Stockholm' })).toBe(false)
    expect(isYearOnly(oneDay)).toBe(false)
  })

  it('tells machines no more than is known', () => {
    expect(startOf(oneDay)).toBe('2022-06-14T06:00:00Z')
    expect(startOf({ ...oneDay, allDay: true })).toBe('2022-06-14')
    expect(lastDay(span('2027-06-09T21:00:00Z', '2027-06-10T21:00:00Z', true))).toBe('2027-06-10')
    // Nothing is said of how long it lasts.
    expect(lastDay(span('2027-06-09T21:00:00Z', '2027-06-09T21:00:00Z', true))).toBe('2027-06-10')
  })
})
