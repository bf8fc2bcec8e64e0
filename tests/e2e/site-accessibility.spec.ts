import type { Page } from 'playwright-core'
import type { TestBrowser } from '../setup/browser'
import type { KnownRoute } from './support/crawl'
import { AxeBuilder } from '@axe-core/playwright'
import { locales } from '@ican/shared/vocabulary'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../setup/browser'
import { startPlatform } from '../setup/site'
import { crawl, oneOfEachKind } from './support/crawl'

const standards = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
]

let platform: Awaited<ReturnType<typeof startPlatform>>
let chromium: TestBrowser
let routes: KnownRoute[]

beforeAll(async () => {
  platform = await startPlatform({ seed: true })
  chromium = await launchBrowser()
  routes = oneOfEachKind(await crawl(platform.site.url)).filter(({ path }) => path !== undefined)
})

afterAll(async () => {
  await chromium?.close()
  await platform?.stop()
})

describe('wCAG 2.2 AA, as far as a machine can tell', () => {
  it.each(locales.flatMap(locale => (['light', 'dark'] as const).map(scheme => [locale, scheme] as const)))('each kind of page in %s, %s', async (locale, colorScheme) => {
    const page = await chromium.openPage({ colorScheme })
    const faults: string[] = []
    for (const { path } of routes.filter(route => route.locale === locale)) {
      await page.goto(platform.site.url + path)
      faults.push(...await violations(page, `${path} (${colorScheme})`))
    }
    expect(faults).toEqual([])
  })

  it('each kind of page in forced colours', async () => {
    const page = await chromium.openPage({ forcedColors: 'active' })
    const faults: string[] = []
    for (const { path } of routes.filter(route => route.locale === 'en')) {
      await page.goto(platform.site.url + path)
      faults.push(...await violations(page, `${path} (forced colours)`))
    }
    expect(faults).toEqual([])
    await page.goto(`${platform.site.url}/en/news`)
    // Shadows and backgrounds are gone there: where one is must be told by a line.
    const mark = await page.locator('.site-menu [aria-current]').evaluate(link => getComputedStyle(link).outlineStyle)
    expect(mark).toBe('solid')
  })

  it('finds a fault where there is one', async () => {
    const page = await chromium.openPage()
    await page.setContent('<html lang="en"><title>A page</title><body><main><img src="data:,"></main></body></html>')
    expect(await violations(page, 'a picture without text')).toEqual([
      expect.stringContaining('image-alt'),
    ])
  })
})

describe('at 320 pixels', () => {
  it.each(locales)('each kind of page in %s reads without scrolling sideways', async (locale) => {
    const page = await chromium.openPage({
      viewport: { width: 320, height: 640 },
    })
    const wide: string[] = []
    for (const { path } of routes.filter(route => route.locale === locale)) {
      await page.goto(platform.site.url + path)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320)
        wide.push(`${path}: ${width} px wide`)
    }
    expect(wide).toEqual([])
  })
})

describe('with the keyboard alone', () => {
  it('the first stop leads to the content, past the menu', async () => {
    const page = await chromium.openPage()
    await page.goto(`${platform.site.url}/fi/uutiset`)
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    expect(await skip.getAttribute('href')).toBe('#content')
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await page.keyboard.press('Tab')
    expect(await page.locator('main :focus').count()).toBe(1)
  })

  it.each([1280, 320])('the menu opens and leads on, %i pixels wide', async (width) => {
    const page = await chromium.openPage({
      viewport: { width, height: 800 },
    })
    await page.goto(`${platform.site.url}/fi`)
    const menu = page.locator('header nav').last().getByRole('link').first()
    if (!await menu.isVisible()) {
      await tabTo(page, 'header summary')
      await page.keyboard.press('Enter')
    }
    const target = await menu.getAttribute('href')
    await tabTo(page, `header nav a[href="${target}"]`)
    await page.keyboard.press('Enter')
    await page.waitForURL(url => url.pathname === target)
  })

  it('every stop shows where one is', async () => {
    const page = await chromium.openPage()
    await page.goto(`${platform.site.url}/fi`)
    const unseen: string[] = []
    for (let stop = 0; stop < 15; stop++) {
      await page.keyboard.press('Tab')
      const focus = await page.evaluate(() => {
        const element = document.activeElement
        if (element === null || element === document.body)
          return undefined
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
        return {
          shown: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
          name: element.outerHTML.slice(0, 80),
        }
      })
      if (focus && !focus.shown)
        unseen.push(focus.name)
    }
    expect(unseen).toEqual([])
  })
})

async function violations(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${where}: ${id}: ${html} ${failureSummary ?? ''}`))
}

/** Presses Tab until the element has the focus; a keyboard trap or an unreachable element ends it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector))
      return
  }
  throw new Error(`The keyboard does not reach ${selector}.`)
}
