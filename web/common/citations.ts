import type { FactFigureFragment, PublicationQuery } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import { itemPath } from '@ican/shared/paths'
import { factDate } from './factDates'
import { factStatement } from './factStatement'
import { doiUrl } from './links'
import { messages } from './messages'
import { formatFact } from './numbers'
import { translatedText } from './translated'

type Publication = NonNullable<PublicationQuery['publications'][number]>

/** A publication as medical journals refer to it (Vancouver style). */
export function citePublication(publication: Publication): string {
  const { title, issued, containerTitle, publisher, volume, issue, pages, doi, sample } = publication
  const authors = publication.authors.flatMap(author => author
    ? [author.literal || [
        author.family,
        initials(author.given),
      ].filter(Boolean).join(' ')]
    : [])
  const place = [
    issued.slice(0, 4),
    [volume, issue && `(${issue})`].filter(Boolean).join(''),
  ].filter(Boolean).join(';')
  return [
    authors.join(', '),
    title,
    containerTitle || publisher,
    [
      place,
      pages?.replace('-', '–'),
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

function initials(given: string | null | undefined): string {
  return (given ?? '').split(/[\s-]+/).map(name => name.slice(0, 1)).join('')
}
