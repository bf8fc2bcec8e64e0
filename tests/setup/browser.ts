import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Page, Request } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { launchChromium } from './chromium'

export interface PageOptions extends BrowserContextOptions {
  /** Console messages that this test expects, such as the browser's own line about a 404. */
  expected?: RegExp[]
  /** Hosts besides 127.0.0.1 that this test lets the page ask. */
  hosts?: string[]
}

export interface TestBrowser {
  browser: Browser
  /** Opens a page in a context of its own; whatever nobody expected on it fails the test. */
  openPage: (options?: PageOptions) => Promise<Page>
  close: () => Promise<void>
}

/** Starts Chromium. Its pages fail the test on a console error, a page error or a request to a foreign host. */
export async function launchBrowser(): Promise<TestBrowser> {
  const browser = await launchChromium({
    args: ['--disable-background-networking'],
  })
  return {
    browser,
    close: () => browser.close(),
    openPage: async ({ expected = [], hosts = [], ...options } = {}) => {
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Helsinki', ...options })
      const surprises = watch(context, expected, ['127.0.0.1', ...hosts])
      onTestFinished(async () => {
        await context.close()
        if (surprises.length > 0)
          throw new Error(`Nobody expected this on the page:\n${surprises.join('\n')}`)
      })
      return context.newPage()
    },
  }
}

/** Collects what no test expects. Vue tells of a hydration mismatch by a console error, so that is covered too. */
function watch(context: BrowserContext, expected: RegExp[], hosts: string[]): string[] {
  const surprises: string[] = []
  const note = (text: string) => {
    if (!expected.some(pattern => pattern.test(text)))
      surprises.push(text)
  }
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || /hydration/i.test(message.text()))
      note(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', error => note(`page error: ${error.error().message}`))
  context.on('request', (request: Request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^(?:https?|wss?):$/.test(protocol) && !hosts.includes(hostname))
      note(`foreign request: ${request.url()}`)
  })
  return surprises
}
