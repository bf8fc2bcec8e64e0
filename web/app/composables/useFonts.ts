import { useHead } from '#imports'
import sans from '../assets/fonts/sans-latin.woff2?url&no-inline'
import serif from '../assets/fonts/serif-latin.woff2?url&no-inline'

/** Fetches the letters of the site's languages along with the styles that ask for them, not after those. */
export function useFonts(): void {
  useHead({
    link: [serif, sans].map(href => ({
      rel: 'preload',
      as: 'font',
      type: 'font/woff2',
      crossorigin: '',
      href,
    })),
  })
}
