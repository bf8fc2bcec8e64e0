import type { FactFigureFragment, PublicationQuery } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import { itemPath } from '@ican/shared/paths'
import { firstNames, nameParts } from './authors'
import { factDate } from './factDates'
import { factStatement } from './factStatement'
import { doiUrl } from './links'
import { present } from './lists'
import { messages } from './messages'
import { formatFact } from './numbers'
import { pageSpan } from './pageSpan'
import { translatedText } from './translated'

type Publication = NonNullable<PublicationQuery['publications'][number]>

/** A publication as medical journals refer to it (Vancouver style). */
export function citePublication(publication: Publication): string {
  const { title, issued, containerTitle, publisher, volume, issue, pages, doi, sample } = publication
  const authors = present(publication.authors).map(vancouverName)
  const place = [
    issued.slice(0, 4),
    [volume, issue && `(${issue})`].filter(Boolean).join(''),
  ].filter(Boolean).join(';')
  return [
    firstNames(authors, 'et al.', ', '),
    title,
    containerTitle || publisher,
    [
      place,
      pageSpan(pages).join('–'),
    ].filter(Boolean).join(':'),
    doi && doiUrl(doi),
    // The reference is copied to where the site's own mark is not seen.
    sample && '[Sample: made-up example content]',
  ]
    .flatMap(part => part || [])
    .map(part => /[.?!\]]$/.test(part) || part.startsWith('https:')
      ? part
      : `${part}.`)
    .join(' ')
}

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

/** The suffixes that medical journals write as ordinals. */
const ordinals: Record<string, string> = {
  II: '2nd',
  III: '3rd',
  IV: '4th',
  V: '5th',
}

function vancouverName(author: NonNullable<Publication['authors'][number]>): string {
  const { family, given, suffix } = nameParts(author)
  return author.literal || [
    family,
    initials(given),
    suffix && (ordinals[suffix.toUpperCase()] ?? suffix.replace('.', '')),
  ].filter(Boolean).join(' ')
}

function initials(given: string): string {
  // Letters without small and capital ones are whole words, which nobody shortens.
  if (!/[\p{Lu}\p{Ll}]/u.test(given))
    return given
  // Two or three capitals are initials already.
  return /^\p{Lu}{2,3}$/u.test(given)
    ? given
    : given.split(/[\s.\p{Pd}]+/u).map(([initial = '']) => initial).join('')
}
