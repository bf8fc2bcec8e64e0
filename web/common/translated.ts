import type { Locale } from '@ican/shared/vocabulary'
import { defaultLocale, locales } from '@ican/shared/vocabulary'

/** A record's label: the three languages side by side, any of which may be missing. */
export type Label = { [L in Locale]?: string | null }

/** The languages by which something is looked for: the asked one, the default one, then the others. */
export function languageOrder(asked: Locale): Locale[] {
  return [
    asked,
    defaultLocale,
    ...locales,
  ]
}

/** The text in the asked language, else in the default one, else in any; `lang` tells which it is. */
export function translated(label: Label | null | undefined, locale: Locale): { text: string, lang: Locale } | undefined {
  for (const lang of languageOrder(locale)) {
    const text = label?.[lang]
    if (text)
      return { text, lang }
  }
}

/** Only the words, where no language can be marked: in attributes and joined lines. */
export function translatedText(label: Label | null | undefined, locale: Locale): string {
  return translated(label, locale)?.text ?? ''
}
