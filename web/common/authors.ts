import type { PublicationTeaserFragment } from '@ican/shared/generated/documents'
import { present } from './lists'

type Author = Pick<NonNullable<PublicationTeaserFragment['authors'][number]>, 'family' | 'given' | 'literal'>

export interface NameParts { family: string, given: string, suffix?: string }

/** How many authors a list names before it says «et al.». */
const namedInLists = 6

/** What stands behind a name and is no part of it: «Ii» and «Iv» are names. */
const suffixes = /[\s,]([Jj][Rr]\.?|[Ss][Rr]\.?|II|III|IV|V|[2-9](?:nd|rd|th|ND|RD|TH))$/

/** A person's name in its parts. A suffix has no field of its own: it is written behind either name. */
export function nameParts({ family, given }: Author): NameParts {
  const [ofFamily, ofGiven] = [family, given].map(partsOf)
  return {
    family: ofFamily?.name ?? '',
    given: ofGiven?.name ?? '',
    suffix: ofFamily?.suffix ?? ofGiven?.suffix,
  }
}

function partsOf(text: string | null | undefined): { name: string, suffix?: string } {
  const whole = text?.trim() ?? ''
  const [, suffix] = suffixes.exec(whole) ?? []
  const name = whole.slice(0, -(suffix ?? '').length).trim()
  // A lone V may be an initial.
  return suffix === undefined || (suffix.toUpperCase() === 'V' && !name.endsWith(','))
    ? { name: whole }
    : {
        name: name.replace(/,$/, '').trim(),
        suffix,
      }
}

export function authorName(author: Author): string {
  const { family, given, suffix } = nameParts(author)
  return author.literal || [given, family, suffix].filter(Boolean).join(' ')
}

/**
 * A name with the family name first, as reference managers take it in: «Smith, John, Jr.». They part every name at its
 * commas and know no escape, so those within the name of a group become dashes.
 */
export function sortedName(author: Author): string {
  const { family, given, suffix } = nameParts(author)
  return author.literal
    ? author.literal.trim().replaceAll(/\s*,\s*/g, ' – ')
    : [family, given, suffix].filter(Boolean).join(', ')
}

/** As many names as a list has room for, with «et al.» where there are more. */
export function authorNames(authors: (Author | null)[], andOthers: string): string {
  const names = present(authors).map(authorName)
  return names.length > namedInLists
    ? `${names.slice(0, namedInLists).join(', ')} ${andOthers}`
    : names.join(', ')
}
