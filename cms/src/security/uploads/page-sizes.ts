import type { Core } from '@strapi/strapi'
import type { Buffer } from 'node:buffer'
import type { Readable } from 'node:stream'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { replaceInService } from '../../core/strapi/registries'

/** A picture that Strapi's upload service is about to store. */
interface StoredPicture {
  name: string
  hash: string
  /** The bytes; Strapi forgets its file's path once it has stored the file. */
  getStream: () => Readable
  /** Where its other sizes wait until they are stored; emptied afterwards. */
  tmpWorkingDirectory: string
  path?: string | null
  width: number
}
interface PageSize {
  key: string
  file: Omit<StoredPicture, 'tmpWorkingDirectory'> & { ext: string, mime: string, filepath: string, height: number, size: number, sizeInBytes: number }
}

/** The widths in which pages show pictures, in pixels; the largest suits a wide window on a sharp screen. */
const WIDTHS = [480, 768, 1280, 1920]
/** AVIF is the smallest, WebP the one that every browser in use reads. */
const FORMATS = [
  {
    format: 'avif',
    options: { quality: 55, effort: 2 },
  },
  {
    format: 'webp',
    options: { quality: 78 },
  },
] as const

/** Keeps each picture in the sizes and formats of web pages, instead of Strapi's sizes in the format that was uploaded. */
export function registerPageSizes(strapi: Core.Strapi): void {
  replaceInService<{ generateResponsiveFormats: typeof pageSizes }>(strapi, 'plugin::upload.image-manipulation', () => ({
    generateResponsiveFormats: pageSizes,
  }))
}

async function pageSizes(picture: StoredPicture): Promise<PageSize[]> {
  const largest = Math.min(picture.width, WIDTHS.at(-1) ?? picture.width)
  const widths = [
    ...new Set([
      ...WIDTHS.filter(width => width < largest),
      largest,
    ]),
  ]
  const bytes = await buffer(picture.getStream())
  const sizes: PageSize[] = []
  for (const width of widths) {
    for (const { format, options } of FORMATS)
      sizes.push(await redrawn(picture, bytes, width, format, options))
  }
  return sizes
}

async function redrawn(picture: StoredPicture, bytes: Buffer, width: number, format: 'avif' | 'webp', options: object): Promise<PageSize> {
  const key = `${format}_${width}`
  const hash = `${key}_${picture.hash}`
  const filepath = join(picture.tmpWorkingDirectory, hash)
  const { height, size } = await sharp(bytes).resize({ width }).toFormat(format, options).toFile(filepath)
  return {
    key,
    file: {
      name: `${key}_${picture.name}`,
      hash,
      ext: `.${format}`,
      mime: `image/${format}`,
      filepath,
      path: picture.path ?? null,
      getStream: () => createReadStream(filepath),
      width,
      height,
      size: Math.round(size / 10) / 100,
      sizeInBytes: size,
    },
  }
}
