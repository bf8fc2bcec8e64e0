import type { PublicationReferenceFragment } from '@ican/shared/generated/documents'
import { nameParts } from './authors'
import { issuedDate } from './dates'
import { present } from './lists'
import { pageSpan } from './pageSpan'

/** What an item is made of: the files of references ask for it, and the page of a publication does. */
export type CslPublication = Pick<PublicationReferenceFragment, 'slug' | 'type' | 'title' | 'issued' | 'issuedPrecision' | 'containerTitle' | 'publisher' | 'volume' | 'issue' | 'pages' | 'doi' | 'pmid' | 'pmcid' | 'url' | 'language' | 'abstract' | 'authors' | 'keywords'>

export interface CslName { family?: string, given?: string, suffix?: string, literal?: string }

export interface CslItem {
  'id': string
  'type': string
  'title': string
  'author'?: CslName[]
  'issued': { 'date-parts': number[][] }
  'container-title'?: string
  'publisher'?: string
  'volume'?: string
  'issue'?: string
  'number'?: string
  'page'?: string
  'DOI'?: string
  'PMID'?: string
  'PMCID'?: string
  'URL'?: string
  'language'?: string
  'abstract'?: string
  'keyword'?: string
  'note'?: string
  'genre'?: string
}

/** A publication as an item of CSL-JSON 1.0.2. What there is nothing to say of is undefined, which JSON leaves out: the format has no empty values. */
export function cslItem(publication: CslPublication, note?: string): CslItem {
  const { slug, type, title, containerTitle, publisher, volume, issue, pages, doi, pmid, pmcid, url, language, abstract } = publication
  const authors = present(publication.authors).map(nameOf).filter(name => Object.keys(name).length > 0)
  return {
    'id': slug,
    'type': type.replace('_', '-'),
    title,
    'author': authors.length
      ? authors
      : undefined,
    'issued': {
      'date-parts': [
        issuedDate(publication).split('-').map(Number),
      ],
    },
    'container-title': containerTitle || undefined,
    'publisher': publisher || undefined,
    'volume': volume || undefined,
    // Styles show the number of a report, and the issue of what comes out in issues.
    [type === 'report'
      ? 'number'
      : 'issue']: issue || undefined,
    'page': pageSpan(pages).join('-') || undefined,
    'DOI': doi || undefined,
    'PMID': pmid || undefined,
    'PMCID': pmcid || undefined,
    'URL': url || undefined,
    'language': language || undefined,
    'abstract': abstract || undefined,
    'keyword': present(publication.keywords).map(({ term }) => term).join('; ') || undefined,
    note,
  }
}

/** A person's family name stays whole, with the particles before it: which of them a style may drop, nobody has told us. */
function nameOf(author: NonNullable<CslPublication['authors'][number]>): CslName {
  if (author.literal)
    return { literal: author.literal }
  const { family, given, suffix } = nameParts(author)
  return {
    ...family && { family },
    ...given && { given },
    ...suffix && { suffix },
  }
}
