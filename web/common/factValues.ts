import type { FactDetailFragment } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import { formatDay, formatPeriod } from './dates'
import { present } from './lists'

/** One value of a fact: the present one, or one of those before it. */
export interface FactValue {
  value: number
  comparator: FactDetailFragment['comparator']
  /** The first day, where the value is of a period. */
  start?: string
  /** The day on which it was true, or the last day of the period; unknown for some present values. */
  end?: string
  /** Where it comes from, if not from the source of the fact. */
  source?: string
}
/** A value that has its place in time. */
export type DatedValue = FactValue & { end: string }

/** All values of a fact, oldest first; the present one stands last where its day is not known. */
export function valuesOf(fact: FactDetailFragment): FactValue[] {
  const { value, comparator, asOf, periodStart, periodEnd } = fact
  const now: FactValue = {
    value,
    comparator,
    start: periodStart ?? undefined,
    end: periodEnd ?? asOf ?? undefined,
  }
  const earlier = present(fact.series).map((each): DatedValue => ({
    value: each.value,
    comparator: each.comparator,
    start: each.periodStart ?? undefined,
    end: each.asOf,
    source: each.sourceName ?? undefined,
  }))
  return [
    // An editor who writes the present value into the list of earlier ones too means it once.
    ...earlier.filter(({ start, end }) => start !== now.start || end !== now.end),
    now,
  ].toSorted((a, b) => order(a).localeCompare(order(b)))
}

function order({ end = '9999', start = '' }: FactValue): string {
  return `${end} ${start}`
}

/** The values that a chart can place: none where there are fewer than two, or where the numbers are years themselves. */
export function chartedValues(fact: FactDetailFragment): DatedValue[] {
  const dated = valuesOf(fact).filter((value): value is DatedValue => value.end !== undefined)
  return fact.format === 'year' || dated.length < 2
    ? []
    : dated
}

/** When a value was true: a day, or a period. */
export function valueTime({ start, end }: DatedValue, locale: Locale): string {
  return start
    ? formatPeriod(start, end, locale)
    : formatDay(end, locale)
}
