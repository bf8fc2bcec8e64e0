import type { Buffer } from 'node:buffer'
import type { FontFiles } from './typefaces'
import { useStorage } from 'nitropack/runtime'
import { fontNames } from './typefaces'

let fonts: Promise<FontFiles> | undefined

/** The fonts of the build, read once. */
export function loadFonts(): Promise<FontFiles> {
  // What could not be read is tried anew.
  fonts ??= readFonts().catch((error) => {
    fonts = undefined
    throw error
  })
  return fonts
}

async function readFonts(): Promise<FontFiles> {
  const files = await Promise.all(fontNames.map(async name => [name, await useStorage('assets:server').getItemRaw<Buffer>(`fonts/${name}.woff`)] as const))
  return Object.fromEntries(files.flatMap(([name, file]) => file
    ? [
        [name, file],
      ]
    : []))
}
