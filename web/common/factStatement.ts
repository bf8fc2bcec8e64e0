import type { FactFigureFragment } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import { capitalised } from './capitalised'
import { formatFact } from './numbers'
import { translatedText } from './translated'

/** A figure with what it counts, as one says it: «More than 400 researchers». Of a year or a measured quantity, what it is comes first: «Length of the first term: 4 years». */
export function factStatement(fact: Pick<FactFigureFragment, 'comparator' | 'value' | 'decimals' | 'format' | 'unit' | 'label'>, locale: Locale): string {
  const figure = formatFact(fact, locale)
  const label = translatedText(fact.label, locale)
  return capitalised(fact.format === 'year' || fact.format === 'measure'
    ? `${label}: ${figure}`
    : `${figure} ${label}`, locale)
}
