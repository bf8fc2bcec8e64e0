import type { TestBrowser } from '../setup/browser'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { itemPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedPlatform } from '../setup/ask-host'
import { launchBrowser } from '../setup/browser'
import { root } from '../setup/paths'

const slug = 'a-shared-vocabulary-for-patient-samples'
const mark = '[Sample: made-up example content]'

describe('how to cite a publication', () => {
  let site: string
  let chromium: TestBrowser

  beforeAll(async () => {
    site = (await sharedPlatform()).site.url
    chromium = await launchBrowser()
  })

  afterAll(async () => {
    await chromium?.close()
  })

  it.each(locales)('stands on its page in three styles (%s), as it is sent', async (locale) => {
    const html = await (await fetch(site + itemPath('publications', locale, slug))).text()
    const shown = [
      ...html.matchAll(/<h3>([^<]+)<\/h3>.*?<p class="copyable"[^>]* data-copy="[^"]+"[^>]*>([^<]+)</gs),
    ].map(([, style = '', reference = '']) => [
      style,
      reference.trim(),
    ])
    expect(shown.map(([style]) => style)).toEqual(['Vancouver', 'APA', 'Harvard'])
    const available = { en: 'Available from: ', fi: 'Saatavissa: ', sv: 'Tillgänglig vid: ' }[locale]
    expect(shown[0]?.[1]).toContain(available)
    for (const [, reference = ''] of shown) {
      expect(reference.match(/https:\/\/doi\.org\/10\.5555\//g), reference).toHaveLength(1)
      expect(reference.endsWith(mark), reference).toBe(true)
      expect(reference, reference).not.toMatch(/\.\.|undefined|&amp;[a-z]+;/)
    }
  })

  it('can be copied in each of them', async () => {
    const page = await chromium.openPage({
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.goto(site + itemPath('publications', 'en', slug))
    const styles = page.locator('.citations > li')
    expect(await styles.count()).toBe(3)
    for (const style of await styles.all()) {
      await style.getByRole('button', { name: 'Copy' }).click()
      await style.getByRole('button', { name: 'Copied' }).waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await style.locator('.copyable').textContent())?.trim())
    }
  })

  it('is worked out on the server: no browser is sent the styles or what reads them', () => {
    const scripts = globSync('web/.output/public/_nuxt/*.js', { cwd: root })
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter(file => /xbiblio|citeproc/i.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })
})
