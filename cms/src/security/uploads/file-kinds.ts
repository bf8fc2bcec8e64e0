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

/** What phones of Apple write unless they are told otherwise; libvips as it comes with sharp cannot read it, for its patents. */
export const HEIC = new Set([
  'image/heic',
  'image/heif',
  'image/heic-sequence',
  'image/heif-sequence',
])

const MEGABYTE = 1024 * 1024

/** The largest picture, in bytes and in pixels, and the largest document. Cameras of today make pictures of 61 megapixels and 45 MB; all are stored smaller. */
export const MAX_PICTURE_BYTES = 50 * MEGABYTE
export const MAX_PICTURE_PIXELS = 65_000_000
export const MAX_DOCUMENT_BYTES = 50 * MEGABYTE
