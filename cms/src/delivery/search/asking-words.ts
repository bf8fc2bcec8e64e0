import type { Locale } from '@ican/shared/vocabulary'

/** How the words begin by which people look for somebody to ask, rather than for something to read. */
const askingWords: Record<Locale, RegExp> = {
  en: /^(?:contact|email|interview|journalist|media|phone|press|telephone)/,
  fi: /^(?:haastat|lehdist|media|puhelin|soitta|sähköposti|toimittaj|yhteys|yhteyt)/,
  sv: /^(?:intervju|journalist|kontakt|media|medier|mejl|press|ringa|telefon)/,
}

export function looksForSomebody(text: string, locale: Locale): boolean {
  return text.toLocaleLowerCase(locale).split(/\P{L}+/u).some(word => askingWords[locale].test(word))
}
