import type { Locale } from '@ican/shared/vocabulary'
import type { Page } from 'playwright-core'
import type { TestBrowser } from '../setup/browser'
import type { SharedPlatform } from '../setup/site'
import type { KnownRoute } from './support/crawl'
import { locales } from '@ican/shared/vocabulary'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedPlatform } from '../setup/ask-host'
import { launchBrowser } from '../setup/browser'
import { crawl, oneOfEachKind } from './support/crawl'

let platform: SharedPlatform
let chromium: TestBrowser
let routes: KnownRoute[]

beforeAll(async () => {
  platform = await sharedPlatform()
  chromium = await launchBrowser()
  routes = oneOfEachKind(await crawl(platform.site.url)).filter(({ path }) => path !== undefined)
})

afterAll(async () => {
  await chromium?.close()
})

interface Content { words: string, links: string[], controls: number }

/** What there is to read and to follow on a page; without styles, also what is hidden by the page itself. What the script adds is comfort, and left out. */
function contentOf(page: Page): Promise<Content> {
  return page.locator('body').evaluate((shown) => {
    const body = shown.cloneNode(true) as HTMLElement
    body.querySelectorAll('button.copy, .tip').forEach(added => added.remove())
    return {
      words: (body.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      links: Array.from(body.querySelectorAll('a'), link => `${link.textContent?.trim()} → ${link.href}`),
      controls: body.querySelectorAll('button, input, select, textarea, summary').length,
    }
  })
}

/** The words that nobody can see or hear, styles or no styles: hidden by an attribute, outside of what a reader can open. */
function hiddenWords(page: Page): Promise<string[]> {
  return page.locator('[hidden], [inert], template').evaluateAll(elements => elements.map(element => element.outerHTML.slice(0, 100)))
}

describe('with scripts, pictures and styles turned off', () => {
  it.each(locales)('each kind of page in %s reads and leads on as with them', async (locale: Locale) => {
    const whole = await chromium.openPage()
    const bare = await chromium.openPage({
      javaScriptEnabled: false,
      expected: [/ERR_FAILED/],
    })
    const refused: string[] = []
    await bare.route('**/*', (route) => {
      if (route.request().resourceType() === 'document')
        return route.continue()
      refused.push(route.request().resourceType())
      return route.abort()
    })
    for (const { path } of routes.filter(route => route.locale === locale)) {
      await whole.goto(platform.site.url + path, { waitUntil: 'load' })
      await bare.goto(platform.site.url + path, { waitUntil: 'load' })
      const content = await contentOf(bare)
      expect(content, path).toEqual(await contentOf(whole))
      expect(content.links.length, path).toBeGreaterThan(5)
      expect(await hiddenWords(bare), path).toEqual([])
      const silent = await bare.locator('img:not([alt])').count()
      expect(silent, path).toBe(0)
      const large = await bare.locator('svg:not([role=img])').evaluateAll(drawings => drawings.filter(drawing => drawing.getBoundingClientRect().width > 48).length)
      expect(large, path).toBe(0)
    }
    expect(refused).toEqual(expect.arrayContaining(['stylesheet', 'image']))
  })
})
