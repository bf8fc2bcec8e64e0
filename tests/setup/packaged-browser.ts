import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'

const brought = join(import.meta.dirname, '..', 'node_modules', '@sparticuz', 'chromium')

export interface PackagedBrowser {
  executablePath: string
  /** What it needs in its environment to find the libraries and fonts that come with it. */
  env: Record<string, string>
}

/** Unpacks the browser that the packages bring, once for each of its versions. @throws an error that says what to install */
export async function unpackBrowser(cache = join(import.meta.dirname, '..', '.cache'), packed = brought): Promise<PackagedBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(join(packed, 'bin', 'chromium.br')))
    throw new Error('There is no browser for the tests: install Chromium (on Debian: apt-get install chromium) or name one in CHROME.')
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string }
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true })
    const unfinished = mkdtempSync(`${folder}-`)
    await unpack(packed, unfinished)
    writeFileSync(join(unfinished, 'fonts.conf'), fontsConf(folder))
    moveInPlace(unfinished, folder)
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

/** In a process of its own, since the package unpacks into the folder for temporary files. */
async function unpack(packed: string, folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'unpack.mjs'),
    join(packed, 'bin'),
  ], {
    env: { ...process.env, TMPDIR: folder },
  })
}

/** Whole or not at all: test files that run side by side may all unpack at once. */
function moveInPlace(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder)
  }
  catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(folder))
      throw error
  }
}

/** The machine's own fonts, where it has any, and those that come with the browser. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
}
