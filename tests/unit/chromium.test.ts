import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findBrowser, whyNotStarted } from '../setup/chromium'
import { unpackBrowser } from '../setup/packaged-browser'

it.each([
  [
    'the one that CHROME names',
    { CHROME: '/opt/chrome', PATH: '/usr/bin' },
    ['/opt/chrome', '/usr/bin/chromium'],
    '/opt/chrome',
  ],
  [
    'Chromium on PATH, in whichever folder',
    { PATH: '/usr/local/bin:/usr/bin' },
    ['/usr/bin/chromium', '/usr/local/bin/google-chrome'],
    '/usr/bin/chromium',
  ],
  [
    'Chrome where there is no Chromium',
    { PATH: '/usr/local/bin:/usr/bin' },
    ['/usr/bin/google-chrome'],
    '/usr/bin/google-chrome',
  ],
  [
    'none of the machine\'s own where CHROME is empty and PATH has none',
    { CHROME: '', PATH: '/usr/bin' },
    [],
    undefined,
  ],
  [
    'none of the machine\'s own without a PATH',
    {},
    ['/chromium'],
    undefined,
  ],
])('the browser is %s', (_, env, programs: string[], path) => {
  expect(findBrowser(env, file => programs.includes(file))).toBe(path)
})

it('a CHROME that is no program is refused', () => {
  expect(() => findBrowser({ CHROME: '/nowhere' })).toThrow(/^CHROME is «\/nowhere», where no program is: write the path/)
})

it('a browser that misses a library says which, and how to get it', () => {
  const error = new Error('browserType.launch: …\n/x/chromium: error while loading shared libraries: libnss3.so: cannot open shared object file')
  expect(whyNotStarted('/x/chromium', error).message)
    .toBe('The browser /x/chromium does not start; libnss3.so is missing: install that (on Debian: apt-get install libnss3) or name another browser in CHROME.')
})

it('without any browser it says what to install', async () => {
  const nothing = mkdtempSync(join(tmpdir(), 'no-browser-'))
  await expect(unpackBrowser(nothing, nothing)).rejects.toThrow(/^There is no browser for the tests: install Chromium \(on Debian: apt-get install chromium\)/)
})
