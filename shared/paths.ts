import type { Locale } from './vocabulary.ts'
import { isLocale, locales } from './vocabulary.ts'

/** What each section is called in addresses. Changing a word needs a redirect from the old one. */
export const sectionWords = {
  'news': { en: 'news', fi: 'uutiset', sv: 'nyheter' },
  'events': { en: 'events', fi: 'tapahtumat', sv: 'evenemang' },
  'publications': { en: 'publications', fi: 'julkaisut', sv: 'publikationer' },
  'key-figures': { en: 'key-figures', fi: 'avainluvut', sv: 'nyckeltal' },
  'people': { en: 'people', fi: 'ihmiset', sv: 'personer' },
  'partners': { en: 'partners', fi: 'kumppanit', sv: 'partner' },
  'opportunities': { en: 'opportunities', fi: 'yhteistyomahdollisuudet', sv: 'samarbetsmojligheter' },
  'platform': { en: 'platform', fi: 'alusta', sv: 'plattform' },
  'patient-board': { en: 'patient-board', fi: 'potku', sv: 'potku' },
  'downloads': { en: 'downloads', fi: 'ladattavat', sv: 'nedladdningar' },
} as const satisfies Record<string, Record<Locale, string>>

export type Section = keyof typeof sectionWords
export const sections = Object.keys(sectionWords) as Section[]

/** Where one looks for words. */
const searchWords: Record<Locale, string> = { en: 'search', fi: 'haku', sv: 'sok' }

/** Below the patient board: the list of its updates. */
const updatesWords: Record<Locale, string> = { en: 'updates', fi: 'ajankohtaista', sv: 'aktuellt' }

/** Sections whose entries have pages of their own. */
export const itemSections = [
  'news',
  'events',
  'publications',
  'key-figures',
  'opportunities',
  'platform',
] as const satisfies Section[]
export type ItemSection = typeof itemSections[number]

/** What a composed page must tell for its address: its own slug and those above it. */
export interface PageAddress {
  slug: string
  isHome?: boolean | null
  parent?: PageAddress | null
}

export function homePath(locale: Locale): string {
  return `/${locale}`
}

export function sectionPath(section: Section, locale: Locale): string {
  return `/${locale}/${sectionWords[section][locale]}`
}

export function itemPath(section: ItemSection, locale: Locale, slug: string): string {
  return `${sectionPath(section, locale)}/${slug}`
}

/** Records of these sections are parts of one page: their address is a place on it. */
export function recordPath(section: 'people' | 'partners' | 'downloads', locale: Locale, slug: string): string {
  return `${sectionPath(section, locale)}#${slug}`
}

/** Where one looks for words; with them, what was found. */
export function searchPath(locale: Locale, text = ''): string {
  const path = `/${locale}/${searchWords[locale]}`
  return text
    ? `${path}?q=${encodeURIComponent(text)}`
    : path
}

export function boardPagePath(locale: Locale, slug: string): string {
  return `${sectionPath('patient-board', locale)}/${slug}`
}

export function boardUpdatesPath(locale: Locale): string {
  return `${sectionPath('patient-board', locale)}/${updatesWords[locale]}`
}

export function boardUpdatePath(locale: Locale, slug: string): string {
  return `${boardUpdatesPath(locale)}/${slug}`
}

export function pagePath(page: PageAddress, locale: Locale): string {
  if (page.isHome)
    return homePath(locale)
  const slugs: string[] = []
  for (let at: PageAddress | null | undefined = page; at && !at.isHome; at = at.parent)
    slugs.unshift(at.slug)
  return `/${[locale, ...slugs].join('/')}`
}

/** The site's kinds of page, each with its address pattern per language, most exact first. */
export type RouteKind = 'home' | `${Section}` | `${ItemSection}-item` | 'board-updates' | 'board-update' | 'board-page' | 'search' | 'page'
export interface SiteRoute { kind: RouteKind, locale: Locale, path: string }

export const siteRoutes: SiteRoute[] = locales.flatMap((locale): SiteRoute[] => [
  {
    kind: 'home',
    locale,
    path: homePath(locale),
  },
  ...sections.map((section): SiteRoute => ({
    kind: section,
    locale,
    path: sectionPath(section, locale),
  })),
  ...itemSections.map((section): SiteRoute => ({
    kind: `${section}-item`,
    locale,
    path: itemPath(section, locale, ':slug'),
  })),
  {
    kind: 'board-updates',
    locale,
    path: boardUpdatesPath(locale),
  },
  {
    kind: 'board-update',
    locale,
    path: boardUpdatePath(locale, ':slug'),
  },
  {
    kind: 'board-page',
    locale,
    path: boardPagePath(locale, ':slug'),
  },
  {
    kind: 'search',
    locale,
    path: searchPath(locale),
  },
  { kind: 'page', locale, path: `/${locale}/:slugs+` },
])

/** By what a route is known: unlike its path it needs no taking apart. */
export function routeName({ kind, locale }: SiteRoute): string {
  return `${kind}-${locale}`
}

const routePatterns = siteRoutes.map(route => ({
  route,
  pattern: new RegExp(`^${route.path.replace(':slugs+', '.+').replace(':slug', '[^/]+')}$`),
}))

/** The kind of page that would answer at a path without query, and its language. */
export function routeOf(path: string): SiteRoute | undefined {
  return routePatterns.find(({ pattern }) => pattern.test(path))?.route
}

/** The language that an address is in, if it is in one. */
export function localeOfPath(path: string): Locale | undefined {
  const first = path.split(/[/?#]/)[1]
  return isLocale(first)
    ? first
    : undefined
}

/** What one can follow in a feed reader. */
export const feedKinds = [
  'news',
  'events',
  'publications',
  'board-updates',
] as const
export type FeedKind = typeof feedKinds[number]
/** Those of which there is a feed for every topic too. */
export type TopicFeedKind = Exclude<FeedKind, 'board-updates'>
/** RSS 2.0, Atom 1.0 and JSON Feed 1.1, by their file names. */
export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = typeof feedFormats[number]

/** A feed in one language; of one topic where a topic is given, which the updates of the patient board have none of. */
export function feedPath(kind: FeedKind, locale: Locale, format: FeedFormat, topic?: string): string {
  return topic
    ? `/feeds/${locale}/${kind}/${topic}.${format}`
    : `/feeds/${locale}/${kind}.${format}`
}

/** The calendar of all events, or of those on a topic. */
export function calendarPath(locale: Locale, topic?: string): string {
  return topic
    ? `/calendars/${locale}/events/${topic}.ics`
    : `/calendars/${locale}/events.ics`
}

/** One event, for the reader's own calendar. */
export function eventCalendarPath(locale: Locale, slug: string): string {
  return `/calendars/${locale}/event/${slug}.ics`
}

/** Key figures as data: a table for spreadsheets, or JSON (RFC 8259) for programs. */
export const dataFormats = ['csv', 'json'] as const
export type DataFormat = typeof dataFormats[number]

/** All key figures as a file, or one of them with its earlier values. */
export function dataPath(locale: Locale, format: DataFormat, slug?: string): string {
  const file = slug
    ? `key-figures/${slug}`
    : 'key-figures'
  return `/data/${locale}/${file}.${format}`
}

/** How many publications there are of each year, as a table for spreadsheets. */
export function publicationYearsPath(locale: Locale): string {
  return `/data/${locale}/publications-by-year.csv`
}

/** By what the list of publications is narrowed and ordered in its address, in this order: `q` are words to look for. */
export const publicationQueryNames = [
  'q',
  'topic',
  'year',
  'term',
  'type',
  'access',
  'person',
  'order',
] as const
export type PublicationQuery = Partial<Record<typeof publicationQueryNames[number], string>>

/** How a file is called that has a part of the publications which its address names in a query. */
export const selectionFile = 'selection'

const ownFile = new RegExp(`^/(?:(?:references|data/[a-z]+)/publications/${selectionFile}\\.[a-z]+|data/[a-z]+/publication(?:s|-reports)/.+\\.pdf)$`)

/** Whether a file at a path is made for whoever asks for it: a selection, or a list to print, which takes long and says when it was made. */
export function isMadeWhenAsked(path: string): boolean {
  return ownFile.test(path)
}

/** What a list of publications is narrowed to, as its address has it. */
function publicationSearch(query: PublicationQuery): string {
  return publicationQueryNames.flatMap((name) => {
    const value = query[name]
    return value
      ? [`${name}=${encodeURIComponent(value)}`]
      : []
  }).join('&')
}

/** The rest of the address of a file of publications: of a topic, of a year, of both, or of whatever else the list is narrowed to. */
function publicationFile(ending: string, query: PublicationQuery): string {
  const { topic, year, ...further } = query
  return Object.values(further).some(Boolean)
    ? `publications/${selectionFile}.${ending}?${publicationSearch(query)}`
    : [
        'publications',
        ...topic
          ? [topic]
          : [],
        `${year ?? 'all'}.${ending}`,
      ].join('/')
}

/** Publications as a table for spreadsheets: all of them, or what the list is narrowed to. */
export function publicationTablePath(locale: Locale, query: PublicationQuery = {}): string {
  return `/data/${locale}/${publicationFile('csv', query)}`
}

/** A list of publications to print or to attach: all of them, or what the list is narrowed to. */
export function publicationPdfPath(locale: Locale, query: PublicationQuery = {}): string {
  return `/data/${locale}/${publicationFile('pdf', query)}`
}

/** One publication as a row of such a table. */
export function publicationRowPath(locale: Locale, slug: string): string {
  return `/data/${locale}/publication/${slug}.csv`
}

/** The formats in which reference managers take in a publication, by their file names: RIS, BibTeX and CSL-JSON. */
export const referenceFormats = ['ris', 'bib', 'json'] as const
export type ReferenceFormat = typeof referenceFormats[number]

/** One publication for a reference manager; what is in the file is the same in every language of the site. */
export function referencePath(slug: string, format: ReferenceFormat): string {
  return `/references/${slug}.${format}`
}

/** A list of publications for a reference manager: all of them, or what the list is narrowed to; words are looked for in a language. */
export function referenceListPath(format: ReferenceFormat, query: PublicationQuery = {}, locale?: Locale): string {
  const path = `/references/${publicationFile(format, query)}`
  return query.q && locale
    ? `${path}&lang=${locale}`
    : path
}

/** A report of the publications of a funding term, by its term and its version. */
export interface ReportName { term: string, version: number }

/** How the files of a report are called, without their endings. */
export function reportFile({ term, version }: ReportName): string {
  return `${term}-${version}`
}

/** The term and version of a report, by how its files are called. */
export function readReportFile(name: string): ReportName | undefined {
  const { term, version } = /^(?<term>\d{4}-\d{4})-(?<version>[1-9]\d{0,4})$/.exec(name)?.groups ?? {}
  return term && version
    ? {
        term,
        version: Number(version),
      }
    : undefined
}

/** What a report is offered as beside the formats of reference managers: a table for spreadsheets, a list to print, and the record of which its checksum was taken. */
export const reportFormats = ['csv', 'pdf', 'json'] as const
export type ReportFormat = typeof reportFormats[number]

/** A report for a reference manager. */
export function reportReferencePath(format: ReferenceFormat, report: ReportName): string {
  return `/references/publication-reports/${reportFile(report)}.${format}`
}

/** A report as a table or a list in the words of a language, or its record. */
export function reportPath(locale: Locale, format: ReportFormat, report: ReportName): string {
  return `/data/${locale}/publication-reports/${reportFile(report)}.${format}`
}

export function sitemapPath(locale: Locale): string {
  return `/sitemaps/${locale}.xml`
}

/** What a phone shows of the site on its home screen. */
export function manifestPath(locale: Locale): string {
  return `/manifests/${locale}.webmanifest`
}

export function iconPath(file: string): string {
  return `/icons/${file}`
}

/** The picture that a link to a page shows where it is shared. */
export function shareImagePath(page: string): string {
  return `/share-images${page}.png`
}

/** The page that a share image belongs to. */
export function shareImageSource(path: string): string | undefined {
  return /^\/share-images(?<page>\/[^?#]+)\.png(?:\?|$)/.exec(path)?.groups?.page
}
