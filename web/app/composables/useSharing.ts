import type { PictureFragment } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import type { Alternates } from '../../common/alternates'
import type { ShareText } from '../../common/shareText'
import type { Site } from './useSiteContext'
import { homePath, shareImagePath } from '@ican/shared/paths'
import { useHead, useRequestEvent } from '#imports'
import { languageTags } from '../../common/dates'
import { shareImageSize } from '../../common/shareText'
import { pictureSource } from '../utils/media'
import { useSiteUrl } from './useSiteUrl'

interface Shared {
  site: Site
  title: string
  description?: string | null
  /** A picture that an editor has chosen for sharing; without one, one is drawn from the title. */
  image?: PictureFragment | null
  alternates: Alternates
  locale: Locale
  /** What sort of page it is. */
  kind?: string
  hue?: ShareText['hue']
}

/** Networks keep a picture by its address: another text needs another one (FNV-1a). */
function checksum(text: string): string {
  let state = 2166136261
  for (const character of text)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619)
  return (state >>> 0).toString(36)
}

const territory = (locale: Locale) => languageTags[locale].replace('-', '_')

/** What a shared link shows of a page: Open Graph, and the one tag by which Twitter knows that the picture is large. */
export function useSharing({ site, title, description, image, alternates, locale, kind, hue }: Shared): void {
  const siteUrl = useSiteUrl()
  const { canonical, versions } = alternates
  const siteName = site?.name ?? ''
  const text = useRequestEvent()?.context.shareText
  if (text)
    Object.assign(text, { title, kind, siteName, hue })

  const chosen = image ?? (canonical === homePath(locale)
    ? site?.defaultShareImage
    : undefined)
  const source = chosen && pictureSource(chosen)
  const picture = source
    ? { ...source, alt: source.alt || title }
    : {
        ...shareImageSize,
        src: `${encodeURI(shareImagePath(canonical))}?v=${checksum([title, kind, siteName].join('|'))}`,
        alt: [title, siteName].filter(Boolean).join(' – '),
      }
  const tags: [string, string | number | null | undefined][] = [
    ['og:type', 'website'],
    ['og:url', siteUrl + encodeURI(canonical)],
    ['og:site_name', siteName],
    ['og:title', title],
    ['og:description', description ?? site?.description ?? site?.tagline],
    [
      'og:locale',
      territory(locale),
    ],
    ...versions.filter(version => version !== locale).map((version): [string, string] => [
      'og:locale:alternate',
      territory(version),
    ]),
    ['og:image', siteUrl + picture.src],
    ['og:image:width', picture.width],
    ['og:image:height', picture.height],
    ['og:image:alt', picture.alt],
  ]
  useHead({
    meta: [
      { name: 'twitter:card', content: 'summary_large_image' },
      ...tags.flatMap(([property, content], index) => content
        ? [
            {
              key: `${property}-${index}`,
              property,
              content: String(content),
            },
          ]
        : []),
    ],
  })
}
