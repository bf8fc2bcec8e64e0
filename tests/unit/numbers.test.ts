import { locales } from '@ican/shared/vocabulary'
import { describe, expect, it } from 'vitest'
import { formatFact, formatMeasure, formatNumber, formatSize, formatValue } from '../../web/common/numbers'

const nbsp = '\u00A0'

describe('a number', () => {
  it.each([
    ['en', '70,000'],
    ['fi', `70${nbsp}000`],
    ['sv', `70${nbsp}000`],
  ] as const)('is grouped as in %s, and never broken over a line', (locale, text) => {
    expect(formatNumber(70_000, locale)).toBe(text)
  })

  it('has its decimals as each language does', () => {
    expect(formatNumber(4.5, 'en', 1)).toBe('4.5')
    expect(formatNumber(4.5, 'fi', 1)).toBe('4,5')
    expect(formatNumber(36, 'sv', 0)).toBe('36')
    expect(formatNumber(-3, 'fi')).toBe('−3')
  })

  it.each(locales)('that is a year is not grouped in %s', (locale) => {
    expect(formatValue({ value: 2023, decimals: 0, format: 'year' }, locale)).toBe('2023')
    expect(formatMeasure({
      value: 2019,
      decimals: 0,
      format: 'year',
      comparator: 'exactly',
    }, locale)).toBe('2019')
  })

  it('that is none is grouped', () => {
    expect(formatValue({ value: 2023, decimals: 0, format: 'number' }, 'en')).toBe('2,023')
    expect(formatValue({ value: 2023, decimals: 0, format: 'number' }, 'fi')).toBe(`2${nbsp}023`)
  })
})

describe('a comparator', () => {
  const say = (comparator: Parameters<typeof formatMeasure>[0]['comparator']) =>
    locales.map(locale => formatMeasure({
      value: 400,
      decimals: 0,
      format: 'number',
      comparator,
    }, locale))

  it('stands before the number in each language', () => {
    expect(say('exactly')).toEqual(['400', '400', '400'])
    expect(say('over')).toEqual(['over 400', 'yli 400', 'över 400'])
    expect(say('more_than')).toEqual(['more than 400', 'yli 400', 'mer än 400'])
    expect(say('about')).toEqual(['about 400', 'noin 400', 'cirka 400'])
    expect(say('at_least')).toEqual(['at least 400', 'vähintään 400', 'minst 400'])
    expect(say('up_to')).toEqual(['up to 400', 'enintään 400', 'upp till 400'])
  })

  it('goes with the unit, in whichever language the unit is known', () => {
    const fact = {
      value: 36,
      decimals: 0,
      format: 'number' as const,
      comparator: 'over' as const,
      unit: { en: 'million euros', fi: 'miljoonaa euroa', sv: null },
    }
    expect(formatFact(fact, 'fi')).toBe(`yli 36${nbsp}miljoonaa euroa`)
    expect(formatFact(fact, 'sv')).toBe(`över 36${nbsp}million euros`)
    expect(formatFact({ ...fact, unit: null }, 'en')).toBe('over 36')
  })
})

describe('the size of a file', () => {
  it.each([
    [0.2, `1${nbsp}kB`],
    [512.4, `512${nbsp}kB`],
    [999.4, `999${nbsp}kB`],
    [1234.5, `1.2${nbsp}MB`],
    [45_678, `45.7${nbsp}MB`],
  ])('%d is shown as %s', (kilobytes, text) => {
    expect(formatSize(kilobytes, 'en')).toBe(text)
  })
})
