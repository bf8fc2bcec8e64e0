import type { StrapiApp } from '@strapi/strapi/admin'
import type { AdminLanguage, AdminPart } from '../core/admin-ui/part'
import { locales } from '@ican/shared/vocabulary'
import { quiet } from '../core/strapi/admin/quiet'
import { watchSaves } from '../core/strapi/admin/saves'
import { pictureTexts } from '../editing/alt-texts/admin'
import { blocksPart } from '../editing/block-previews/admin'
import { contentSearchAdmin } from '../editing/content-search/admin'
import { homeScreenAdmin } from '../editing/dashboard/admin'
import { dateFields } from '../editing/date-fields/admin'
import { unsavedWorkAdmin } from '../editing/draft-recovery/admin'
import { saveConflictsAdmin } from '../editing/edit-conflicts/admin'
import { fieldHelpAdmin, optionTexts } from '../editing/field-hints/admin'
import { wordPastePart } from '../editing/paste-cleanup/admin'
import { presenceAdmin } from '../editing/presence/admin'
import { savedFiltersAdmin } from '../editing/saved-views/admin'
import { shortcutsPart } from '../editing/shortcuts/admin'
import { stickyPanels } from '../editing/sticky-panels/admin'
import { publicationImportAdmin } from '../publications/import/admin'
import { publicationReportsAdmin } from '../publications/reports/admin'
import { bulkActionsAdmin } from '../publishing/bulk-publish/admin'
import { previewPart } from '../publishing/preview/admin'
import { publishChecks } from '../publishing/publish-checks/admin'
import { scheduleAdmin } from '../publishing/scheduling/admin'
import { removalCare } from '../references/deletion-guard/admin'
import { referencesAdmin } from '../references/index/admin'
import { externalLinks } from '../references/link-checker/admin'
import { whereUsed } from '../references/usage-panel/admin'
import { languageAtLogIn } from '../security/accounts/admin'
import { slugsAdmin } from '../urls/slugs/admin'
import logo from './logo.svg'
import { translations } from './translations'

/** What the folders under `src/` add, each from its own `admin/`. */
const parts: AdminPart[] = [
  languageAtLogIn,
  dateFields,
  publishChecks,
  contentSearchAdmin,
  publicationImportAdmin,
  publicationReportsAdmin,
  homeScreenAdmin,
  presenceAdmin,
  unsavedWorkAdmin,
  slugsAdmin,
  saveConflictsAdmin,
  scheduleAdmin,
  bulkActionsAdmin,
  savedFiltersAdmin,
  referencesAdmin,
  whereUsed,
  removalCare,
  pictureTexts,
  externalLinks,
  previewPart,
  wordPastePart,
  blocksPart,
  shortcutsPart,
  stickyPanels,
  fieldHelpAdmin,
]

export default {
  config: {
    // The site's icon, as `web/server/utils/icons.ts` draws it.
    auth: { logo },
    menu: { logo },
    // English is always there.
    locales: locales.filter(locale => locale !== 'en'),
    translations: {
      en: {
        ...translations.en,
        ...wordsIn('en'),
      },
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
