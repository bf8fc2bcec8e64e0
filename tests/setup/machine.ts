import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { findBrowser } from './chromium'
import { hasNginx } from './nginx'
import { unpackBrowser } from './packaged-browser'

/** What the tests lack on this machine and what follows, a sentence each. */
export async function whatIsMissing(): Promise<string[]> {
  return [
    ...spawnSync('voikkospell', ['--version']).error
      ? ['Skipped: the test of Finnish with a dictionary, since voikkospell is not installed (on Debian: apt-get install libvoikko-dev voikko-fi).']
      : [],
    ...hasNginx()
      ? []
      : ['Skipped: the test of both servers behind nginx, since that is not installed (on Debian: apt-get install nginx-light).'],
    ...await withoutBrowser(),
  ]
}

/** Unpacks the browser at the same time, if it is that of the packages, so that no test has to wait for it. */
async function withoutBrowser(): Promise<string[]> {
  try {
    if (findBrowser(process.env) === undefined)
      await unpackBrowser()
    return []
  }
  catch (error) {
    return [
      error instanceof Error
        ? error.message
        : String(error),
    ]
  }
}
