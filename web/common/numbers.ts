import type { FactMentionFragment } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import { languageTags } from './dates'
import { numberFormatter } from './formatters'
import { messages } from './messages'
import { translatedText } from './translated'

/** A number with its digits grouped as the language does. */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  return numberFormatter(languageTags[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value)
}

type Value = Pick<FactMentionFragment, 'value' | 'decimals' | 'format'>
type Measure = Value & Pick<FactMentionFragment, 'comparator'>

/** The value of a fact; the digits of a year are not grouped. */
export function formatValue({ value, decimals, format }: Value, locale: Locale): string {
  return format === 'year'
    ? String(value)
    : formatNumber(value, locale, decimals)
}

/** A number at the side of a chart, millions in short: «70,000», «12M», «12 milj.». */
export function formatTick(value: number, decimals: number, locale: Locale): string {
  return numberFormatter(languageTags[locale], {
    notation: Math.abs(value) < 1_000_000
      ? 'standard'
      : 'compact',
    maximumFractionDigits: decimals,
  }).format(value)
}

/** The number with its comparator, as it stands in a sentence: «more than 400». */
export function formatMeasure(fact: Measure, locale: Locale): string {
  return messages[locale].fact.comparator[fact.comparator](formatValue(fact, locale))
}

/** A whole fact in a sentence: «over 36 million euros». */
export function formatFact(fact: Measure & Pick<FactMentionFragment, 'unit'>, locale: Locale): string {
  return [
    formatMeasure(fact, locale),
    translatedText(fact.unit, locale),
  ].filter(Boolean).join('\u00A0')
}

/** The size of a file in the unit that a reader expects. `kilobytes` is how the content system counts. */
export function formatSize(kilobytes: number, locale: Locale): string {
  const megabytes = kilobytes / 1000
  return megabytes < 1
    ? `${formatNumber(Math.max(1, Math.round(kilobytes)), locale)}\u00A0kB`
    : `${formatNumber(megabytes, locale, 1)}\u00A0MB`
}
