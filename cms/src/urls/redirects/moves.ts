import type { Core } from '@strapi/strapi'
import type { Address } from '../addresses'
import type { Move } from './write'
import { homePath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { watchWrites } from '../../core/documents/write-observers'
import { familyAddresses, hasAddresses } from '../addresses'
import { writeMoves } from './write'

/**
 * Writes the redirects of everything published that a change has given another address, in the transaction of the
 * change: a new slug, another page above, and all pages below, in every language of the site.
 */
export function followMoves(strapi: Core.Strapi): void {
  watchWrites<Address[]>(strapi, {
    wants: hasAddresses,
    before: ({ uid, documentId }) => familyAddresses(strapi, uid, documentId),
    settle: async ({ uid, documentId }, before = []) => {
      const after = await familyAddresses(strapi, uid, documentId)
      const places = (addresses: Address[]) => addresses.flatMap(({ paths }) => paths).filter(path => !path.includes('#'))
      const known = new Set(places(before))
      const living = places(after)
      const moves = movesBetween(before, after)
      if (moves.length > 0 || living.some(path => !known.has(path)))
        await writeMoves(strapi, moves, living)
    },
  })
}

/**
 * What has moved. A language in which another version stands in, or no longer does, has not: the site finds that
 * by the slug of any language.
 */
function movesBetween(before: Address[], after: Address[]): Move[] {
  const homes = locales.map(homePath)
  return before.flatMap((old) => {
    const now = after.find(({ documentId, locale }) => documentId === old.documentId && locale === old.locale)
    if (now === undefined || now.languages[0] !== old.languages[0])
      return []
    return old.paths.flatMap((from, index): Move[] => {
      const to = now.paths[index]
      return to === undefined || from === to || from.includes('#') || homes.includes(from)
        ? []
        : [
            { from, to },
          ]
    })
  })
}
