import type { Point } from '../../web/app/utils/charts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formOf, placeChart } from '../../web/app/utils/charts'

const atEndOf = (year: number, value: number): Point => ({ end: `${year}-12-31`, value })
const during = (year: number, value: number): Point => ({ start: `${year}-01-01`, end: `${year}-12-31`, value })

describe('the form of a chart', () => {
  it('is a line for days and bars for periods', () => {
    expect(formOf([
      atEndOf(2020, 1),
      atEndOf(2021, 2),
    ])).toBe('line')
    expect(formOf([
      during(2020, 1),
      during(2021, 2),
    ])).toBe('bars')
    expect(formOf([
      during(2020, 1),
      atEndOf(2021, 2),
    ])).toBe('line')
  })
})

describe('the scale', () => {
  it('begins at zero and ends at a round number', () => {
    const { ticks, baseline, marks } = placeChart([
      atEndOf(2020, 80),
      atEndOf(2021, 100),
    ], 'line', 0)
    expect(ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100])
    expect(baseline).toBe(100)
    expect(marks.map(({ y }) => y)).toEqual([20, 0])
  })

  it('has room below zero where there are such values', () => {
    const { baseline, marks } = placeChart([
      during(2020, -50),
      during(2021, 50),
    ], 'bars', 0)
    expect(baseline).toBe(50)
    expect(marks.map(({ y }) => y)).toEqual([91.67, 8.33])
  })

  it('names no half where only whole ones are counted', () => {
    const { ticks } = placeChart([
      atEndOf(2020, 1),
      atEndOf(2021, 2),
    ], 'line', 0)
    expect(ticks.map(({ value }) => value)).toEqual([0, 1, 2])
    expect(placeChart([
      atEndOf(2020, 1),
      atEndOf(2021, 2),
    ], 'line', 1).ticks.map(({ value }) => value)).toContain(0.5)
  })

  it('can be drawn where all is zero', () => {
    expect(placeChart([
      during(2020, 0),
      during(2021, 0),
    ], 'bars', 0)).toMatchObject({
      baseline: 100,
      marks: [
        { y: 100 },
        { y: 100 },
      ],
    })
  })

  it('keeps every mark within the drawing, whatever the values', () => {
    fc.assert(fc.property(fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { minLength: 2, maxLength: 40 }), fc.boolean(), (values, bars) => {
      const { marks } = placeChart(values.map((value, index) => (bars ? during : atEndOf)(1980 + index, value)), bars ? 'bars' : 'line', 2)
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(100)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(100)
      }
      expect(marks.map(({ x }) => x)).toEqual(marks.map(({ x }) => x).toSorted((a, b) => a - b))
    }), {
      examples: [
        [
          [-5e-324, 5e-324],
          false,
        ],
      ],
    })
  })
})

describe('time', () => {
  it('is as long as it was, and a missing year is a gap in the line', () => {
    const { marks, stretches } = placeChart([2018, 2019, 2020, 2022].map(year => atEndOf(year, year - 2000)), 'line', 0)
    const steps = marks.slice(1).map(({ x }, index) => x - (marks[index]?.x ?? 0))
    expect(steps[0]).toBeCloseTo(steps[1] ?? 0, 0)
    expect(steps[2]).toBeCloseTo((steps[0] ?? 0) * 2, 0)
    expect(stretches.map(({ gap }) => gap)).toEqual([false, false, true])
  })

  it('leaves the place of a missing year empty among bars', () => {
    const { marks, breadth } = placeChart([
      during(2020, 1),
      during(2021, 2),
      during(2023, 3),
    ], 'bars', 0)
    expect(marks.map(({ x }) => x)).toEqual([12.5, 37.5, 87.5])
    expect(breadth).toBe(15)
  })

  it('sets periods that are no years side by side', () => {
    const halves = [
      { start: '2020-01-01', end: '2020-06-30', value: 1 },
      { start: '2020-07-01', end: '2020-12-31', value: 2 },
    ]
    expect(placeChart(halves, 'bars', 0).marks.map(({ x }) => x)).toEqual([25, 75])
  })
})

describe('the labels', () => {
  it('are all shown where there are few, and the telling ones where there are many', () => {
    const rooms = (values: number[]) => placeChart(values.map((value, index) => atEndOf(1990 + index, value)), 'line', 0).marks.map(({ room }) => room)
    expect(rooms([1, 2, 3, 4])).toEqual(['any', 'any', 'any', 'any'])
    expect(rooms([1, 2, 9, 4, 5])).toEqual(['any', 'any', 'any', 'any', 'any'])
    expect(rooms([1, 2, 90_000, 4, 5])).toEqual(['any', 'broad', 'any', 'broad', 'any'])
    expect(new Set(rooms(Array.from({ length: 30 }, (_, index) => index)).slice(1, -1))).toEqual(new Set(['none']))
  })
})
