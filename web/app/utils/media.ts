import type { PictureFragment } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'

const upload = /^(?:https?:\/\/[^/]+)?\/uploads\/(?<file>[\w.-]+)$/

/** The site's own address of a file in the media library: another one after each change, for browsers keep files for good. */
export function mediaPath(url: string, changedAt?: string | null): string | undefined {
  const file = upload.exec(url)?.groups?.file
  const version = changedAt
    ? `?v=${Date.parse(changedAt).toString(36)}`
    : ''
  return file && `/media/${file}${version}`
}

const textFields = {
  en: 'alternativeTextEn',
  fi: 'alternativeTextFi',
  sv: 'alternativeTextSv',
} as const

/** What a picture shows, in the language of the page where somebody has written it. */
function alternativeText(picture: PictureFragment, locale: Locale | undefined): string {
  return (locale && picture[textFields[locale]]) || picture.alternativeText || ''
}

interface Size { url: string, width: number }

function isSize(value: unknown): value is Size {
  return typeof value === 'object' && value !== null
    && 'url' in value && typeof value.url === 'string'
    && 'width' in value && typeof value.width === 'number'
}

export interface Source { src: string, srcset?: string, width?: number, height?: number, alt: string }

/** What an `<img>` needs: every stored size, smallest first, and the box that keeps the page from jumping. */
export function pictureSource(picture: PictureFragment, locale?: Locale): Source | undefined {
  const src = mediaPath(picture.url, picture.updatedAt)
  if (!src)
    return undefined
  const formats: unknown[] = typeof picture.formats === 'object' && picture.formats !== null
    ? Object.values(picture.formats)
    : []
  const sizes = [
    ...formats.filter(isSize),
    ...picture.width
      ? [
          { url: picture.url, width: picture.width },
        ]
      : [],
  ]
    .flatMap(({ url, width }) => mediaPath(url, picture.updatedAt)
      ? [
          {
            path: mediaPath(url, picture.updatedAt),
            width,
          },
        ]
      : [])
    .toSorted((a, b) => a.width - b.width)
  return {
    src,
    srcset: sizes.length > 1
      ? sizes.map(({ path, width }) => `${path} ${width}w`).join(', ')
      : undefined,
    width: picture.width ?? undefined,
    height: picture.height ?? undefined,
    alt: alternativeText(picture, locale),
  }
}
