import type { SiteContent } from './content/site'
import type { SeedFile } from './engine/files'
import type { SeedRedirect } from './engine/redirects'
import type { Entry } from './engine/types'
import { boardPages } from './content/board-pages'
import { events } from './content/events'
import { facts } from './content/facts'
import { opportunities } from './content/opportunities'
import { pages } from './content/pages'
import { redirects } from './content/redirects'
import { resources } from './content/resources'
import { site } from './content/site'
import { topics } from './content/topics'
import { documents } from './files/documents'
import { pictures } from './files/pictures'
import { boardMembers, boardUpdates } from './sample/board'
import { downloads } from './sample/downloads'
import { sampleEvents } from './sample/events'
import { sampleFacts } from './sample/facts'
import { sampleNews } from './sample/news'
import { samplePages } from './sample/pages'
import { partners } from './sample/partners'
import { people } from './sample/people'
import { publications } from './sample/publications'

export interface Catalogue {
  site: SiteContent
  entries: Entry[]
  files: SeedFile[]
  redirects: SeedRedirect[]
}

/** Everything that the seeding makes, each entry after those that it refers to. */
export function catalogue(now: Date): Catalogue {
  return {
    site,
    entries: [
      ...topics,
      ...facts,
      ...sampleFacts,
      ...pages,
      ...samplePages,
      ...opportunities,
      ...resources,
      ...boardPages,
      ...people,
      ...partners,
      ...downloads,
      ...publications,
      ...events,
      ...sampleEvents(now),
      ...sampleNews(now),
      ...boardUpdates,
      ...boardMembers,
    ],
    files: [
      ...pictures,
      ...documents,
    ],
    redirects,
  }
}
