import type { PublicationReferenceFragment as Publication } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import { sortedName } from '../../common/authors'
import { issuedDate } from '../../common/dates'
import { present } from '../../common/lists'
import { messages } from '../../common/messages'
import { pageSpan } from '../../common/pageSpan'
import { noticeTexts } from './noticeTexts'
import { writeTable } from './writeTable'

/** Publications as a table for people with a spreadsheet, in the words of a language. The import of publications reads it back. */
export function writePublicationTable(publications: Publication[], locale: Locale): string {
  const words = messages[locale].publication
  const rows = publications.map((publication) => {
    const { title, type, issued, containerTitle, publisher, volume, issue, pages, doi, pmid, pmcid, url, language, openAccess, license, sample } = publication
    return {
      authors: present(publication.authors).map(author => sortedName(author).replaceAll(/\s*;\s*/g, ' – ')).join('; '),
      title,
      type: words.type[type],
      containerTitle: containerTitle ?? '',
      publisher: publisher ?? '',
      year: issued.slice(0, 4),
      issued: issuedDate(publication),
      volume: volume ?? '',
      // A spreadsheet takes 3-4 for a day, but not 3–4.
      issue: pageSpan(issue).join('–'),
      pages: pageSpan(pages).join('–'),
      doi: doi ?? '',
      pmid: pmid ?? '',
      pmcid: pmcid ?? '',
      url: url ?? '',
      language,
      openAccess: openAccess === 'unknown'
        ? ''
        : words.openAccess[openAccess],
      license: license ?? '',
      keywords: present(publication.keywords).map(({ term }) => term).join('; '),
      notices: noticeTexts(publication, locale).join('; '),
      sample: sample
        ? words.column.sample
        : '',
    } satisfies Record<keyof typeof words.column, string>
  })
  return writeTable(rows, words.column, locale)
}
