import type { Locale } from '@ican/shared/vocabulary'
import type { Page } from 'playwright-core'
import type { TestBrowser } from '../setup/browser'
import type { SharedPlatform } from '../setup/site'
import { localeOfPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedPlatform } from '../setup/ask-host'
import { launchBrowser } from '../setup/browser'
import { axeFaults, equalAccessFaults } from './support/accessibility'
import { crawl, oneOfEachKind } from './support/crawl'

let platform: SharedPlatform
let chromium: TestBrowser
/** Every page, by its language. */
let paths: Map<Locale, string[]>
/** One page of each kind in each language. */
let examples: Set<string>

beforeAll(async () => {
  platform = await sharedPlatform()
  chromium = await launchBrowser()
  const pages = await crawl(platform.site.url)
  const all = [
    ...pages.values(),
  ].filter(({ status, html }) => status === 200 && html !== '').map(({ path }) => path)
  paths = new Map(locales.map(locale => [
    locale,
    all.filter(path => localeOfPath(path) === locale),
  ]))
  examples = new Set(oneOfEachKind(pages).flatMap(({ path }) => path ?? []))
})

afterAll(async () => {
  await chromium?.close()
})

/** More than a hundred pages take their time, in milliseconds. */
const manyPages = 400_000

/** So many pages at a time keep the browser busy while a page waits. */
const together = 3

/** What each engine has been shown so far: each element with all that it lies in. */
const shownToAxe = new Set<string>()
const shownToEqualAccess = new Set<string>()
/** How many pages showed axe more than those before. */
let looked = 0

/**
 * Whether a page shows anything that no page before showed. The engines judge by elements, attributes, colours and
 * order, not by what is written: where a page has the same of each in the same place as others, they say the same of it.
 */
async function showsMore(page: Page, shown: Set<string>): Promise<boolean> {
  const features = await page.evaluate(() => {
    const kindOf = (element: Element) => [
      `${element.localName}.${element.className}`,
      ...element.getAttributeNames().filter(name => name !== 'class').map(name => element.getAttribute(name) === ''
        ? `${name}=`
        : name),
      ...['aria-current', 'role', 'type'].map(name => element.getAttribute(name) ?? ''),
      // In which language does not matter, only whether it is another one.
      element.getAttribute('lang') === document.documentElement.lang
        ? ''
        : element.getAttribute('lang') ?? '',
      (element.textContent ?? '').trim() === ''
        ? 'empty'
        : '',
    ].join(' ')
    const placeOf = (element: Element | null): string => element === null
      ? ''
      : `${placeOf(element.parentElement)} > ${kindOf(element)}`
    const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id)
    return [
      ...Array.from(document.querySelectorAll('body *:not(svg *)'), placeOf),
      Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6'), ({ localName }) => localName).join(' ').replace(/(h\d)(?: \1)+/g, '$1'),
      ids.length === new Set(ids).size
        ? ''
        : `one id twice: ${location.pathname}`,
    ]
  })
  const before = shown.size
  features.forEach(feature => shown.add(feature))
  return shown.size > before
}

/** Looks at pages, a few at a time, and collects what is wrong with each. */
async function faultsOf(paths: Iterable<string>, check: (page: Page) => Promise<string[]>): Promise<string[]> {
  const waiting = [...paths]
  const faults: string[] = []
  // The engines come as scripts, which the site's own policy rightly refuses.
  const pages = await Promise.all(Array.from({ length: together }, () => chromium.openPage({ bypassCSP: true })))
  await Promise.all(pages.map(async (page) => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
      await page.goto(platform.site.url + path)
      faults.push(...(await check(page)).map(fault => `${path}: ${fault}`))
    }
  }))
  return faults
}

describe('every page, as far as machines can tell', () => {
  it.each(locales)('has no fault of any level in %s, in light, dark and forced colours', async (locale) => {
    const all = paths.get(locale) ?? []
    expect(all.length).toBeGreaterThan(100)
    expect(await faultsOf(all, async (page) => {
      if (!await showsMore(page, shownToAxe))
        return []
      looked++
      const found = await axeFaults(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      found.push(...(await axeFaults(page, 'colours')).map(fault => `dark: ${fault}`))
      await page.emulateMedia({ forcedColors: 'active' })
      found.push(...(await axeFaults(page, 'colours')).map(fault => `forced colours: ${fault}`))
      return found
    })).toEqual([])
    expect(looked).toBeGreaterThan(10)
  }, manyPages)

  it('of each kind, has no fault by a second engine, and needs no scrolling sideways at 320 pixels', async () => {
    expect(await faultsOf(examples, async (page) => {
      const found = await showsMore(page, shownToEqualAccess)
        ? await equalAccessFaults(page)
        : []
      await page.setViewportSize({ width: 320, height: 640 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320)
        found.push(`${width} px wide in a window of 320`)
      return found
    })).toEqual([])
  }, manyPages)

  it('marks where one is by a line in forced colours', async () => {
    const page = await chromium.openPage({ forcedColors: 'active' })
    await page.goto(`${platform.site.url}/en/news`)
    // Shadows and backgrounds are gone there.
    const mark = await page.locator('.site-menu [aria-current]').evaluate(link => getComputedStyle(link).outlineStyle)
    expect(mark).toBe('solid')
  })

  it('would show a fault: each engine finds one where there is one', async () => {
    const page = await chromium.openPage({ bypassCSP: true })
    await page.setContent('<html lang="en"><title>A page</title><body><main><h1>A page</h1><img src="data:,"><p style="color:#999">Pale</p></main></body></html>')
    expect(await axeFaults(page)).toEqual(expect.arrayContaining([
      expect.stringContaining('image-alt'),
    ]))
    expect(await axeFaults(page, 'colours')).toEqual(expect.arrayContaining([
      expect.stringContaining('color-contrast'),
    ]))
    expect(await equalAccessFaults(page)).toEqual(expect.arrayContaining([
      expect.stringContaining('img_alt_valid'),
    ]))
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

/** Presses Tab until the element has the focus; a keyboard trap or an unreachable element ends it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector))
      return
  }
  throw new Error(`The keyboard does not reach ${selector}.`)
}
