import type { SitePathsQuery } from '@ican/shared/generated/documents'
import type { ItemSection } from '@ican/shared/paths'
import type { Locale } from '@ican/shared/vocabulary'
import type { H3Event } from 'h3'
import { SitePathsDocument } from '@ican/shared/generated/documents'
import { boardPagePath, boardUpdatePath, boardUpdatesPath, itemPath, pagePath, searchPath, sectionPath, sections } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { inEveryLanguage, ofDocument } from '../../common/alternates'
import { present } from '../../common/lists'
import { readContent } from './readContent'

/** A page of the site, and where it is found in each language in which it exists. */
export interface KnownPath {
  path: string
  versions: { locale: Locale, path: string }[]
  /** When its content was last changed, where that is known. */
  updatedAt?: string
}

/** Every published page in a language, lists and entries; what only stands in for a missing translation is left out. */
export async function knownPaths(event: H3Event, locale: Locale): Promise<KnownPath[]> {
  const entries: KnownPath[] = []
  let pageCount = 1
  for (let page = 1; page <= pageCount; page++) {
    const content = await readContent(event, SitePathsDocument, { locale, page })
    entries.push(...entriesOf(content, locale))
    pageCount = Math.max(...Object.values(content).map(list => list?.pageInfo.pageCount ?? 1))
  }
  return [
    ...listsOf(locale),
    ...entries,
  ]
}

function listsOf(locale: Locale): KnownPath[] {
  return [
    ...sections.map(section => (each: Locale) => sectionPath(section, each)),
    boardUpdatesPath,
    (each: Locale) => searchPath(each),
  ].map(pathIn => known(inEveryLanguage(locale, pathIn).paths, locales, locale))
}

interface Text { locale: string | null, slug: string, updatedAt?: string | null }
type Texts<T extends Text> = { nodes: (T & { localizations: (Omit<T, 'localizations' | 'updatedAt'> | null)[] })[] } | null

type Records = { nodes: { slug: string, updatedAt?: string | null }[] } | null

function entriesOf(content: SitePathsQuery, locale: Locale): KnownPath[] {
  const texts = <T extends Text>(list: Texts<T>, pathIn: (each: Locale, version: Omit<T, 'localizations' | 'updatedAt'>) => string) =>
    present(list?.nodes).filter(text => text.locale === locale).map((text) => {
      const { paths, versions } = ofDocument<Omit<T, 'localizations' | 'updatedAt'>>(text, locale, pathIn)
      return known(paths, versions, locale, text.updatedAt)
    })
  const records = (list: Records, section: ItemSection) => present(list?.nodes).map(({ slug, updatedAt }) =>
    known(inEveryLanguage(locale, each => itemPath(section, each, slug)).paths, locales, locale, updatedAt))
  return [
    ...texts(listed(content.pages_connection), (each, version) => pagePath(version, each)),
    ...texts(content.newsItems_connection, (each, { slug }) => itemPath('news', each, slug)),
    ...texts(content.events_connection, (each, { slug }) => itemPath('events', each, slug)),
    ...texts(content.opportunities_connection, (each, { slug }) => itemPath('opportunities', each, slug)),
    ...texts(content.platformResources_connection, (each, { slug }) => itemPath('platform', each, slug)),
    ...texts(content.boardPages_connection, (each, { slug }) => boardPagePath(each, slug)),
    ...texts(content.boardUpdates_connection, (each, { slug }) => boardUpdatePath(each, slug)),
    ...records(content.publications_connection, 'publications'),
    ...records(content.facts_connection, 'key-figures'),
  ]
}

/** A sample page shows what pages can be made of; nobody should be led to it from outside. */
function listed(list: SitePathsQuery['pages_connection']) {
  return list && {
    nodes: present(list.nodes).flatMap(({ sample, ...page }) => sample
      ? []
      : [page]),
  }
}

function known(paths: Record<Locale, string>, versions: readonly Locale[], locale: Locale, updatedAt?: string | null): KnownPath {
  return {
    path: paths[locale],
    versions: versions.map(each => ({ locale: each, path: paths[each] })),
    updatedAt: updatedAt ?? undefined,
  }
}
