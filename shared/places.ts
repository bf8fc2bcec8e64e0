import type { ItemSection, PageAddress, Section } from './paths.ts'
import type { Locale } from './vocabulary.ts'
import { boardPagePath, boardUpdatePath, boardUpdatesPath, homePath, itemPath, pagePath, recordPath, sectionPath } from './paths.ts'

/** An entry of the content system, with what its addresses are made of. */
export interface PlacedEntry {
  /** The content type's short name, such as `news-item`. */
  type: string
  slug: string | null
  /** Of a composed page, with the pages above it. */
  address: PageAddress | null
  /** Pages with a block that shows the entry. */
  usedOn: { title: string, address: PageAddress }[]
}

/** Somewhere on the site where an entry is seen: a page of its own, a list, the home page, or another page that shows it. */
export interface Place {
  kind: 'page' | 'list' | 'home' | 'used'
  path: string
  /** The title of a page that shows the entry. */
  title?: string
}

const items: Record<string, ItemSection> = {
  'news-item': 'news',
  'event': 'events',
  'publication': 'publications',
  'fact': 'key-figures',
  'opportunity': 'opportunities',
  'platform-resource': 'platform',
}

const records: Record<string, 'people' | 'partners' | 'downloads'> = {
  person: 'people',
  partner: 'partners',
  download: 'downloads',
}

/** Where an entry is seen on the site in one language, the nearest first, each address once. */
export function placesOf(entry: PlacedEntry, locale: Locale): Place[] {
  const used = entry.usedOn.map(({ title, address }): Place => ({
    kind: address.isHome
      ? 'home'
      : 'used',
    path: pagePath(address, locale),
    title,
  }))
  const all = [
    ...ownPlaces(entry, locale),
    ...used,
  ]
  return all.filter(({ path }, index) => all.findIndex(place => place.path === path) === index)
}

function ownPlaces({ type, slug, address }: PlacedEntry, locale: Locale): Place[] {
  const section = items[type]
  const list = (of: Section): Place => ({
    kind: 'list',
    path: sectionPath(of, locale),
  })
  if (address) {
    return [
      {
        kind: address.isHome ? 'home' : 'page',
        path: pagePath(address, locale),
      },
    ]
  }
  if (type === 'site') {
    return [
      {
        kind: 'home',
        path: homePath(locale),
      },
    ]
  }
  if (type === 'board-member') {
    return [
      list('patient-board'),
    ]
  }
  if (!slug)
    return []
  if (section) {
    return [
      {
        kind: 'page',
        path: itemPath(section, locale, slug),
      },
      list(section),
    ]
  }
  if (records[type]) {
    return [
      {
        kind: 'list',
        path: recordPath(records[type], locale, slug),
      },
    ]
  }
  if (type === 'topic') {
    return [
      { kind: 'list', path: `${sectionPath('news', locale)}?topic=${slug}` },
    ]
  }
  if (type === 'board-page') {
    return [
      {
        kind: 'page',
        path: boardPagePath(locale, slug),
      },
    ]
  }
  if (type === 'board-update') {
    return [
      {
        kind: 'page',
        path: boardUpdatePath(locale, slug),
      },
      {
        kind: 'list',
        path: boardUpdatesPath(locale),
      },
      list('patient-board'),
    ]
  }
  return []
}
