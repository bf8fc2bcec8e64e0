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

export type SearchKind = keyof typeof typesOfKind

export const searchKinds = Object.keys(typesOfKind) as SearchKind[]
export const searchedTypes: UID.ContentType[] = Object.values(typesOfKind)

/** What stays, and answers a question, where the others tell what happened once. */
export const lastingTypes: UID.ContentType[] = ([
  'page',
  'figure',
  'opportunity',
  'platform',
  'board_page',
] as const).map(kind => typesOfKind[kind])

export function kindOfType(type: string): SearchKind {
  const kind = searchKinds.find(each => typesOfKind[each] === type)
  if (kind === undefined)
    throw new Error(`${type} is not searched.`)
  return kind
}
