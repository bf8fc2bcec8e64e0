import type { PublicationQuery } from '@ican/shared/generated/documents'
import type { Describer, Thing } from './thing'
import { authorName, nameParts } from '../../common/authors'
import { issuedDate } from '../../common/dates'
import { doiUrl } from '../../common/links'
import { present } from '../../common/lists'
import { markedTitle } from '../../common/markedTitle'
import { translatedText } from '../../common/translated'
import { absolute } from './thing'

export type Publication = NonNullable<PublicationQuery['publications'][number]>

const types: Record<Publication['type'], string> = {
  article_journal: 'ScholarlyArticle',
  article: 'ScholarlyArticle',
  paper_conference: 'ScholarlyArticle',
  review: 'ScholarlyArticle',
  chapter: 'Chapter',
  book: 'Book',
  thesis: 'Thesis',
  report: 'Report',
  dataset: 'Dataset',
  software: 'SoftwareSourceCode',
  speech: 'CreativeWork',
  webpage: 'WebPage',
}

/** A publication, as literature tools and search engines read it. The name of a made-up one says so. */
export function publication(entry: Publication, path: string, describer: Describer): Thing[] {
  const { locale } = describer
  const url = absolute(path, describer)
  const doi = entry.doi && doiUrl(entry.doi)
  return [
    {
      '@type': types[entry.type],
      '@id': doi ?? `${url}#publication`,
      'name': markedTitle(entry, locale),
      'mainEntityOfPage': url,
      'url': entry.url ?? url,
      'sameAs': doi,
      'inLanguage': entry.language,
      'datePublished': issuedDate(entry),
      'abstract': entry.abstract,
      'author': present(entry.authors).map(author),
      'isPartOf': container(entry),
      'pagination': entry.pages,
      'publisher': entry.publisher && { '@type': 'Organization', 'name': entry.publisher },
      'identifier': identifiers(entry),
      'keywords': present(entry.keywords).map(({ term }) => term),
      'about': present(entry.topics).map(({ name }) => ({
        '@type': 'DefinedTerm',
        'name': translatedText(name, locale),
      })),
      'license': entry.license && `https://spdx.org/licenses/${entry.license}.html`,
      'isAccessibleForFree': isFree(entry),
      'creativeWorkStatus': status(entry),
    },
  ]
}

function author(entry: NonNullable<Publication['authors'][number]>): Thing {
  const { literal, orcid } = entry
  if (literal)
    return { '@type': 'Organization', 'name': literal }
  const { family, given, suffix } = nameParts(entry)
  return {
    '@type': 'Person',
    '@id': orcid && `https://orcid.org/${orcid}`,
    'name': authorName(entry),
    'familyName': family || undefined,
    'givenName': given || undefined,
    'honorificSuffix': suffix,
  }
}

/** The issue, in its volume, in its journal; or the book. */
function container({ type, containerTitle, volume, issue }: Publication): Thing | undefined {
  if (!containerTitle)
    return undefined
  if (type === 'chapter' || type === 'paper_conference')
    return { '@type': 'Book', 'name': containerTitle }
  const journal = { '@type': 'Periodical', 'name': containerTitle }
  const inVolume = volume
    ? { '@type': 'PublicationVolume', 'volumeNumber': volume, 'isPartOf': journal }
    : journal
  return issue
    ? { '@type': 'PublicationIssue', 'issueNumber': issue, 'isPartOf': inVolume }
    : inVolume
}

function identifiers({ doi, pmid, pmcid }: Publication): Thing[] {
  return Object.entries({ DOI: doi, PMID: pmid, PMCID: pmcid }).flatMap(([propertyID, value]) => value
    ? [
        { '@type': 'PropertyValue', propertyID, value },
      ]
    : [])
}

function isFree({ openAccess }: Publication): boolean | undefined {
  return openAccess && openAccess !== 'unknown'
    ? openAccess !== 'closed'
    : undefined
}

function status({ type, notices }: Publication): string | undefined {
  if (present(notices).some(({ kind }) => kind === 'retraction'))
    return 'Retracted'
  return type === 'article'
    ? 'Preprint'
    : undefined
}
