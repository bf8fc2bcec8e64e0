import type { KnownPath } from './knownPaths'
import { sitemapPath } from '@ican/shared/paths'
import { defaultLocale, locales } from '@ican/shared/vocabulary'
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'
import { settings } from './settings'

const absolute = (path: string) => settings.siteUrl + encodeURI(path)

/** The sitemaps of the site, one per language. */
export async function writeSitemapIndex(): Promise<string> {
  const stream = new SitemapIndexStream()
  for (const locale of locales) {
    stream.write({
      url: absolute(sitemapPath(locale)),
    })
  }
  stream.end()
  return String(await streamToPromise(stream))
}

/** The pages of one language, each with its translations. */
export async function writeSitemap(pages: KnownPath[]): Promise<string> {
  const stream = new SitemapStream({
    xmlns: {
      news: false,
      image: false,
      video: false,
      xhtml: true,
    },
  })
  for (const { path, versions, updatedAt } of pages) {
    const links = versions.map(version => ({
      lang: version.locale as string,
      url: absolute(version.path),
    }))
    const fallback = links.find(({ lang }) => lang === defaultLocale)
    stream.write({
      url: absolute(path),
      lastmod: updatedAt,
      links: fallback
        ? [
            ...links,
            { lang: 'x-default', url: fallback.url },
          ]
        : links,
    })
  }
  stream.end()
  return String(await streamToPromise(stream))
}
