import type { Bodies } from './page.ts'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const zip = promisify(gzip)
const brotli = promisify(brotliCompress)

let before: Promise<unknown> = Promise.resolve()

/** What compression makes smaller; pictures are compressed already. */
export function isCompressible(type: string | undefined): boolean {
  return type !== undefined && /^(?:text\/|image\/svg|application\/(?:.*\+)?(?:json|xml|javascript))/.test(type)
}

/** Compresses a body as well as can be, off the main thread. One at a time, so that visitors keep a core. */
export function compressed(identity: Buffer): Promise<Required<Bodies>> {
  const done = before.then(async () => ({
    identity,
    gzip: await zip(identity, { level: 9 }),
    br: await brotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
  }))
  before = done.catch(() => {})
  return done
}
