import type { Browser, LaunchOptions } from 'playwright-core'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright-core'
import { debianPackage, missingLibrary } from '../../scripts/lib/missing-library.mjs'
import { unpackBrowser } from './packaged-browser.ts'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]
/** No sandbox, since that refuses root; no /dev/shm, which is small in containers. */
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage']

/** Starts the browser of this machine, or the one that the packages bring. @throws an error that says what to install */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, env } = await chooseBrowser()
  try {
    return await chromium.launch({
      ...options,
      executablePath,
      env: {
        ...process.env,
        ...env,
      },
      args: [
        ...ARGS,
        ...options.args ?? [],
      ],
    })
  }
  catch (error) {
    throw whyNotStarted(executablePath, error)
  }
}

async function chooseBrowser(): Promise<{ executablePath: string, env?: Record<string, string> }> {
  const own = findBrowser(process.env)
  return own === undefined
    ? unpackBrowser()
    : { executablePath: own }
}

/** The browser that `CHROME` names, else the first on `PATH`; undefined where there is none. */
export function findBrowser({ CHROME, PATH = '' }: NodeJS.ProcessEnv, isProgram = isExecutable): string | undefined {
  if (CHROME) {
    if (!isProgram(CHROME))
      throw new Error(`CHROME is «${CHROME}», where no program is: write the path of a Chromium or Chrome, or leave CHROME out.`)
    return CHROME
  }
  const folders = PATH.split(delimiter).filter(Boolean)
  return NAMES.flatMap(name => folders.map(folder => join(folder, name))).find(isProgram)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  }
  catch {
    return false
  }
}

/** One sentence where a library is missing; else what the browser itself says. */
export function whyNotStarted(path: string, error: unknown): Error {
  const library = missingLibrary(error instanceof Error
    ? error.message
    : String(error))
  const reason = library === undefined
    ? 'the lines below say why'
    : `${library} is missing: install that (on Debian: apt-get install ${debianPackage(library)}) or name another browser in CHROME`
  return new Error(`The browser ${path} does not start; ${reason}.`, library === undefined
    ? { cause: error }
    : undefined)
}
