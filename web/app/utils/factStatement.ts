import type { FactFigureFragment } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
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

/** With a capital where a sentence begins; a name that begins with a small letter by choice, as «iCAN» does, keeps it. */
export function capitalised(text: string, locale: Locale): string {
  return /^\p{Ll}\p{Lu}/u.test(text)
    ? text
    : text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}
