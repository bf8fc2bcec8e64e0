import { describe, expect, it } from 'vitest'
import { readDay } from '../../cms/src/editing/date-fields/admin/read-day'

describe('a day that is written', () => {
  it.each([
    '5.12.2026',
    '05.12.2026',
    '5. 12. 2026',
    ' 5.12.2026 ',
    '2026-12-05',
    '2026-12-5',
  ])('«%s» is the 5th of December in every language', (text) => {
    expect([
      readDay(text, 'en'),
      readDay(text, 'fi'),
      readDay(text, 'sv'),
    ]).toEqual(Array.from({ length: 3 }).fill('2026-12-05'))
  })

  it('with slashes is read in the order of the account, where that has slashes', () => {
    expect(readDay('12/05/2026', 'en')).toBe('2026-12-05')
    expect(readDay('12/05/2026', 'fi')).toBeUndefined()
    expect(readDay('12/05/2026', 'sv')).toBeUndefined()
  })

  it.each([
    '',
    'banana',
    '5.12',
    '5.12.26',
    '31.2.2026',
    '29.2.2027',
    '13/13/2026',
    '31/12/2026',
    '2026-13-01',
    '0.1.2026',
    '5.12.2026 klo 12',
    '20261205',
  ])('«%s» is none', (text) => {
    expect([
      readDay(text, 'en'),
      readDay(text, 'fi'),
      readDay(text, 'sv'),
    ]).toEqual([undefined, undefined, undefined])
  })

  it('may be a leap day', () => {
    expect(readDay('29.2.2028', 'fi')).toBe('2028-02-29')
  })
})
