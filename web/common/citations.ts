import type { FactFigureFragment } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import { itemPath } from '@ican/shared/paths'
import { factDate } from './factDates'
import { factStatement } from './factStatement'
import { messages } from './messages'
import { formatFact } from './numbers'
import { translatedText } from './translated'

/** A figure with who says it, when it was true, where it comes from and where it can be checked. */
export function citeFact(fact: FactFigureFragment, { locale, publisher, siteUrl }: { locale: Locale, publisher?: string, siteUrl: string }): string {
  const date = factDate(fact, locale)
  return [
    publisher && `${publisher}.`,
    `${factStatement(fact, locale)}.`,
    // A statement that ends in its own year need not say it again.
    date !== formatFact(fact, locale) && `${date}.`,
    `${messages[locale].fact.source}: ${translatedText(fact.sourceName, locale)}.`,
    siteUrl + itemPath('key-figures', locale, fact.slug),
  ].filter(Boolean).join(' ')
}
