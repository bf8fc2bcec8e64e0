import type { Locale } from '@ican/shared/vocabulary'

/** With a capital where a sentence begins; a name that begins with a small letter by choice, as «eLife» does, keeps it. */
export function capitalised(text: string, locale: Locale): string {
  return /^\p{Ll}\p{Lu}/u.test(text)
    ? text
    : text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}
