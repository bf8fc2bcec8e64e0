import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runDir } from '../../setup/run-dir'

/** Documents that the attempts are made with; those of the site may change, these tell exactly what is asked. */
const documents = {
  NewsList: `query NewsList($locale: I18NLocaleCode!, $page: Int = 1, $pageSize: Int = 20, $sort: [String] = ["publishedOn:desc"], $status: PublicationStatus = PUBLISHED) {
    newsItems(locale: $locale, pagination: { page: $page, pageSize: $pageSize }, sort: $sort, status: $status) {
      documentId title slug lead locale
      topics { documentId slug description { en } }
    }
  }`,
  NewsItem: `query NewsItem($locale: I18NLocaleCode!, $documentId: ID!, $status: PublicationStatus = PUBLISHED) {
    newsItem(locale: $locale, documentId: $documentId, status: $status) {
      documentId title slug lead locale
      localizations { documentId title locale }
      topics { slug }
      topics_connection { nodes { slug } }
      facts { documentId slug }
    }
  }`,
  NewsBySlug: `query NewsBySlug($locale: I18NLocaleCode!, $slug: String!, $status: PublicationStatus = PUBLISHED) {
    newsItems(locale: $locale, filters: { slug: { eq: $slug } }, status: $status) {
      documentId title slug locale
      topics { slug }
    }
  }`,
  NewsCount: `query NewsCount($locale: I18NLocaleCode!) {
    newsItems_connection(locale: $locale, pagination: { pageSize: 2 }, sort: ["title"]) {
      nodes { documentId title locale }
      pageInfo { total page pageSize pageCount }
    }
  }`,
  NewsFiltered: `query NewsFiltered($filters: NewsItemFiltersInput, $pagination: PaginationArg) {
    newsItems(filters: $filters, pagination: $pagination) { documentId title }
  }`,
  TopicsAndNews: `query TopicsAndNews($status: PublicationStatus = PUBLISHED) {
    topics(status: $status) { slug }
    newsItems(status: $status) { title topics { slug } }
  }`,
  SiteSettings: `query SiteSettings($locale: I18NLocaleCode!, $status: PublicationStatus = PUBLISHED) {
    site(locale: $locale, status: $status) { tagline locale }
  }`,
  Publications: `query Publications($locale: I18NLocaleCode!) {
    publications { slug: documentId newsItems { title locale } }
    newsItems(locale: $locale) { title publications { newsItems { title locale } } }
  }`,
  Addresses: `query Addresses($locale: I18NLocaleCode!) {
    pages(locale: $locale, filters: { parent: { documentId: { notNull: true } } }) {
      locale slug parent { slug parent { slug } }
      localizations { locale slug parent { slug parent { slug } } }
    }
  }`,
}

type Name = keyof typeof documents

/** The hash under which a document of these tests is known. */
export function hashed(name: Name): string {
  return createHash('sha256').update(documents[name]).digest('hex')
}

/** Writes the documents down as a build would, and says where, for the environment of a CMS. */
export function trustTestDocuments(): { TRUSTED_DOCUMENTS: string } {
  const file = join(mkdtempSync(join(runDir(), 'documents-')), 'trusted-documents.json')
  const entries = Object.entries(documents).map(([name, document]) => [
    hashed(name as Name),
    { name, document },
  ])
  writeFileSync(file, JSON.stringify(Object.fromEntries(entries)))
  return { TRUSTED_DOCUMENTS: file }
}

/** The body of a request that names a document of these tests. */
export function asking(name: Name, variables: unknown = {}): Record<string, unknown> {
  return {
    operationName: name,
    variables,
    extensions: {
      persistedQuery: {
        version: 1,
        sha256Hash: hashed(name),
      },
    },
  }
}
