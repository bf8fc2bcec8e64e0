/** What an accepted file is stored as, by what its bytes are. */
export const FILE_KINDS: Record<string, { mime: string, ending: string, picture?: 'jpeg' | 'png' | 'webp' }> = {
  'image/jpeg': { mime: 'image/jpeg', ending: '.jpg', picture: 'jpeg' },
  'image/png': { mime: 'image/png', ending: '.png', picture: 'png' },
  'image/webp': { mime: 'image/webp', ending: '.webp', picture: 'webp' },
  // Strapi makes no smaller sizes of AVIF, nor measures it.
  'image/avif': { mime: 'image/webp', ending: '.webp', picture: 'webp' },
  'application/pdf': { mime: 'application/pdf', ending: '.pdf' },
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
export const MAX_PICTURE_PIXELS = 25_000_000
export const MAX_DOCUMENT_BYTES = 50 * MEGABYTE
