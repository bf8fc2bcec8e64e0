import type { PublicationReferenceFragment as Publication } from '@ican/shared/generated/documents'
import { nameParts } from '../../common/authors'
import { issuedDate } from '../../common/dates'
import { present } from '../../common/lists'
import { pageSpan } from '../../common/pageSpan'

/** Publications as CSL-JSON 1.0.2, in which programs that set citations take them in. */
export function writeCslJson(publications: Publication[], noteOf: (publication: Publication) => string | undefined): string {
  const items = publications.map(publication => JSON.stringify(itemOf(publication, noteOf(publication))))
  return `[\n${items.join(',\n')}\n]\n`
}

/** What there is nothing to say of is left out: the format has no empty values. */
function itemOf(publication: Publication, note: string | undefined): Record<string, unknown> {
  const { slug, type, title, containerTitle, publisher, volume, issue, pages, doi, pmid, pmcid, url, language, abstract } = publication
  const authors = present(publication.authors).map(nameOf).filter(name => Object.keys(name).length > 0)
  const fields = {
    'id': slug,
    'type': type.replace('_', '-'),
    title,
    'author': authors.length && authors,
    'issued': {
      'date-parts': [
        issuedDate(publication).split('-').map(Number),
      ],
    },
    'container-title': containerTitle,
    publisher,
    volume,
    // Styles show the number of a report, and the issue of what comes out in issues.
    [type === 'report'
      ? 'number'
      : 'issue']: issue,
    'page': pageSpan(pages).join('-'),
    'DOI': doi,
    'PMID': pmid,
    'PMCID': pmcid,
    'URL': url,
    language,
    abstract,
    'keyword': present(publication.keywords).map(({ term }) => term).join('; '),
    note,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}

/** A person's family name stays whole, with the particles before it: which of them a style may drop, nobody has told us. */
function nameOf(author: NonNullable<Publication['authors'][number]>): Record<string, string> {
  if (author.literal)
    return { literal: author.literal }
  const { family, given, suffix } = nameParts(author)
  return {
    ...family && { family },
    ...given && { given },
    ...suffix && { suffix },
  }
}
