/** What may be stored and served, by what its bytes are: the ending that its name gets. */
export const FILE_KINDS: Record<string, string> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'image/avif': '.avif',
  'application/pdf': '.pdf',
}

/** Endings under which a stored file may be served; thumbnails keep the ending of their original. */
export const SERVED_ENDINGS = [
  '.jpg',
  '.jpeg',
  '.png',
  '.webp',
  '.avif',
  '.pdf',
]

const MEGABYTE = 1024 * 1024

/** The largest picture, in bytes and in pixels, and the largest document. */
export const MAX_PICTURE_BYTES = 20 * MEGABYTE
export const MAX_PICTURE_PIXELS = 50_000_000
export const MAX_DOCUMENT_BYTES = 50 * MEGABYTE
