import type { FactMentionFragment } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import { cutAtMentions } from '@ican/shared/fact-mentions'
import { formatFact } from '../../common/numbers'

export type Mentions = readonly FactMentionFragment[]
/** A piece of text: plain words, or a number that the text names. */
export type Piece = { text: string } | { text: string, fact: string }

/** Cuts a text where it names facts as `{fact:slug}`. A fact that is not (or no longer) there leaves no trace. */
export function splitMentions(text: string, facts: Mentions, locale: Locale): Piece[] {
  // Every second part is a slug.
  return cutAtMentions(text).flatMap((part, index): Piece[] => {
    if (index % 2 === 0) {
      return part
        ? [
            { text: part },
          ]
        : []
    }
    const fact = facts.find(({ slug }) => slug === part)
    return fact
      ? [
          {
            text: formatFact(fact, locale),
            fact: fact.slug,
          },
        ]
      : []
  })
}

/** The same as plain words, for texts without links. */
export function withFacts(text: string | null | undefined, facts: Mentions, locale: Locale): string {
  return text
    ? splitMentions(text, facts, locale).map(piece => piece.text).join('')
    : ''
}
