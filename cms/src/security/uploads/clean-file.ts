import type { EditorsLanguage } from '../../core/locales/editors-language'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { errors } from '@strapi/utils'
import { fileTypeFromFile } from 'file-type'
import sharp from 'sharp'
import { FILE_KINDS, HEIC, MAX_DOCUMENT_BYTES, MAX_PICTURE_BYTES, MAX_PICTURE_PIXELS } from './file-kinds'
import { texts } from './texts'

/** A file as Strapi's upload service takes it in. */
export interface IncomingFile {
  filepath: string
  originalFilename: string | null
  mimetype: string | null
  size: number
  detectedMimeType?: string
}

/** No screen shows more; what is larger is made smaller, never larger. */
const LONGEST_SIDE = 4096
const MEGABYTE = 1024 * 1024

/** Refuses what is neither a picture nor a PDF by its bytes; pictures are written anew, which drops all that is hidden in them. */
export async function cleanFile(file: IncomingFile, language: EditorsLanguage): Promise<void> {
  const name = file.originalFilename ?? 'file'
  const found = (await fileTypeFromFile(file.filepath))?.mime ?? ''
  if (HEIC.has(found))
    throw new errors.ValidationError(texts[language].heic(name))
  const kind = FILE_KINDS[found]
  if (kind === undefined)
    throw new errors.ValidationError(texts[language].kind(name))
  const { mime, ending, picture } = kind
  const most = picture
    ? MAX_PICTURE_BYTES
    : MAX_DOCUMENT_BYTES
  if ((await stat(file.filepath)).size > most)
    throw new errors.ValidationError(texts[language].size(name, most / MEGABYTE))
  if (picture)
    await inTurn(async () => writeFile(file.filepath, await redraw(await readFile(file.filepath), picture, name, language)))
  file.mimetype = mime
  file.detectedMimeType = mime
  file.size = (await stat(file.filepath)).size
  file.originalFilename = `${plainName(name)}${ending}`
}

let last: Promise<unknown> = Promise.resolve()

/** One picture after the other, whoever sends them: the largest take the processors and memory for some seconds. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work)
  last = result.catch(() => {})
  return result
}

async function redraw(bytes: Buffer, format: 'jpeg' | 'png' | 'webp', name: string, language: EditorsLanguage): Promise<Buffer> {
  try {
    return await sharp(bytes, { limitInputPixels: MAX_PICTURE_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({
        width: LONGEST_SIDE,
        height: LONGEST_SIDE,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .toFormat(format, format === 'png'
        ? {}
        : { quality: 90 })
      .toBuffer()
  }
  catch (error) {
    const isTooWide = error instanceof Error && /pixel limit/i.test(error.message)
    throw new errors.ValidationError(isTooWide
      ? texts[language].pixels(name, MAX_PICTURE_PIXELS / 1_000_000)
      : texts[language].damaged(name))
  }
}

/** The name without its ending and without anything that means something to a path or a header. */
export function plainName(name: string): string {
  const base = basename(name.replaceAll('\\', '/'))
  const plain = base.slice(0, base.length - extname(base).length).replace(/[^\p{L}\p{N} ._()-]/gu, '_').slice(0, 100).trim()
  return /^[.\s]*$/.test(plain)
    ? 'file'
    : plain
}
