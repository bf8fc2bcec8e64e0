import type { LinkFragment } from '@ican/shared/generated/documents'
import type { Section } from '@ican/shared/paths'
import type { Locale } from '@ican/shared/vocabulary'
import { pagePath, sectionPath } from '@ican/shared/paths'
import { present } from './lists'
import { messages } from './messages'

/** The content system writes enumerations with underscores; the site's word has hyphens. */
export function sectionOf(name: NonNullable<LinkFragment['section']>): Section {
  return name === 'key_figures'
    ? 'key-figures'
    : name === 'patient_board'
      ? 'patient-board'
      : name
}

/**
 * An address that a reader's browser may follow; anything else, `javascript:` above all, is no link.
 * Browsers read a second slash of either kind, and any space before it, as the start of another host.
 */
export function safeHref(url: string | null | undefined): string | undefined {
  return url && /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\\s])|#)/i.test(url)
    ? url
    : undefined
}

/** Where an editor's link leads: to a page, a section or elsewhere. */
export function linkHref(link: LinkFragment, locale: Locale): string | undefined {
  if (link.page)
    return pagePath(link.page, locale)
  if (link.section)
    return sectionPath(sectionOf(link.section), locale)
  return safeHref(link.url)
}

/** Those of an editor's links that lead somewhere. */
export function shownLinks(links: readonly (LinkFragment | null)[] | null | undefined, locale: Locale): { href: string, label: string }[] {
  return present(links).flatMap((link) => {
    const href = linkHref(link, locale)
    return href
      ? [
          { href, label: link.label },
        ]
      : []
  })
}

/** Whether a link of a menu leads to the page being read, or to the section that it is in. */
export function currentIn(href: string, current: string): 'page' | 'true' | undefined {
  return href === current
    ? 'page'
    : current.startsWith(`${href}/`)
      ? 'true'
      : undefined
}

/** Parts of an address after its question mark; those without a value are left out. */
export type Query = Record<string, string | number | undefined>

/** A path with what is asked of it. */
export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => value
    ? [
        [
          key,
          String(value),
        ],
      ]
    : []))
  return search.size
    ? `${path}?${search}`
    : path
}

/** Where a digital object identifier is resolved (DOI Handbook 2.5.2.4: what a URL would misread is encoded). */
export function doiUrl(doi: string): string {
  return `https://doi.org/${doi.replaceAll(/[^\w\-.~!$&'()*,;=:@/]/gu, encodeURIComponent)}`
}

/** Where somebody goes on who has not found what they came for. */
export function waysOn(locale: Locale): { href: string, label: string }[] {
  return ([
    'news',
    'events',
    'publications',
    'opportunities',
    'patient-board',
  ] as const).map(section => ({
    href: sectionPath(section, locale),
    label: messages[locale].section[section].title,
  }))
}

/** An address on the web as it may be printed, in ASCII; undefined where it is none. */
export function webAddress(url: string | null | undefined): string | undefined {
  const address = URL.parse(url ?? '')
  return address && /^https?:$/.test(address.protocol)
    ? address.href
    : undefined
}
