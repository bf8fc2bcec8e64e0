import type { Bodies } from './page.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const zip = promisify(gzip)
const brotli = promisify(brotliCompress)

let before: Promise<unknown> = Promise.resolve()

/** What compression makes smaller; pictures are compressed already. */
export function isCompressible(type: string | undefined): boolean {
  return type !== undefined && /^(?:text\/|image\/svg|application\/(?:.*\+)?(?:json|xml|javascript))/.test(type)
}

/**
 * Brotli's last but one quality: 11 makes pages 2 % smaller and takes two and a half times as long, which counts when
 * a change touches every page.
 */
const brotliQuality = 10

/** How long the pages that a change has made stale have the processor to themselves before any is compressed, in milliseconds. */
const holdBack = 100

/** Compresses a body, soon and off the main thread. One at a time, so that visitors keep a core. */
export async function compressed(identity: Buffer): Promise<Required<Bodies>> {
  await wait(holdBack)
  const done = before.then(async () => ({
    identity,
    gzip: await zip(identity, { level: 9 }),
    br: await brotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
  }))
  before = done.catch(() => {})
  return done
}
