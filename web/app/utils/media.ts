import type { PictureFragment } from '@ican/shared/generated/documents'
import { decorativeText } from '@ican/shared/vocabulary'

const upload = /^(?:https?:\/\/[^/]+)?\/uploads\/(?<file>[\w.-]+)$/

/** The site's own address of a file in the media library. */
export function mediaPath(url: string): string | undefined {
  const file = upload.exec(url)?.groups?.file
  return file && `/media/${file}`
}

/** What is read out in place of a picture; nothing where it only decorates. */
export function alternativeOf(text: string | null | undefined): string {
  return text === decorativeText
    ? ''
    : text ?? ''
}

interface Size { url: string, width: number }

function isSize(value: unknown): value is Size {
  return typeof value === 'object' && value !== null
    && 'url' in value && typeof value.url === 'string'
    && 'width' in value && typeof value.width === 'number'
}

export interface Source { src: string, srcset?: string, width?: number, height?: number, alt: string }

/** What an `<img>` needs: every stored size, smallest first, and the box that keeps the page from jumping. */
export function pictureSource(picture: PictureFragment): Source | undefined {
  const src = mediaPath(picture.url)
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
    .flatMap(({ url, width }) => mediaPath(url)
      ? [
          {
            path: mediaPath(url),
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
    alt: alternativeOf(picture.alternativeText),
  }
}
