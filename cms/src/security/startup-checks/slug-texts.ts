import type { EditorsLanguage } from '../../core/locales/editors-language'

interface Texts {
  atOnce: string
  /** `locale`: the language in which it is taken, where each language has its own. */
  taken: (value: string, rival: string, locale: string | undefined) => string
}

/** Why something cannot be published at an address that another entry has. */
export const texts: Record<EditorsLanguage, Texts> = {
  en: {
    atOnce: 'Somebody else published this at the same moment. Reload the page and try again.',
    taken: (value, rival, locale) => `“${value}” is taken${inLanguage(' in this language', locale)}: the published “${rival}” has it. Choose another one, or change or unpublish that one first.`,
  },
  fi: {
    atOnce: 'Joku muu julkaisi tämän samalla hetkellä. Lataa sivu uudelleen ja yritä uudelleen.',
    taken: (value, rival, locale) => `”${value}” on jo käytössä${inLanguage(' tällä kielellä', locale)}: se on julkaistulla sisällöllä ”${rival}”. Valitse toinen, tai muuta ensin sitä tai peru sen julkaisu.`,
  },
  sv: {
    atOnce: 'Någon annan publicerade detta i samma ögonblick. Ladda om sidan och försök igen.',
    taken: (value, rival, locale) => `”${value}” används redan${inLanguage(' på det här språket', locale)} av den publicerade posten ”${rival}”. Välj något annat, eller ändra eller avpublicera den posten först.`,
  },
}

function inLanguage(words: string, locale: string | undefined): string {
  return locale === undefined
    ? ''
    : `${words} (${locale})`
}
