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
