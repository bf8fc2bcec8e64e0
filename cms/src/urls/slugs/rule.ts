import type { Locale } from '@ican/shared/vocabulary'
import { boardUpdatesPath, searchPath, sectionPath, sections } from '@ican/shared/paths'
import { SLUG_PATTERN } from '@ican/shared/slug'
import { isLocale } from '@ican/shared/vocabulary'

export const MAX_LENGTH = 120

const SLUG = new RegExp(`^${SLUG_PATTERN}$`)

/** The parts of a document that decide whether its slug can be its address. */
export interface Sluggish { slug: string, locale: string | null, isHome?: boolean | null, parent?: unknown }

/** Why something cannot be an address; undefined where it can. */
export function faultOf(uid: string, { slug, locale, isHome, parent }: Sluggish): 'spelling' | 'reserved' | undefined {
  if (!SLUG.test(slug) || slug.length > MAX_LENGTH)
    return 'spelling'
  if (locale === null || !isLocale(locale))
    return undefined
  if (uid === 'api::page.page' && isHome !== true && !parent && reservedForPages(locale).has(slug))
    return 'reserved'
  return uid === 'api::board-page.board-page' && slug === lastPart(boardUpdatesPath(locale))
    ? 'reserved'
    : undefined
}

/** At these addresses a section or the search answers. */
function reservedForPages(locale: Locale): Set<string> {
  return new Set([
    ...sections.map(section => sectionPath(section, locale)),
    searchPath(locale),
  ].map(lastPart))
}

function lastPart(path: string): string {
  return path.split('/').at(-1) ?? ''
}

/** A slug made no longer than some length, between words where that leaves most of it. */
export function cut(slug: string, length: number): string {
  if (slug.length <= length)
    return slug
  const whole = slug.slice(0, length + 1).replace(/-[^-]*$/, '')
  return (whole.length > length / 2 && whole.length <= length
    ? whole
    : slug.slice(0, length)).replace(/-+$/, '')
}
