import type { SiteContent } from './content/site'
import type { SeedFile } from './engine/files'
import type { SeedRedirect } from './engine/redirects'
import type { Entry } from './engine/types'
import { facts } from './content/facts'
import { pages } from './content/pages'
import { redirects } from './content/redirects'
import { site } from './content/site'
import { topics } from './content/topics'
import { pictures } from './files/pictures'

export interface Catalogue { site: SiteContent, entries: Entry[], files: SeedFile[], redirects: SeedRedirect[] }

/** Everything that the seeding makes, each entry after those that it refers to. */
export function catalogue(_now: Date): Catalogue {
  return {
    site,
    entries: [
      ...topics,
      ...facts,
      ...pages,
    ],
    files: pictures,
    redirects,
  }
}
