import { scaleLinear, scaleUtc } from 'd3-scale'

/** A line for what is counted on a day, bars for what is counted over a period. */
export type ChartForm = 'line' | 'bars'
export interface Point { start?: string, end: string, value: number }

/** How much room a label needs to be shown: none, that of a broad chart, or more than there is. */
export type Room = 'any' | 'broad' | 'none'
/** Where one value stands. All places are in percent of the drawing, from its upper left corner. */
export interface Mark { x: number, y: number, room: Room }
/** The line between two values; `gap` where values are missing between them. */
export interface Stretch { from: Mark, to: Mark, gap: boolean }
export interface Tick { value: number, y: number }
export interface Chart {
  form: ChartForm
  marks: Mark[]
  stretches: Stretch[]
  ticks: Tick[]
  /** Where zero is. */
  baseline: number
  /** The breadth of a bar. */
  breadth: number
}

/** From the first value to the last, so that the labels that stand in the middle under them stay within the drawing. */
const span: [number, number] = [8, 92]
/** A stretch is a gap when it is so much longer than most. */
const gapFactor = 1.5

export function formOf(points: readonly Point[]): ChartForm {
  return points.every(({ start }) => start)
    ? 'bars'
    : 'line'
}

/** Places values on a drawing. The scale begins at zero, so that a small change does not look like a large one. */
export function placeChart(points: readonly Point[], form: ChartForm, decimals: number): Chart {
  const values = points.map(({ value }) => value)
  const highest = Math.max(0, ...values)
  const lowest = Math.min(0, ...values)
  const vertical = scaleLinear()
    // Less than what numbers can be told apart by is no height to divide.
    .domain(highest - lowest < Number.EPSILON
      ? [0, 1]
      : [lowest, highest])
    .nice(4)
    .range([100, 0])
  const places = form === 'bars'
    ? slots(points)
    : along(points)
  const marks = points.map(({ value }, index): Mark => ({
    x: round(places.at(index)),
    y: round(vertical(value)),
    room: roomFor(index, values),
  }))
  return {
    form,
    marks,
    stretches: form === 'line'
      ? stretchesOf(points, marks)
      : [],
    ticks: vertical.ticks(4)
      .filter(value => Number(value.toFixed(decimals)) === value)
      .map(value => ({
        value,
        y: round(vertical(value)),
      })),
    baseline: round(vertical(0)),
    breadth: round(places.breadth),
  }
}

interface Places { at: (index: number) => number, breadth: number }

/** Places in time. */
function along(points: readonly Point[]): Places {
  const days = points.map(({ end }) => new Date(end))
  const scale = scaleUtc()
    .domain([days[0] ?? 0, days.at(-1) ?? 0])
    .range(span)
  return {
    at: index => scale(days[index] ?? 0),
    breadth: 0,
  }
}

/** Places side by side; where all are whole years, a year without a value keeps its place empty. */
function slots(points: readonly Point[]): Places {
  const years = points.map(yearOf)
  const first = years[0]
  const last = years.at(-1)
  const annual = typeof first === 'number' && typeof last === 'number' && years.every(year => year !== undefined)
  const count = annual
    ? last - first + 1
    : points.length
  const width = 100 / count
  return {
    at: index => width * ((annual
      ? (years[index] ?? first) - first
      : index) + 0.5),
    breadth: width * 0.6,
  }
}

function yearOf({ start, end }: Point): number | undefined {
  return start?.endsWith('-01-01') && end.endsWith('-12-31') && start.slice(0, 4) === end.slice(0, 4)
    ? Number(end.slice(0, 4))
    : undefined
}

function stretchesOf(points: readonly Point[], marks: Mark[]): Stretch[] {
  const lengths = points.slice(1).map(({ end }, index) => Date.parse(end) - Date.parse(points[index]?.end ?? end))
  const usual = lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) / 2)] ?? 0
  return lengths.flatMap((length, index) => {
    const [from, to] = marks.slice(index, index + 2)
    return from && to
      ? [
          { from, to, gap: length > usual * gapFactor },
        ]
      : []
  })
}

/** The first, the last and the highest value say most; the others are named where there is room. */
function roomFor(index: number, values: number[]): Room {
  // Five short numbers have room on a phone.
  const areFew = values.length <= 4 || (values.length === 5 && values.every(value => Math.abs(value) < 10_000))
  if (areFew || index === 0 || index === values.length - 1)
    return 'any'
  const isNextToAnEnd = index === 1 || index === values.length - 2
  const highest = values.indexOf(Math.max(...values))
  if (values.length <= 10) {
    return index === highest && !isNextToAnEnd
      ? 'any'
      : 'broad'
  }
  return index === highest && !isNextToAnEnd
    ? 'broad'
    : 'none'
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100
}
