import type { Locale } from '@ican/shared/vocabulary'

/** How the words begin by which people look for somebody to ask, rather than for something to read. */
const askingWords: Record<Locale, RegExp> = {
  en: /^(?:contact|email|enquir|inquir|reporter|interview|journalist|media|phone|press|telephone)/,
  fi: /^(?:haastat|lehdist|media|reportter|tiedotusväl|puhelin|soitta|sähköposti|toimittaj|yhteys|yhteyt)/,
  sv: /^(?:epost|förfråg|intervju|journalist|kontakt|media|medier|mejl|press|reporter|ringa|telefon)/,
}

export function looksForSomebody(text: string, locale: Locale): boolean {
  return text.toLocaleLowerCase(locale).split(/\P{L}+/u).some(word => askingWords[locale].test(word))
}
