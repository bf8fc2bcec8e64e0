import type { Publication } from '../structured-data/publication'
import { itemPath } from '@ican/shared/paths'
import { useHead } from '#imports'
import { authorName, sortedName } from '../../common/authors'
import { issuedDate } from '../../common/dates'
import { present } from '../../common/lists'
import { markedTitle } from '../../common/markedTitle'
import { pageSpan } from '../../common/pageSpan'
import { useLocale } from './useSiteContext'
import { useSiteUrl } from './useSiteUrl'

/** The tag that names what a publication stands in, or who has put it out. */
const containerTags: Partial<Record<Publication['type'], string>> = {
  paper_conference: 'citation_conference_title',
  chapter: 'citation_inbook_title',
}
const publisherTags: Partial<Record<Publication['type'], string>> = {
  thesis: 'citation_dissertation_institution',
  report: 'citation_technical_report_institution',
}

/**
 * What literature search engines and reference managers read of a publication: Highwire Press tags and Dublin Core.
 * The title of a made-up one says so.
 */
export function useCitationTags(publication: Publication): void {
  const locale = useLocale()
  const title = markedTitle(publication, locale)
  const { type, containerTitle, publisher, volume, issue, pages, doi, pmid, language } = publication
  const authors = present(publication.authors).map(sortedName)
  const date = issuedDate(publication)
  const [firstPage, lastPage] = pageSpan(pages)
  const keywords = present(publication.keywords).map(({ term }) => term)
  const tags: [string, string | null | undefined][] = [
    ['citation_title', title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    [
      'citation_publication_date',
      date.replaceAll('-', '/'),
    ],
    [containerTags[type] ?? 'citation_journal_title', containerTitle],
    [publisherTags[type] ?? 'citation_publisher', publisher],
    ['citation_volume', volume],
    ['citation_issue', issue],
    ['citation_firstpage', firstPage],
    ['citation_lastpage', lastPage],
    ['citation_doi', doi],
    ['citation_pmid', pmid],
    ['citation_language', language],
    [
      'citation_keywords',
      keywords.join('; '),
    ],
    ['citation_abstract_html_url', useSiteUrl() + encodeURI(itemPath('publications', locale, publication.slug))],
    ['DC.title', title],
    ...present(publication.authors).map((author): [string, string] => [
      'DC.creator',
      authorName(author),
    ]),
    ['DC.date', date],
    ['DC.identifier', doi && `doi:${doi}`],
    ['DC.language', language],
    ['DC.publisher', publisher],
  ]
  useHead({
    meta: tags.flatMap(([name, content], index) => content
      ? [
          // Several tags of one name are several authors: each needs a key, or the last would stand for all.
          { key: `${name}-${index}`, name, content },
        ]
      : []),
  })
}
