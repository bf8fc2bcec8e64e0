import type { FactFigureFragment } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import { formatDay, formatPeriod } from './dates'
import { messages } from './messages'

/** When a figure was true. What is not known is said, not left out. */
export function factDate(fact: Pick<FactFigureFragment, 'asOf' | 'periodStart' | 'periodEnd'>, locale: Locale): string {
  const words = messages[locale].fact
  if (fact.periodStart && fact.periodEnd)
    return formatPeriod(fact.periodStart, fact.periodEnd, locale)
  const date = fact.asOf ?? fact.periodEnd
  if (date)
    return words.asOf(formatDay(date, locale))
  return words.noDate
}
