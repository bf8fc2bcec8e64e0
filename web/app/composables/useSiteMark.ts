import type { Locale } from '@ican/shared/vocabulary'
import { iconPath, manifestPath } from '@ican/shared/paths'
import { useHead, useRequestEvent } from '#imports'

/** The site's mark and colour where a browser or a phone shows them around the page. */
export function useSiteMark(locale: Locale): void {
  const colour = useRequestEvent()?.context.themeColour
  useHead({
    link: [
      {
        rel: 'icon',
        type: 'image/svg+xml',
        href: iconPath('icon.svg'),
      },
      {
        rel: 'apple-touch-icon',
        href: iconPath('apple-touch.png'),
      },
      {
        rel: 'manifest',
        href: manifestPath(locale),
      },
    ],
    meta: colour && Object.entries(colour).map(([scheme, content]) => ({
      key: `theme-color-${scheme}`,
      name: 'theme-color',
      media: `(prefers-color-scheme: ${scheme})`,
      content,
    })),
  })
}
