import type { RouterConfig } from 'nuxt/schema'
import { routeName, routeOf, siteRoutes } from '@ican/shared/paths'
import { useNuxtApp } from '#imports'

const names = new Set<unknown>(siteRoutes.map(routeName))

export default {
  // A router is made for every render, and taking apart each of the site's routes was a tenth of the work.
  routes: (all) => {
    const [path = ''] = (useNuxtApp().ssrContext?.url ?? '').split('?')
    const route = routeOf(path)
    const wanted = route && routeName(route)
    return all.filter(({ name }) => name === wanted || !names.has(name))
  },
} satisfies RouterConfig
