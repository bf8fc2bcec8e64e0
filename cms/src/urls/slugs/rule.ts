import { boardUpdatesPath, searchPath, sectionPath, sections } from '@ican/shared/paths'
import { SLUG_PATTERN } from '@ican/shared/slug'
import { locales } from '@ican/shared/vocabulary'

export const MAX_LENGTH = 120

const SLUG = new RegExp(`^${SLUG_PATTERN}$`)

/**
 * At these addresses a section or the search answers. The words of every language are taken in each: a page that lacks a
 * language is shown there by the slug that it has in another.
 */
const reservedForPages = new Set(locales.flatMap(locale => [
  ...sections.map(section => sectionPath(section, locale)),
  searchPath(locale),
]).map(lastPart))

const reservedForBoardPages = new Set(locales.map(boardUpdatesPath).map(lastPart))

/** The parts of a document that decide whether its slug can be its address. */
export interface Sluggish { slug: string, isHome?: boolean | null, parent?: { isHome?: boolean | null } | null }

/** Why something cannot be an address; undefined where it can. */
export function faultOf(uid: string, { slug, isHome, parent }: Sluggish): 'spelling' | 'reserved' | undefined {
  if (!SLUG.test(slug) || slug.length > MAX_LENGTH)
    return 'spelling'
  if (uid === 'api::page.page' && isHome !== true && isAtTop({ parent }) && reservedForPages.has(slug))
    return 'reserved'
  return uid === 'api::board-page.board-page' && reservedForBoardPages.has(slug)
    ? 'reserved'
    : undefined
}

/** Whether a page's address is its slug alone: it is below no other page, or below the front page, which has no slug in addresses. */
export function isAtTop({ parent }: Pick<Sluggish, 'parent'>): boolean {
  return !parent || parent.isHome === true
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
