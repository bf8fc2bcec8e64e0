import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isFilePath, isOtherPath, isUnstoredPath, otherPaths } from '@ican/shared/other-paths'
import { boardPagePath, boardUpdatePath, homePath, itemPath, localeOfPath, pagePath, recordPath, sectionPath, sections, siteRoutes } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { describe, expect, it } from 'vitest'

describe('addresses', () => {
  it('are in the words of their language', () => {
    expect(sectionPath('news', 'fi')).toBe('/fi/uutiset')
    expect(itemPath('events', 'sv', 'symposiet')).toBe('/sv/evenemang/symposiet')
    expect(itemPath('key-figures', 'en', 'samples')).toBe('/en/key-figures/samples')
    expect(recordPath('people', 'en', 'an-example')).toBe('/en/people#an-example')
    expect(boardPagePath('fi', 'mika-potku-on')).toBe('/fi/potku/mika-potku-on')
    expect(boardUpdatePath('sv', 'i-maj')).toBe('/sv/potku/aktuellt/i-maj')
  })

  it('of a page are its own slug after those above it', () => {
    const home = { slug: 'home', isHome: true }
    const patients = { slug: 'patients', isHome: false, parent: home }
    expect(pagePath(home, 'fi')).toBe('/fi')
    expect(pagePath(patients, 'en')).toBe('/en/patients')
    expect(pagePath({ slug: 'information', parent: patients }, 'en')).toBe('/en/patients/information')
  })

  it('belong to one kind of page each', () => {
    const patterns = siteRoutes.map(({ path }) => path)
    expect(new Set(patterns).size).toBe(patterns.length)
    for (const locale of locales) {
      expect(patterns).toContain(homePath(locale))
      for (const section of sections)
        expect(patterns).toContain(sectionPath(section, locale))
    }
  })

  it('name two sections the same in no language', () => {
    for (const locale of locales)
      expect(new Set(sections.map(section => sectionPath(section, locale))).size).toBe(sections.length)
  })

  it('put the exact before what would swallow it', () => {
    for (const locale of locales) {
      const kinds = siteRoutes.filter(route => route.locale === locale).map(({ kind }) => kind)
      expect(kinds.indexOf('board-updates')).toBeLessThan(kinds.indexOf('board-page'))
      expect(kinds.at(-1)).toBe('page')
    }
  })

  it.each([
    ['/fi/uutiset?page=2', 'fi'],
    ['/sv', 'sv'],
    ['/en#content', 'en'],
    ['/english', undefined],
    ['/FI/uutiset', undefined],
    ['/', undefined],
    ['', undefined],
  ])('%j is in the language %s', (path, locale) => {
    expect(localeOfPath(path)).toBe(locale)
  })
})

describe('addresses that are no pages', () => {
  it('name every route of the server', () => {
    const routes = readdirSync(join(import.meta.dirname, '../../web/server/routes'), { withFileTypes: true })
      .map(entry => entry.isDirectory()
        ? `${entry.name}/`
        : entry.name.replace(/\.ts$/, ''))
    expect(routes.filter(route => !otherPaths.includes(route))).toEqual([])
  })

  it.each([
    [
      '/feeds/fi/news.rss',
      { file: true, stored: true, other: true },
    ],
    [
      '/sitemap.xml?x=1',
      { file: true, stored: true, other: true },
    ],
    [
      '/media/a.webp',
      { file: true, stored: false, other: true },
    ],
    [
      '/preview/token/en',
      { file: false, stored: false, other: true },
    ],
    [
      '/en/feeds/',
      { file: false, stored: true, other: false },
    ],
    [
      '/sitemap.xml/more',
      { file: false, stored: true, other: false },
    ],
    [
      '/',
      { file: false, stored: true, other: false },
    ],
  ])('%j: %j', (path, expected) => {
    expect({
      file: isFilePath(path),
      stored: !isUnstoredPath(path),
      other: isOtherPath(path),
    }).toEqual(expected)
  })
})
