import { SLUG_PATTERN } from './slug.ts'

/**
 * How texts name facts. This is the one grammar; the site, the search, the references and the checks all read by it.
 *
 *     mention    = "{fact:" short-name "}"
 *     short-name = the slug of a fact
 *
 * There are no spaces in it, no capitals and no other signs, and in a structured text one mention stands in one run of text:
 * a part of it in bold cuts it in two. What is only meant as a mention (`{Fact:x}`, `{fact : x}`) is found by
 * `misspeltMentions`, so that it can be refused before readers see it as it stands.
 */
const MENTION = new RegExp(`\\{fact:(${SLUG_PATTERN})\\}`, 'g')

/** What somebody meant as a mention: whatever begins like one, up to where it ends or the sentence goes on. */
const MEANT = /\{\s*fact\s*[:=][^{}\n]{0,130}\}|\{\s*fact\s*[:=]\s*[^{}\s]*/giu

/** How a text names a fact. */
export function mentionOf(slug: string): string {
  return `{fact:${slug}}`
}

/** The slugs of the facts that a text names, each as often as it is named. */
export function mentionsIn(text: string): string[] {
  return Array.from(text.matchAll(MENTION), ([, slug = '']) => slug)
}

/** A text with something else in the place of every mention. */
export function replaceMentions(text: string, replace: (mention: string) => string): string {
  return text.replaceAll(MENTION, mention => replace(mention))
}

/** A text cut at its mentions: words, then a slug, then words, and so on. It begins and ends with words, if only with none. */
export function cutAtMentions(text: string): string[] {
  return text.split(MENTION)
}

/** What is meant as a mention and is none. */
export function misspeltMentions(text: string): string[] {
  return Array.from(replaceMentions(text, mention => ' '.repeat(mention.length)).matchAll(MEANT), ([meant]) => meant)
}
