import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** The part of a plugin of Vite that is needed here. */
interface BuildPlugin {
  name: string
  apply: 'build'
  writeBundle: (options: { dir?: string }) => void
}

/** Smaller files gain less than their headers weigh. */
const LEAST = 1024

/**
 * Puts a compressed copy beside each script and style of the admin. Strapi sends its files with `koa-send`, which takes
 * such a copy where the browser does; it compresses nothing by itself.
 */
export function compressedFiles(): BuildPlugin {
  return {
    name: 'compressed-files',
    apply: 'build',
    writeBundle({ dir }) {
      if (dir === undefined)
        throw new Error('Strapi\'s admin is built into no folder.')
      for (const file of globSync('**/*.{js,css,svg}', { cwd: dir })) {
        const path = join(dir, file)
        const content = readFileSync(path)
        if (content.length < LEAST)
          continue
        writeFileSync(`${path}.br`, brotliCompressSync(content, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          },
        }))
        writeFileSync(`${path}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }))
      }
    },
  }
}
