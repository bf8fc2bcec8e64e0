import process from 'node:process'

export interface Settings {
  /** Where the content system is. */
  cmsUrl: string
  /** The one address under which the site calls itself, without a slash at the end. */
  siteUrl: string
  /** How long a page waits for the content system, in milliseconds. */
  contentTimeout: number
}

function originOf(name: string, value: string): string {
  const url = URL.parse(value)
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new Error(`${name} must be a full address such as https://example.org, but is «${value}».`)
  return url.origin
}

function millisecondsOf(name: string, value: string): number {
  const milliseconds = Number(value)
  if (!Number.isInteger(milliseconds) || milliseconds < 1)
    throw new Error(`${name} must be a number of milliseconds such as 2000, but is «${value}».`)
  return milliseconds
}

function readSettings(): Settings {
  const { CMS_URL, SITE_URL, HOST = '127.0.0.1', PORT = '3000', CONTENT_TIMEOUT = '2000' } = process.env
  return {
    cmsUrl: originOf('CMS_URL', CMS_URL || 'http://127.0.0.1:1337'),
    siteUrl: originOf('SITE_URL', SITE_URL || `http://${HOST}:${PORT}`),
    contentTimeout: millisecondsOf('CONTENT_TIMEOUT', CONTENT_TIMEOUT),
  }
}

export const settings: Settings = readSettings()
