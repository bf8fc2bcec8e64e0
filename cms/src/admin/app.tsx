import type { StrapiApp } from '@strapi/strapi/admin'
import type { AdminLanguage, AdminPart } from './part'
import { blocksPart } from '../block-pictures/admin'
import { previewPart } from '../preview/admin'
import { shortcutsPart } from '../shortcuts/admin'
import { wordPastePart } from '../word-paste/admin'
import { quiet } from './quiet'
import { translations } from './translations'

/** What the folders under `src/` add, each from its own `admin/`. */
const parts: AdminPart[] = [
  previewPart,
  wordPastePart,
  blocksPart,
  shortcutsPart,
]

export default {
  config: {
    // English is always there.
    locales: ['fi', 'sv'],
    translations: {
      en: wordsIn('en'),
      fi: {
        ...translations.fi,
        ...wordsIn('fi'),
      },
      sv: {
        ...translations.sv,
        ...wordsIn('sv'),
      },
    },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    quiet()
    for (const part of parts)
      part.register?.(app)
  },
  bootstrap(app: StrapiApp) {
    for (const part of parts)
      part.bootstrap?.(app)
  },
}

function wordsIn(language: AdminLanguage): Record<string, string> {
  return Object.fromEntries(parts.flatMap(({ name, texts }) =>
    Object.entries(texts[language]).map(([key, text]) => [`${name}.${key}`, text])))
}
