import type { FactFigureFragment } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import { capitalised } from './capitalised'
import { formatFact } from './numbers'
import { translatedText } from './translated'

/** A figure with what it counts, as one says it: «More than 400 researchers». Of a year, what it is the year of comes first. */
export function factStatement(fact: Pick<FactFigureFragment, 'comparator' | 'value' | 'decimals' | 'format' | 'unit' | 'label'>, locale: Locale): string {
  const figure = formatFact(fact, locale)
  const label = translatedText(fact.label, locale)
  return capitalised(fact.format === 'year'
    ? `${label}: ${figure}`
    : `${figure} ${label}`, locale)
}
