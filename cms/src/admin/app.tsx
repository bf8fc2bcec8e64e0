import type { StrapiApp } from '@strapi/strapi/admin'
import type { AdminLanguage, AdminPart } from './part'
import { blocksPart } from '../block-pictures/admin'
import { bulkActionsAdmin } from '../bulk-actions/admin'
import { externalLinks } from '../external-links/admin'
import { fieldHelpAdmin } from '../field-help/admin'
import { optionTexts } from '../field-help/admin/option-texts'
import { homeScreenAdmin } from '../home-screen/admin'
import { pictureTexts } from '../picture-texts/admin'
import { presenceAdmin } from '../presence/admin'
import { previewPart } from '../preview/admin'
import { publishChecks } from '../publish-checks/admin'
import { removalCare } from '../removal-care/admin'
import { saveConflictsAdmin } from '../save-conflicts/admin'
import { savedFiltersAdmin } from '../saved-filters/admin'
import { scheduleAdmin } from '../schedule/admin'
import { shortcutsPart } from '../shortcuts/admin'
import { slugsAdmin } from '../slugs/admin'
import { unsavedWorkAdmin } from '../unsaved-work/admin'
import { whereUsed } from '../where-used/admin'
import { wordPastePart } from '../word-paste/admin'
import { quiet } from './quiet'
import { watchSaves } from './saves'
import { translations } from './translations'

/** What the folders under `src/` add, each from its own `admin/`. */
const parts: AdminPart[] = [
  publishChecks,
  homeScreenAdmin,
  presenceAdmin,
  unsavedWorkAdmin,
  slugsAdmin,
  saveConflictsAdmin,
  scheduleAdmin,
  bulkActionsAdmin,
  savedFiltersAdmin,
  whereUsed,
  removalCare,
  pictureTexts,
  externalLinks,
  previewPart,
  wordPastePart,
  blocksPart,
  shortcutsPart,
  fieldHelpAdmin,
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
    watchSaves()
    for (const part of parts)
      part.bootstrap?.(app)
  },
}

function wordsIn(language: AdminLanguage): Record<string, string> {
  return {
    ...optionTexts(language),
    ...Object.fromEntries(parts.flatMap(({ name, texts }) =>
      Object.entries(texts[language]).map(([key, text]) => [`${name}.${key}`, text]))),
  }
}
