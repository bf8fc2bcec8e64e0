import type { RouteKind } from '@ican/shared/paths'
import type { Locale } from '@ican/shared/vocabulary'
import { routeOf, siteRoutes } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'

export interface CrawledPage {
  path: string
  status: number
  html: string
  /** The page that led here. */
  from: string
}

const together = 4

/** Follows every link of the site, and opens every form, from its three home pages on. Addresses with a query are followed for `page` only. */
export async function crawl(siteUrl: string): Promise<Map<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>()
  let found = locales.map(locale => ({ path: `/${locale}`, from: 'the start' }))
  const known = new Set(found.map(({ path }) => path))
  while (found.length > 0) {
    const wave = found.splice(0, together)
    const visited = await Promise.all(wave.map(each => visit(siteUrl, each)))
    for (const page of visited) {
      pages.set(page.path, page)
      const links = linksOf(page.html, siteUrl).filter(path => !known.has(path))
      links.forEach(path => known.add(path))
      found = [
        ...found,
        ...links.map(path => ({ path, from: page.path })),
      ]
    }
  }
  return pages
}

async function visit(siteUrl: string, { path, from }: { path: string, from: string }): Promise<CrawledPage> {
  const response = await fetch(siteUrl + path, { redirect: 'manual' })
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
  const body = await response.text()
  return {
    path,
    from,
    status: response.status,
    html: isPage ? body : '',
  }
}

function linksOf(html: string, siteUrl: string): string[] {
  return [
    ...html.matchAll(/<(?:a|form) [^>]*?\b(?:href|action)="([^"]+)"/g),
  ]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), siteUrl))
    .filter(url => url.origin === new URL(siteUrl).origin)
    .filter(url => [
      ...url.searchParams.keys(),
    ].every(key => key === 'page'))
    .map(url => url.pathname + url.search)
}

export interface KnownRoute { kind: RouteKind, locale: Locale, path: string | undefined }

/** One address of each kind of page in each language, as a visitor comes upon it; `undefined` where no link leads to any. */
export function oneOfEachKind(pages: Map<string, CrawledPage>): KnownRoute[] {
  const paths = [
    ...pages.keys(),
  ].filter(path => !path.includes('?'))
  return siteRoutes.map(({ kind, locale, path: pattern }) => ({
    kind,
    locale,
    path: paths.find(path => routeOf(path)?.path === pattern),
  }))
}

/** The values of one attribute in the page's tags of a kind. */
export function attributesOf(html: string, tag: RegExp, attribute: string): string[] {
  return [
    ...html.matchAll(new RegExp(`<${tag.source}[^>]*>`, 'g')),
  ]
    .flatMap(([element]) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(element)?.[1] ?? [])
}
