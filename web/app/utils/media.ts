import type { PictureFragment } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import { decorativeText } from '@ican/shared/vocabulary'

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

/** What is read out in place of a picture, in the language of the page where somebody has written it; nothing where it only decorates. */
function alternativeText(picture: PictureFragment, locale: Locale | undefined): string {
  const text = (locale && picture[textFields[locale]]) || picture.alternativeText || ''
  return text === decorativeText
    ? ''
    : text
}

interface Size { url: string, width: number, mime: string }

function isSize(value: unknown): value is Size {
  return typeof value === 'object' && value !== null
    && 'url' in value && typeof value.url === 'string'
    && 'width' in value && typeof value.width === 'number'
    && 'mime' in value && typeof value.mime === 'string'
}

/** The formats that pages offer, the smallest first. */
const types = ['image/avif', 'image/webp']

export interface Source {
  /** The file as it was uploaded. */
  src: string
  /** Its sizes in the formats of web pages, the best format first. */
  sources: { type: string, srcset: string }[]
  width?: number
  height?: number
  alt: string
  /** The classes that keep what matters in view where the picture is cut. */
  focus: string[]
}

/** What a `<picture>` needs: every stored size, smallest first, and the box that keeps the page from jumping. */
export function pictureSource(picture: PictureFragment, locale?: Locale): Source | undefined {
  const pathOf = (url: string) => mediaPath(url, picture.updatedAt)
  const src = pathOf(picture.url)
  if (!src)
    return undefined
  const { thumbnail, ...formats } = isRecord(picture.formats)
    ? picture.formats
    : {}
  const sizes = Object.values(formats).filter(isSize).toSorted((a, b) => a.width - b.width)
  return {
    src,
    sources: types.flatMap((type) => {
      const srcset = sizes.flatMap(({ url, width, mime }) => mime === type && pathOf(url)
        ? [`${pathOf(url)} ${width}w`]
        : []).join(', ')
      return srcset
        ? [
            { type, srcset },
          ]
        : []
    }),
    width: picture.width ?? undefined,
    height: picture.height ?? undefined,
    alt: alternativeText(picture, locale),
    focus: focusOf(picture.focalPoint),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** A point in per cent, rounded to tens: the policy on styles allows classes, not attributes. */
function focusOf(point: unknown): string[] {
  return isRecord(point) && typeof point.x === 'number' && typeof point.y === 'number'
    ? [`focus-x-${Math.round(point.x / 10)}`, `focus-y-${Math.round(point.y / 10)}`]
    : []
}
