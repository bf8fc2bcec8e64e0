import type { Section } from '@ican/shared/paths'
import type { Locale } from '@ican/shared/vocabulary'
import { boardPagePath, boardUpdatePath, calendarPath, dataFormats, dataPath, eventCalendarPath, feedFormats, feedPath, itemPath, recordPath, sectionPath } from '@ican/shared/paths'

/** The type whose addresses follow from a tree. */
export const PAGE = 'api::page.page'

/** At which addresses a document with a slug is found in a language, its own page first. */
type PathsOfSlug = (locale: Locale, slug: string) => string[]

/** Types of which every document has an address of its own, made of its slug alone. */
export const pathsOfSlug: Record<string, PathsOfSlug> = {
  'api::news-item.news-item': (locale, slug) => [
    itemPath('news', locale, slug),
  ],
  'api::event.event': (locale, slug) => [
    itemPath('events', locale, slug),
    eventCalendarPath(locale, slug),
  ],
  'api::publication.publication': (locale, slug) => [
    itemPath('publications', locale, slug),
  ],
  'api::opportunity.opportunity': (locale, slug) => [
    itemPath('opportunities', locale, slug),
  ],
  'api::platform-resource.platform-resource': (locale, slug) => [
    itemPath('platform', locale, slug),
  ],
  'api::board-page.board-page': (locale, slug) => [
    boardPagePath(locale, slug),
  ],
  'api::board-update.board-update': (locale, slug) => [
    boardUpdatePath(locale, slug),
  ],
  'api::person.person': (locale, slug) => [
    recordPath('people', locale, slug),
  ],
  'api::partner.partner': (locale, slug) => [
    recordPath('partners', locale, slug),
  ],
  'api::fact.fact': (locale, slug) => [
    itemPath('key-figures', locale, slug),
    ...dataFormats.map(format => dataPath(locale, format, slug)),
  ],
  'api::download.download': (locale, slug) => [
    recordPath('downloads', locale, slug),
  ],
  // A topic has no page, but readers follow its feeds.
  'api::topic.topic': (locale, slug) => [
    ...feedFormats.map(format => feedPath('news', locale, format, slug)),
    calendarPath(locale, slug),
  ],
}

/** Sections whose records are places on one page: there, what comes after the # matters. */
const recordSections: Section[] = [
  'people',
  'partners',
  'downloads',
]

/** Whether the places on a page of the site are records with slugs of their own. */
export function holdsRecords(path: string, locale: Locale): boolean {
  return recordSections.some(section => sectionPath(section, locale) === path)
}

/** Whether documents of a type have addresses. */
export function hasAddresses(uid: string): boolean {
  return uid === PAGE || uid in pathsOfSlug
}
