import type { UID } from '@strapi/strapi'

/** Under which name readers know each type that can be searched. */
export const typesOfKind = {
  page: 'api::page.page',
  news: 'api::news-item.news-item',
  event: 'api::event.event',
  publication: 'api::publication.publication',
  figure: 'api::fact.fact',
  person: 'api::person.person',
  partner: 'api::partner.partner',
  opportunity: 'api::opportunity.opportunity',
  platform: 'api::platform-resource.platform-resource',
  board_page: 'api::board-page.board-page',
  board_update: 'api::board-update.board-update',
  download: 'api::download.download',
} as const satisfies Record<string, UID.ContentType>

/** Under which type the index keeps the pages of sections, which list entries and are none themselves. */
export const SECTION = 'section'

export type SearchKind = keyof typeof typesOfKind

export const searchKinds = Object.keys(typesOfKind) as SearchKind[]
export const searchedTypes: UID.ContentType[] = Object.values(typesOfKind)

/** How much an entry of each kind weighs: what stays, and answers a question, more than what told of something once. */
const weightOfKind: Record<SearchKind, number> = {
  page: 2,
  board_page: 1.9,
  opportunity: 1.7,
  figure: 1.5,
  platform: 1.4,
  event: 1.1,
  person: 1,
  news: 1,
  download: 0.9,
  partner: 0.9,
  board_update: 0.8,
  publication: 0.8,
}

/** In the place of an audience: whoever looks for somebody to ask. */
export const ASKING = 'asking'

/** Whoever asks in plain words is most often a patient; those who work with this know its names. */
const weightOfAudience: Record<string, number> = { patients: 1.2, professionals: 0.9 }

/** The home page tells of all the others, which tell more; and what is made up answers no question. */
const LIGHTER = { home: 0.7, sample: 0.6 }

/** How much an entry weighs, whatever it says. */
export function weightOf(kind: SearchKind, { audience, isHome, sample }: Record<string, unknown>): number {
  return weightOfKind[kind]
    * (weightOfAudience[String(audience)] ?? 1)
    * (isHome === true
      ? LIGHTER.home
      : 1)
    * (sample === true
      ? LIGHTER.sample
      : 1)
}

/** The kinds, the heaviest last. */
export const kindsByWeight = searchKinds.toSorted((one, other) => weightOfKind[one] - weightOfKind[other])

export function kindOfType(type: string): SearchKind {
  if (type === SECTION)
    return 'page'
  const kind = searchKinds.find(each => typesOfKind[each] === type)
  if (kind === undefined)
    throw new Error(`${type} is not searched.`)
  return kind
}
