import type { TestBrowser } from '../setup/browser'
import type { SharedPlatform } from '../setup/site'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedPlatform } from '../setup/ask-host'
import { launchBrowser } from '../setup/browser'
import { attributesOf } from './support/crawl'

let platform: SharedPlatform
let chromium: TestBrowser
let site: string

beforeAll(async () => {
  platform = await sharedPlatform()
  chromium = await launchBrowser()
  site = platform.site.url
})

afterAll(async () => {
  await chromium?.close()
})

const patience = { timeout: 30_000, interval: 1000 }

const htmlOf = async (path: string) => (await fetch(site + path)).text()
const weightOf = async (path: string) => brotliCompressSync(await (await fetch(site + path)).bytes()).length

describe('pictures', () => {
  it('are offered as AVIF and WebP in several widths, in a box of their own size', async () => {
    const html = await htmlOf('/en/news')
    expect(new Set(attributesOf(html, /source/, 'type'))).toEqual(new Set(['image/avif', 'image/webp']))
    for (const [index, srcset] of attributesOf(html, /source/, 'srcset').slice(0, 2).entries()) {
      const sizes = srcset.split(', ').map(size => size.split(' '))
      expect(sizes.map(([, width]) => width)).toEqual(['480w', '768w', '1280w', '1600w'])
      // On a busy machine the site may say once that the file is to be asked for again.
      await expect.poll(async () => (await fetch(site + sizes[0]?.[0])).headers.get('content-type'), patience).toBe(['image/avif', 'image/webp'][index])
    }
    for (const image of html.match(/<img[^>]*>/g) ?? [])
      expect(image).toMatch(/width="\d+" height="\d+"/)
  })
})

describe('a page at 320 pixels', () => {
  it.each([
    '/fi',
    '/fi/potku',
    '/fi/tapahtumat',
    '/en/building-blocks',
    '/fi/tulokset',
    '/fi/tietoa-icanista',
    '/sv/nyckeltal',
  ])('%s needs no scrolling sideways', async (path) => {
    const page = await chromium.openPage({
      viewport: { width: 320, height: 640 },
    })
    await page.goto(site + path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

describe('the weight of HTML, styles and script', () => {
  it.each([
    ['the list of news', '/en/news'],
    ['the Finnish list of news', '/fi/uutiset'],
    ['the Swedish list of news', '/sv/nyheter'],
    ['a news item', '/en/news/from-sample-to-joint-analysis'],
  ])('%s stays within its budget', async (_, path) => {
    const html = await htmlOf(path)
    const styles = attributesOf(html, /link rel="stylesheet"/, 'href')
    const scripts = attributesOf(html, /script/, 'src')
    expect(styles.length).toBeGreaterThan(0)
    expect(scripts).toHaveLength(1)
    const weights = await Promise.all([
      ...scripts,
      ...styles,
      path,
    ].map(weightOf))
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(14_000)
    expect(weights[0]).toBeLessThanOrEqual(2000)
  })
})

describe('the script', () => {
  it('closes the menu on Escape, which gives the focus back, and on a click elsewhere', async () => {
    const page = await chromium.openPage({
      viewport: { width: 360, height: 780 },
    })
    await page.goto(`${site}/en`)
    const menu = page.locator('.site-menu')
    const button = menu.locator('summary')
    await button.click()
    await page.keyboard.press('Escape')
    expect(await menu.getAttribute('open')).toBeNull()
    expect(await button.evaluate(element => element === document.activeElement)).toBe(true)
    await button.click()
    await page.locator('h1').click({ force: true })
    expect(await menu.getAttribute('open')).toBeNull()
  })

  it('adds a button that copies a reference', async () => {
    const page = await chromium.openPage({
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.goto(`${site}/en/publications/a-shared-vocabulary-for-patient-samples`)
    const citation = page.locator('.citation').first()
    await citation.getByRole('button', { name: 'Copy' }).click()
    await citation.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await citation.locator('.copyable').textContent())?.trim())
  })

  it('adds a button that opens all questions of a block, and closes them again', async () => {
    const page = await chromium.openPage()
    await page.goto(`${site}/en/patients/information-for-prospective-patients`)
    const block = page.locator('[data-open]').first()
    const isOpen = () => block.locator('details').evaluateAll(all => [
      ...new Set(all.map(each => each.hasAttribute('open'))),
    ])
    await block.getByRole('button', { name: 'Open all' }).click()
    await block.getByRole('button', { name: 'Close all' }).waitFor()
    expect(await isOpen()).toEqual([true])
    await block.getByRole('button', { name: 'Close all' }).click()
    await block.getByRole('button', { name: 'Open all' }).waitFor()
    expect(await isOpen()).toEqual([false])
  })

  it('leaves no trace where there is none', async () => {
    const page = await chromium.openPage({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 780 },
    })
    await page.goto(`${site}/en/publications/a-shared-vocabulary-for-patient-samples`)
    expect(await page.locator('main button').count()).toBe(0)
    await page.goto(`${site}/en/patients/information-for-prospective-patients`)
    expect(await page.locator('main button').count()).toBe(0)
    await page.locator('.site-menu summary').click()
    await page.locator('.site-menu').getByRole('link', { name: 'News' }).click()
    expect(await page.locator('h1').textContent()).toContain('News')
  })
})
