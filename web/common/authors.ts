import type { PublicationTeaserFragment } from '@ican/shared/generated/documents'

type Author = NonNullable<PublicationTeaserFragment['authors'][number]>

/** How many authors a list names before it says «et al.». */
const namedInLists = 6

export function authorName({ family, given, literal }: Pick<Author, 'family' | 'given' | 'literal'>): string {
  return literal || [given, family].filter(Boolean).join(' ')
}

export function authorNames(authors: (Author | null)[], andOthers: string): string {
  const names = authors.flatMap(author => author
    ? [
        authorName(author),
      ]
    : [])
  return names.length > namedInLists
    ? `${names.slice(0, namedInLists).join(', ')} ${andOthers}`
    : names.join(', ')
}
