import type { NuxtPage } from 'nuxt/schema'
import type { RouteKind } from '../shared/paths.ts'
import { fileURLToPath } from 'node:url'
import { routeName, siteRoutes } from '../shared/paths.ts'

/** The component that shows each kind of page. */
const components: Record<RouteKind, string> = {
  'home': 'HomePage',
  'news': 'NewsListPage',
  'news-item': 'NewsItemPage',
  'events': 'EventListPage',
  'events-item': 'EventPage',
  'publications': 'PublicationListPage',
  'publications-item': 'PublicationPage',
  'key-figures': 'FactListPage',
  'key-figures-item': 'FactPage',
  'people': 'PeoplePage',
  'partners': 'PartnersPage',
  'opportunities': 'OpportunityListPage',
  'opportunities-item': 'OpportunityPage',
  'platform': 'PlatformListPage',
  'platform-item': 'PlatformResourcePage',
  'patient-board': 'BoardHomePage',
  'board-updates': 'BoardUpdateListPage',
  'board-update': 'BoardUpdatePage',
  'board-page': 'BoardPage',
  'downloads': 'DownloadListPage',
  'search': 'SearchPage',
  'page': 'ComposedPage',
}

/** Nuxt's routes, made from the one list of the site's addresses instead of from file names; on demand with the living page of the design. */
export function sitePages({ design }: { design: boolean }): NuxtPage[] {
  const file = (name: string) => fileURLToPath(new URL(`./app/pages/${name}.vue`, import.meta.url))
  return [
    ...siteRoutes.map(route => ({
      name: routeName(route),
      path: route.path,
      file: file(components[route.kind]),
    })),
    ...design
      ? [
          {
            name: 'design',
            path: '/design',
            file: fileURLToPath(new URL('./design/DesignPage.vue', import.meta.url)),
          },
        ]
      : [],
    // Any other address may still have moved.
    {
      name: 'missing',
      path: '/:path(.*)*',
      file: file('MissingPage'),
    },
  ]
}
